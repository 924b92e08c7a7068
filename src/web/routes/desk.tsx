import { useState } from 'react';
import { data, type LoaderFunctionArgs, useLoaderData, useRevalidator } from 'react-router';
import { addressedIn, askAt } from '../ask.ts';
import { type ClosedDesk, closedDesk } from '../pages/desk/closed.ts';
import { type QueuePage, queuePage } from '../pages/desk/queue.ts';
import { Choices } from '../parts/choices.tsx';
import { AddDocuments } from '../parts/desk/addDocuments.tsx';
import { Closed, NeedsScripts } from '../parts/desk/closed.tsx';
import { DocumentList } from '../parts/desk/documentList.tsx';
import { useKeys } from '../parts/desk/keys.ts';
import { KeysDialog } from '../parts/desk/keysDialog.tsx';
import { useKeysOn } from '../parts/desk/preferences.ts';
import { useFrame } from '../parts/frame.ts';
import { Go } from '../parts/go.tsx';
import { Nothing } from '../parts/section.tsx';
import { type DeskWords, deskWordsOf } from '../words/desk.ts';
import { metaOf } from './meta.ts';
import '../style/desk/index.css';

export async function loader(args: LoaderFunctionArgs) {
  const asked = addressedIn(args);
  const ask = askAt(asked);
  const { desk, now } = asked.site;
  if (desk === undefined) return closedDesk(asked, ask.language);
  return data({ language: ask.language, queue: await queuePage(ask, desk, now) });
}

type Loaded = { readonly language: 'en' | 'uk' } & ({ readonly queue: QueuePage } | { readonly closed: ClosedDesk });

export const meta = metaOf<() => Loaded>(({ language }) => deskWordsOf(language).title);

/** The queue of the desk: what waits, how far it is, and how documents come in. */
export default function DeskPage() {
  const loaded = useLoaderData<typeof loader>();
  const words = deskWordsOf(useFrame().language);
  return 'closed' in loaded ? <Closed of={loaded.closed} /> : <OpenDesk of={loaded.queue} words={words} />;
}

function OpenDesk({ of, words }: { readonly of: QueuePage; readonly words: DeskWords }) {
  const { revalidate } = useRevalidator();
  const [help, setHelp] = useState(false);
  const [keysOn, turnKeys] = useKeysOn();
  useKeys(keysOn && !help, {
    j: () => walk(1),
    k: () => walk(-1),
    n: () => document.getElementById('desk-next')?.click(),
    p: () => document.getElementById('add-text')?.focus(),
    f: () => document.getElementById('add-addresses')?.focus(),
    '?': () => setHelp(true),
  });
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.queue.lead}</p>
      <NeedsScripts />
      <Standing of={of} words={words} onHelp={() => setHelp(true)} />
      <div className="desk-queue">
        <section aria-labelledby="desk-list-title">
          <h2 id="desk-list-title">{words.queue.list}</h2>
          <Narrowing of={of} words={words} />
          {of.documents.length === 0 ? (
            <Nothing>{of.all === 0 ? words.queue.none : words.queue.noneChosen}</Nothing>
          ) : (
            <DocumentList of={of} words={words} onAdded={revalidate} />
          )}
          {of.progress.accepted === 0 ? null : (
            <p className="more">
              <a href="/api/v1/desk/export">{words.queue.export}</a>
            </p>
          )}
        </section>
        <AddDocuments words={words} today={of.today} onAdded={revalidate} />
      </div>
      {help ? (
        <KeysDialog words={words} keys={keysOf(words)} on={keysOn} turn={turnKeys} close={() => setHelp(false)} />
      ) : null}
    </>
  );
}

interface StandingProps {
  readonly of: QueuePage;
  readonly words: DeskWords;
  readonly onHelp: () => void;
}

/** How far the whole queue is, and where to go on. */
function Standing({ of, words, onHelp }: StandingProps) {
  const { progress } = of;
  return (
    <div className="desk-standing">
      {of.all === 0 ? null : (
        <p className="desk-done">
          {words.queue.documents(of.done, of.all)} ·{' '}
          {words.queue.claims(progress.accepted + progress.rejected, progress.proposed)}
          {of.next === null ? ` · ${words.queue.nothingNext}` : ''}
        </p>
      )}
      <p className="desk-buttons">
        {of.next === null ? null : (
          <Go to={`/desk/${of.next}`} className="button desk-button-link" id="desk-next">
            {words.queue.next}
          </Go>
        )}
        {of.latest === null ? null : (
          <Go to={`/desk/${of.latest.document}`} className="desk-quiet">
            {words.queue.latest}
          </Go>
        )}
        <button type="button" className="desk-quiet" onClick={onHelp} aria-keyshortcuts="Shift+?">
          {words.act.help}
        </button>
      </p>
    </div>
  );
}

/** Which documents the list shows; offered once there is something to choose from. */
function Narrowing({ of, words }: { readonly of: QueuePage; readonly words: DeskWords }) {
  const { queue } = words;
  if (of.all < 2) return null;
  const states = Object.entries(words.state).map(([value, text]) => ({ value, text }));
  const batches = of.batches.map(({ batch, documents, done }) => ({
    value: batch,
    text: queue.batch(batch, done, documents),
  }));
  const fields = [
    {
      name: 'state',
      label: queue.stateField,
      value: of.chosen.state,
      options: [{ value: '', text: queue.allStates }, ...states],
    },
    ...(batches.length === 0
      ? []
      : [
          {
            name: 'batch',
            label: queue.batchField,
            value: of.chosen.batch,
            options: [{ value: '', text: queue.allBatches }, ...batches],
          },
        ]),
  ];
  return <Choices label={queue.states} fields={fields} />;
}

/** Moves the focus from document to document. */
function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.desk-documents h3 a')];
  const here = links.indexOf(document.activeElement as HTMLElement);
  links[here < 0 && step < 0 ? links.length - 1 : here + step]?.focus();
}

function keysOf({ keys }: DeskWords) {
  return [
    ['J', keys.queueNext],
    ['K', keys.queuePrevious],
    ['Enter', keys.open],
    ['N', keys.document],
    ['P', keys.add],
    ['F', keys.fetch],
    ['?', keys.help],
  ] as const;
}
