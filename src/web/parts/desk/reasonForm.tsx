import type { FormEvent } from 'react';
import { FormFrame } from './formFrame.tsx';
import type { Review } from './useReview.ts';

interface Props {
  readonly title: string;
  readonly save: string;
  /** The usual reasons: as they are kept, in English, and as they are shown. The first one is chosen. */
  readonly reasons: readonly (readonly [reason: string, text: string])[];
  readonly review: Review;
  readonly onReason: (reason: string) => void;
}

/** Asks for a reason: one of the usual ones, or another in words. */
export function ReasonForm({ title, save, reasons, review, onReason }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const other = String(data.get('other') ?? '').trim();
    onReason(other === '' ? String(data.get('reason') ?? '') : other);
  };
  return (
    <FormFrame title={title} save={save} review={review} onSubmit={submit}>
      <fieldset className="desk-reasons">
        <legend className="unseen">{title}</legend>
        {reasons.map(([reason, text], index) => (
          <label key={reason}>
            <input
              type="radio"
              name="reason"
              value={reason}
              defaultChecked={index === 0}
              onKeyDown={(event) => {
                // Enter sends a form from a field, and in some browsers not from a choice.
                if (event.key !== 'Enter') return;
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <div className="field desk-field">
        <label htmlFor="other-reason">{review.words.otherReason}</label>
        <input id="other-reason" name="other" type="text" maxLength={500} autoComplete="off" />
      </div>
    </FormFrame>
  );
}

/** A reason in the language of the page, where it is one of the usual ones. */
export function reasonText(reason: string, { reject, aside }: Review['words']): string {
  return reject.reasons[reason] ?? aside.reasons[reason] ?? reason;
}
