import { useRef } from 'react';
import { type Stretch, wordsAt } from './selection.ts';
import type { Review } from './useReview.ts';

interface Props {
  readonly value: string;
  readonly review: Review;
  /** Where picking begins, in code points. */
  readonly near: number;
  /** The words that were given do not stand in the text. */
  readonly absent: boolean;
}

/** The words that a claim rests on: typed or pasted, or chosen in the document. */
export function PassageField({ value, review, near, absent }: Props) {
  const { page, passage } = review;
  const { amend } = review.words;
  const field = useRef<HTMLTextAreaElement>(null);
  const fill = (stretch: Stretch): void => {
    if (field.current === null) return;
    field.current.value = wordsAt(page.text, stretch);
    // As if it had been typed: the form keeps what changes in it.
    field.current.dispatchEvent(new Event('input', { bubbles: true }));
    field.current.focus();
  };
  return (
    <div className="field desk-field" data-wrong={absent || undefined}>
      <label htmlFor="amend-passage">{amend.passage}</label>
      <textarea
        ref={field}
        id="amend-passage"
        name="passage"
        rows={3}
        defaultValue={value}
        lang={page.language?.code}
        aria-describedby="amend-passage-help"
        aria-invalid={absent || undefined}
      />
      <p className="field-help" id="amend-passage-help">
        {absent ? <span className="desk-wrong">{amend.passageAbsent} </span> : null}
        {amend.passageHelp}
      </p>
      <button
        type="button"
        className="desk-quiet"
        // The selection is lost where the button takes the focus first.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => passage.choose(near, fill)}
      >
        {amend.take}
      </button>
    </div>
  );
}
