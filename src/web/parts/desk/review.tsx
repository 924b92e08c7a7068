import { useSyncExternalStore } from 'react';
import type { DocumentPage } from '../../pages/desk/document.ts';
import { AddForm } from './addForm.tsx';
import { AsideBox, AsideForm } from './aside.tsx';
import { Bar } from './bar.tsx';
import { choicesOf } from './belongs.tsx';
import { ClaimCard, headOf } from './claimCard.tsx';
import { DocumentText } from './documentText.tsx';
import { Decisions, LeftOut } from './history.tsx';
import { type Bindings, useKeys } from './keys.ts';
import { KeysDialog } from './keysDialog.tsx';
import { neighbour } from './order.ts';
import { PickBar } from './pickBar.tsx';
import { useKeysOn } from './preferences.ts';
import { ReviewerDialog } from './reviewerDialog.tsx';
import { wordsAt } from './selection.ts';
import { SourceBox } from './sourceForm.tsx';
import { TroubleBox } from './troubleBox.tsx';
import { type Review, useReview } from './useReview.ts';
import { bringIntoView } from './view.ts';

interface Props {
  readonly of: DocumentPage;
  /** Leads to the next document. */
  readonly onNext: () => void;
  /** Told that a decision was taken, and the ledger may have grown. */
  readonly onGrown: () => void;
}

/** The document on one side, its claims on the other, and what to do with them. */
export function ReviewDesk({ of, onNext, onGrown }: Props) {
  const review = useReview(of, focusOn, onGrown);
  const [keysOn, turnKeys] = useKeysOn();
  const { words, page, form, passage } = review;
  const claim = page.claims.find(({ number }) => number === review.current);
  // A form has buttons of its own.
  const picks = passage.picked !== null;
  const showsBar = !picks && (form === null || form === 'keys');
  useKeys(keysOn && form === null && !review.naming && !picks, bindingsOf(review, onNext));
  return (
    <div className="desk-panes" data-keys={keysOn ? 'on' : 'off'}>
      <DocumentText of={review} />
      <div className="desk-side">
        <AsideBox of={review} />
        <SourceBox of={review} />
        <section aria-labelledby="desk-claims-title">
          <div className="desk-side-head">
            <h2 id="desk-claims-title">{words.document.claims}</h2>
            <p>{page.claims.length === 0 ? '' : leftText(review)}</p>
            <Reviewer of={review} />
          </div>
          {form === 'add' ? <AddForm of={review} /> : null}
          {form === 'aside' ? <AsideForm of={review} /> : null}
          {page.claims.length === 0 ? <p className="nothing">{words.document.none}</p> : null}
          <ol className="desk-claims">
            {page.claims.map((item) => (
              <ClaimCard key={item.number} of={item} review={review} />
            ))}
          </ol>
        </section>
        <LeftOut of={review} />
        <Decisions of={review} />
        <div className="desk-foot">
          <Lost of={review} />
          <TroubleBox of={review} />
          {picks ? <PickBar of={review} /> : null}
          {review.busy ? (
            <p className="desk-saving" aria-hidden="true">
              {words.said.sending}
            </p>
          ) : null}
          {showsBar ? <Bar of={review} claim={claim} /> : null}
        </div>
      </div>
      <p role="status" className="unseen">
        {saidBy(review)}
      </p>
      {review.naming ? <ReviewerDialog of={review} /> : null}
      {form === 'keys' ? (
        <KeysDialog words={words} keys={keysOf(review)} on={keysOn} turn={turnKeys} close={review.close} />
      ) : null}
    </div>
  );
}

/** What screen readers are to say: the sentences that are picked, else what became of the latest decision. */
function saidBy({ busy, said, words, page, passage: { picked, marked } }: Review): string {
  if (picked !== null && marked !== null)
    return `${words.pick.said(picked.first, picked.last, picked.of)} ${wordsAt(page.text, marked)}`;
  return busy ? words.said.sending : said;
}

/** Under which name this device reviews, once it has said so. */
function Reviewer({ of: { words, reviewer, name } }: { readonly of: Review }) {
  if (reviewer === '') return null;
  return (
    <p className="desk-reviewer">
      {words.reviewer.as} {reviewer}{' '}
      <button type="button" onClick={name}>
        {words.reviewer.change}
      </button>
    </p>
  );
}

function leftText({ page, words, current }: Review): string {
  if (page.aside !== undefined) return words.document.position(current, page.claims.length);
  const left = page.claims.filter(({ state }) => state === 'proposed').length;
  return `${words.document.position(current, page.claims.length)} · ${words.document.left(left)}`;
}

/** In the next frame: by then a dialog has closed, which kept the focus to itself, and the list has opened the claim. */
function focusOn(number: number): void {
  requestAnimationFrame(() => {
    const head = document.getElementById(headOf(number));
    head?.focus({ preventScroll: true });
    const claim = head?.closest('li');
    if (claim) bringIntoView(claim);
  });
}

function bindingsOf(review: Review, onNext: () => void): Bindings {
  const { page, current, busy } = review;
  const claim = page.claims.find(({ number }) => number === current);
  const walk = (step: 1 | -1) => () => review.select(neighbour(page.claims, current, step));
  const anywhere: Bindings = {
    j: walk(1),
    k: walk(-1),
    u: () => page.decisions.some(({ undone }) => undone === undefined) && review.decide({ action: 'undo' }),
    n: onNext,
    '?': () => review.open('keys'),
  };
  if (page.aside !== undefined) return anywhere;
  const always: Bindings = {
    ...anywhere,
    // What an answer under way would close is not opened before it came.
    c: () => busy || review.startAdding(),
    s: () => busy || review.open('source'),
    x: () => busy || review.open('aside'),
  };
  if (claim?.state !== 'proposed' || busy) return always;
  const choices = claim.link.outcome === 'doubtful' ? choicesOf(claim) : [];
  const digits = choices.map(({ subject }, index) => [
    String(index + 1),
    () => review.decide({ action: 'merge', claim: claim.number, into: subject }),
  ]);
  return {
    ...always,
    ...Object.fromEntries(digits),
    a: () => review.decide({ action: 'accept', claim: claim.number }),
    e: () => review.open('amend'),
    r: () => review.open('reject'),
    m: () => review.open('merge'),
  };
}

function keysOf({ words: { keys } }: Review) {
  return [
    ['J ↓', keys.next],
    ['K ↑', keys.previous],
    ['A', keys.accept],
    ['E', keys.amend],
    ['R', keys.reject],
    ['M', keys.merge],
    ['C', keys.addClaim],
    ['1 … 9', keys.candidate],
    ['U', keys.undo],
    ['S', keys.source],
    ['X', keys.setAside],
    ['N', keys.document],
    ['?', keys.help],
    ['Esc', keys.close],
  ] as const;
}

/** Says that the connection is gone before a decision runs into it. */
function Lost({ of: { words } }: { readonly of: Review }) {
  const online = useSyncExternalStore(subscribeToLine, isOnline, isOnlineOnServer);
  return <div role="status">{online ? null : <p className="desk-trouble">{words.trouble.lost}</p>}</div>;
}

function subscribeToLine(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

const isOnline = (): boolean => navigator.onLine;
const isOnlineOnServer = (): boolean => true;
