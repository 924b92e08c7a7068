import type { DocumentPage } from '../../pages/desk/document.ts';
import { AsideBox, AsideForm, SET_ASIDE, SetAside, useFocusOnce } from './aside.tsx';
import { Fault } from './fault.tsx';
import { Decisions } from './history.tsx';
import { useKeys } from './keys.ts';
import { KeysDialog } from './keysDialog.tsx';
import { useKeysOn } from './preferences.ts';
import { ReviewerDialog } from './reviewerDialog.tsx';
import { TroubleBox } from './troubleBox.tsx';
import { useReview } from './useReview.ts';

interface Props {
  readonly of: DocumentPage;
  /** Leads to the next document. */
  readonly onNext: () => void;
  readonly onGrown: () => void;
}

/** A document that could not be had or read: why, and whether it stays in the queue. */
export function RefusedDesk({ of, onNext, onGrown }: Props) {
  const review = useReview(of, focusOn, onGrown);
  const [keysOn, turnKeys] = useKeysOn();
  const { words, page, form, busy } = review;
  const button = useFocusOnce(review.said === words.said.back);
  const isAside = page.aside !== undefined;
  useKeys(keysOn && form === null && !review.naming, {
    x: () => isAside || busy || review.open('aside'),
    u: () => isAside && !busy && review.decide({ action: 'undo' }),
    n: onNext,
    '?': () => review.open('keys'),
  });
  return (
    <div className="desk-refused" data-keys={keysOn ? 'on' : 'off'}>
      {page.problem === undefined ? null : <Fault of={page.problem} words={words} />}
      <AsideBox of={review} />
      {form === 'aside' ? <AsideForm of={review} /> : null}
      {isAside || form === 'aside' ? null : (
        <p className="desk-buttons">
          <SetAside of={review} button={button} />
        </p>
      )}
      <TroubleBox of={review} />
      <Decisions of={review} />
      <p role="status" className="unseen">
        {busy ? words.said.sending : review.said}
      </p>
      {review.naming ? <ReviewerDialog of={review} /> : null}
      {form === 'keys' ? (
        <KeysDialog words={words} keys={keysOf(words)} on={keysOn} turn={turnKeys} close={review.close} />
      ) : null}
    </div>
  );
}

function keysOf({ keys }: ReturnType<typeof useReview>['words']) {
  return [
    ['X', keys.setAside],
    ['U', keys.undo],
    ['N', keys.document],
    ['?', keys.help],
    ['Esc', keys.close],
  ] as const;
}

/** In the next frame, once a form has made room for the button: such a document has no claim to go on with. */
function focusOn(): void {
  requestAnimationFrame(() => document.getElementById(SET_ASIDE)?.focus());
}
