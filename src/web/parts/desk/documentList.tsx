import type { QueuePage, ShownDocument } from '../../pages/desk/queue.ts';
import type { DeskWords } from '../../words/desk.ts';
import { Go } from '../go.tsx';
import { Again } from './again.tsx';
import { AsideNote } from './aside.tsx';
import { Fault } from './fault.tsx';
import { ProgressBar } from './progress.tsx';

interface ListProps {
  readonly of: QueuePage;
  readonly words: DeskWords;
  readonly onAdded: () => Promise<void>;
}

/** The documents of the queue, each a link to its review. */
export function DocumentList({ of, words, onAdded }: ListProps) {
  return (
    <ol className="desk-documents">
      {of.documents.map((document) => (
        <Document key={document.id} of={document} words={words} isNext={document.id === of.next} onAdded={onAdded} />
      ))}
    </ol>
  );
}

interface Props extends Pick<ListProps, 'words' | 'onAdded'> {
  readonly of: ShownDocument;
  readonly isNext: boolean;
}

function Document({ of, words, isNext, onAdded }: Props) {
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
      <Standing of={of} words={words} onAdded={onAdded} />
      {of.nearCopyOf === undefined ? null : (
        <p className="aside">
          {words.queue.nearCopy} <Go to={`/desk/${of.nearCopyOf.id}`}>{of.nearCopyOf.headline ?? of.nearCopyOf.id}</Go>
        </p>
      )}
    </li>
  );
}

/** How far a document is, or why it waits for nobody. */
function Standing({ of, words, onAdded }: Omit<Props, 'isNext'>) {
  if (of.aside !== undefined) return <AsideNote of={of.aside} words={words} />;
  if (of.problem === undefined) return <ProgressBar of={of.progress} words={words} />;
  return (
    <>
      <Fault of={of.problem} words={words} />
      <Again of={of} words={words} onAdded={onAdded} />
    </>
  );
}
