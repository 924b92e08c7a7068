import type { ShownDeskClaim } from '../../pages/desk/claim.ts';
import { Key } from './key.tsx';
import { neighbour } from './order.ts';
import type { Review } from './useReview.ts';

interface Props {
  readonly of: Review;
  readonly claim: ShownDeskClaim | undefined;
}

/** What can be done with the current claim, each a button with its key. */
export function Bar({ of: review, claim }: Props) {
  const { words, page, busy } = review;
  const { act } = words;
  // Nothing is decided of a document that is set aside, but that it comes back.
  const isAside = page.aside !== undefined;
  const open = claim?.state === 'proposed' && !busy && !isAside;
  const several = page.claims.length > 1;
  const undoable = page.decisions.some(({ undone }) => undone === undefined) && !busy;
  const buttons = [
    {
      name: act.accept,
      key: 'A',
      on: open,
      run: () => claim && review.decide({ action: 'accept', claim: claim.number }),
      main: true,
    },
    { name: act.amend, key: 'E', on: open, run: () => review.open('amend') },
    { name: act.reject, key: 'R', on: open, run: () => review.open('reject') },
    { name: act.merge, key: 'M', on: open, run: () => review.open('merge') },
    { name: act.addClaim, key: 'C', on: !busy && !isAside, run: review.startAdding },
    { name: isAside ? act.bringBack : act.undo, key: 'U', on: undoable, run: () => review.decide({ action: 'undo' }) },
    { name: act.previous, key: 'K', on: several, run: () => review.select(neighbour(page.claims, review.current, -1)) },
    { name: act.next, key: 'J', on: several, run: () => review.select(neighbour(page.claims, review.current, 1)) },
    { name: act.source, key: 'S', on: !isAside, run: () => review.open('source'), also: true },
    { name: act.help, key: '?', on: true, run: () => review.open('keys'), also: true },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of fields
    <div className="desk-bar" role="group" aria-label={act.bar}>
      {buttons.map(({ name, key, on, run, main, also }) => (
        <button
          key={key}
          type="button"
          data-also={also}
          className={main ? 'desk-act desk-main' : 'desk-act'}
          // Not `disabled`: what just acted must not drop the focus.
          aria-disabled={!on || undefined}
          aria-keyshortcuts={key === '?' ? 'Shift+?' : key}
          // What is selected in the text stays so: a claim may be added on it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => on && run()}
        >
          <Key of={key} />
          {name}
        </button>
      ))}
    </div>
  );
}
