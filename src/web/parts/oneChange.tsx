import type { ChangeItem } from '../pages/oneChange.ts';
import { recentWords } from '../words/recent.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';
import { Go, GoSubject } from './go.tsx';

interface OneChangeProps {
  readonly of: ChangeItem;
  /** The subject was not known before. */
  readonly fresh?: boolean;
  /** The first source alone. */
  readonly short?: boolean;
}

/** What of a subject became known: what it was and is, and who published it. */
export function OneChange({ of, fresh = false, short = false }: OneChangeProps) {
  const words = recentWords[useFrame().language];
  const sources = short ? of.sources.slice(0, 1) : of.sources;
  return (
    <>
      <GoSubject of={of.subject} /> {fresh ? <span className="mark mark-fresh">{words.fresh}</span> : null}
      {of.whole ? null : <Became of={of} />}
      {sources.length === 0 && of.reason === '' ? null : (
        <span className="recent-source">
          {of.reason === '' ? null : `${of.reason}${sources.length === 0 ? '' : ': '}`}
          {sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 ? '; ' : ''}
              <Go to={`/source/${source.id}`}>{source.publisher}</Go>, <span className="whole">{source.published}</span>
            </span>
          ))}
          {short || of.moreSources === 0 ? null : ` ${words.andMore(of.moreSources)}`}
        </span>
      )}
    </>
  );
}

function Became({ of }: { readonly of: ChangeItem }) {
  const words = recentWords[useFrame().language];
  return (
    <span className="recent-change">
      {of.what === '' ? null : <span className="recent-what">{of.what}: </span>}
      {of.before === null ? null : (
        <>
          {of.before} <span aria-hidden="true">→</span>
          <span className="unseen">{words.becomes}</span>{' '}
        </>
      )}
      {of.after === null ? words.noLonger : <Figure of={of.after} />}
      {of.moved === '' ? null : `, ${of.moved}`}
    </span>
  );
}
