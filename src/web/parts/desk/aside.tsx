import { type RefObject, useEffect, useRef } from 'react';
import type { ShownDocument } from '../../pages/desk/queue.ts';
import type { DeskWords } from '../../words/desk.ts';
import { Key } from './key.tsx';
import { ReasonForm, reasonText } from './reasonForm.tsx';
import type { Review } from './useReview.ts';

export const SET_ASIDE = 'desk-set-aside';

/** Asks why a document is set aside; one that cannot be read has its reason at hand. */
export function AsideForm({ of: review }: { readonly of: Review }) {
  const { aside } = review.words;
  const reasons = Object.entries(aside.reasons);
  const fitting = review.page.problem === undefined ? reasons : [...reasons.slice(-1), ...reasons.slice(0, -1)];
  return (
    <ReasonForm
      title={aside.title}
      save={aside.submit}
      reasons={fitting}
      review={review}
      onReason={(reason) => review.decide({ action: 'set aside', reason })}
    />
  );
}

/** Opens the form that asks why. */
export function SetAside({ of: { words, busy, open }, button }: SetAsideProps) {
  return (
    <button
      ref={button}
      id={SET_ASIDE}
      type="button"
      className="desk-act"
      aria-disabled={busy || undefined}
      aria-keyshortcuts="X"
      onClick={() => busy || open('aside')}
    >
      <Key of="X" />
      {words.act.setAside}
    </button>
  );
}

interface SetAsideProps {
  readonly of: Review;
  readonly button?: RefObject<HTMLButtonElement | null>;
}

/** Says that a document is set aside, by whom and why, and brings it back. */
export function AsideBox({ of: review }: { readonly of: Review }) {
  const { page, words, busy, said } = review;
  const back = useFocusOnce(said === words.said.aside);
  if (page.aside === undefined) return null;
  return (
    <section className="desk-aside" aria-label={words.state['set aside']}>
      <AsideNote of={page.aside} words={words} />
      <p className="desk-buttons">
        <button
          ref={back}
          type="button"
          className="desk-act"
          aria-disabled={busy || undefined}
          aria-keyshortcuts="U"
          onClick={() => busy || review.decide({ action: 'undo' })}
        >
          <Key of="U" />
          {words.act.bringBack}
        </button>
      </p>
    </section>
  );
}

/** Puts the focus on a button that a decision has brought to the page, once that was said. */
export function useFocusOnce(now: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (now) button.current?.focus();
  }, [now]);
  return button;
}

interface NoteProps {
  readonly of: NonNullable<ShownDocument['aside']>;
  readonly words: DeskWords;
}

export function AsideNote({ of: { reviewer, decided, reason }, words }: NoteProps) {
  return (
    <p>
      {words.aside.by(reviewer, decided)} {reasonText(reason, words)}
    </p>
  );
}
