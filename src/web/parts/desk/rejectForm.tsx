import type { FormEvent } from 'react';
import type { ShownDeskClaim } from '../../pages/desk/claim.ts';
import { FormFrame } from './formFrame.tsx';
import type { Review } from './useReview.ts';

/** Asks why a claim is rejected: one of the usual reasons, or another in words. */
export function RejectForm({ of, review }: { readonly of: ShownDeskClaim; readonly review: Review }) {
  const { reject } = review.words;
  const reasons = Object.entries(reject.reasons);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const other = String(data.get('other') ?? '').trim();
    const reason = other === '' ? String(data.get('reason') ?? '') : other;
    review.decide({ action: 'reject', claim: of.number, reason });
  };
  return (
    <FormFrame title={reject.title(of.number)} save={reject.submit} review={review} onSubmit={submit}>
      <fieldset className="desk-reasons">
        <legend className="unseen">{reject.title(of.number)}</legend>
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
        <label htmlFor="reject-other">{reject.other}</label>
        <input id="reject-other" name="other" type="text" maxLength={500} autoComplete="off" />
      </div>
    </FormFrame>
  );
}
