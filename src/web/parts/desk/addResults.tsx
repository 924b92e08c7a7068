import { useEffect, useRef } from 'react';
import type { DeskWords } from '../../words/desk.ts';
import { Go } from '../go.tsx';
import { Fault } from './fault.tsx';
import { InEnglish } from './inEnglish.tsx';
import { refusalWords } from './troubleBox.tsx';
import type { Adding, Result } from './useAdding.ts';

/** Which document is being read, and what became of those before it; the way on to the first one takes the focus at the end. */
export function AddResults({ of: { now, results }, words }: { readonly of: Adding; readonly words: DeskWords }) {
  const box = useRef<HTMLDivElement>(null);
  const ended = now === null && results.length > 0;
  useEffect(() => {
    if (ended) box.current?.querySelector<HTMLElement>('a')?.focus();
  }, [ended]);
  if (now === null && results.length === 0) return null;
  return (
    <div ref={box} className="desk-results" role="status" aria-label={words.add.results}>
      {now === null ? null : (
        <p>
          {words.add.progress(now.number, now.of)} {now.name}
          <progress value={now.number - 1} max={now.of} aria-label={words.add.progress(now.number, now.of)} />
        </p>
      )}
      <ul>
        {results.map((result, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two may have one name
          <li key={index}>
            <Told of={result} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Told({ of, words }: { readonly of: Result; readonly words: DeskWords }) {
  const { add } = words;
  if (of.outcome === 'too-large') return `${of.name}: ${add.tooMuch}`;
  if (of.outcome === 'failed') return <Failure of={of.why} name={of.name} words={words} />;
  const { outcome, document } = of;
  return (
    <>
      {outcome === 'added' ? add.added(document.headline, document.progress.proposed) : add[outcome](document.headline)}{' '}
      {document.problem === undefined ? (
        <Go to={`/desk/${document.id}`}>{add.review}</Go>
      ) : (
        <Fault of={document.problem} words={words} />
      )}
    </>
  );
}

interface FailureProps {
  readonly of: Extract<Result, { outcome: 'failed' }>['why'];
  readonly name: string;
  readonly words: DeskWords;
}

function Failure({ of, name, words }: FailureProps) {
  const about = name === '' ? '' : `${name}: `;
  if (of.kind === 'offline' || of.kind === 'locked')
    return <p className="desk-wrong">{`${about}${words.trouble[of.kind]}`}</p>;
  const own = of.kind === 'refused' ? refusalWords(of, words) : undefined;
  const told = of.kind === 'refused' ? [of.detail, of.remedy].filter((text) => text !== null).join(' ') : '';
  return (
    <p className="desk-wrong">
      {about}
      {own ?? words.trouble.failed} {own === undefined ? <InEnglish>{told}</InEnglish> : null}
    </p>
  );
}
