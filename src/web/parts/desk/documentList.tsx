import type { QueuePage, ShownDocument } from '../../pages/desk/queue.ts';
import type { DeskWords } from '../../words/desk.ts';
import { Go } from '../go.tsx';
import { InEnglish } from './inEnglish.tsx';
import { ProgressBar } from './progress.tsx';

/** The documents of the queue, each a link to its review. */
export function DocumentList({ of, words }: { readonly of: QueuePage; readonly words: DeskWords }) {
  return (
    <ol className="desk-documents">
      {of.documents.map((document) => (
        <Document key={document.id} of={document} words={words} isNext={document.id === of.next} />
      ))}
    </ol>
  );
}

interface Props {
  readonly of: ShownDocument;
  readonly words: DeskWords;
  readonly isNext: boolean;
}

function Document({ of, words, isNext }: Props) {
  const about = [of.publisher, of.published, of.language?.name, of.batch].filter((text) => text != null);
  return (
    <li data-state={of.state} data-next={isNext || undefined}>
      <div className="desk-document-head">
        <h3 lang={of.language?.code}>
          <Go to={`/desk/${of.id}`}>{of.headline}</Go>
        </h3>
        <span className="desk-state" data-state={of.state}>
          {words.state[of.state]}
        </span>
      </div>
      <p className="aside">{about.join(' · ')}</p>
      {of.problem === undefined ? (
        <ProgressBar of={of.progress} words={words} />
      ) : (
        <Fault of={of.problem} words={words} />
      )}
      {of.nearCopyOf === undefined ? null : (
        <p className="aside">
          {words.queue.nearCopy} <Go to={`/desk/${of.nearCopyOf.id}`}>{of.nearCopyOf.headline ?? of.nearCopyOf.id}</Go>
        </p>
      )}
    </li>
  );
}

/** Why a document cannot be read, and what can be done: in our words where the reason is a known one. */
export function Fault({
  of,
  words,
}: {
  readonly of: NonNullable<ShownDocument['problem']>;
  readonly words: DeskWords;
}) {
  return (
    <div className="desk-wrong">
      <p>{words.fault[of.reason] ?? ''}</p>
      <InEnglish>{`${of.message} ${of.remedy}`}</InEnglish>
    </div>
  );
}
