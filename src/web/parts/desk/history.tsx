import { reasonText } from './reasonForm.tsx';
import type { Review } from './useReview.ts';

/** What the reader found and did not propose, with its reasons: nothing is dropped in silence. */
export function LeftOut({ of: { page, words } }: { readonly of: Review }) {
  if (page.dropped.length === 0) return null;
  return (
    <details className="desk-history">
      <summary>{words.document.dropped(page.dropped.length)}</summary>
      <p className="aside">{words.document.droppedIntro}</p>
      <ul>
        {page.dropped.map(({ kind, exact, reasons }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may quote the same words
          <li key={index}>
            {kind}: <q lang={page.language?.code}>{exact}</q>
            {reasons.map((reason) => (
              <span key={reason} className="desk-flag">
                {words.flag[reason] ?? reason}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All that was decided on the document, what was taken back too. */
export function Decisions({ of: { page, words } }: { readonly of: Review }) {
  if (page.decisions.length === 0) return null;
  return (
    <details className="desk-history">
      <summary>{words.document.decisions(page.decisions.length)}</summary>
      <ol>
        {page.decisions.map(({ number, action, claim, reviewer, decided, reason, into, undone }) => (
          <li key={number}>
            {claim === undefined ? '' : `${claim}: `}
            {undone === undefined ? words.said.action[action] : <s>{words.said.action[action]}</s>}
            {into === undefined ? null : <code> {into}</code>}
            <span className="aside">
              {[
                reviewer,
                decided,
                reason === undefined ? null : reasonText(reason, words),
                undone === undefined ? null : words.document.undone(undone),
              ]
                .filter((text) => text !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
