import type { ShownDeskClaim } from '../../pages/desk/claim.ts';
import { ReasonForm } from './reasonForm.tsx';
import type { Review } from './useReview.ts';

/** Asks why a claim is rejected. */
export function RejectForm({ of, review }: { readonly of: ShownDeskClaim; readonly review: Review }) {
  const { reject } = review.words;
  return (
    <ReasonForm
      title={reject.title(of.number)}
      save={reject.submit}
      reasons={Object.entries(reject.reasons)}
      review={review}
      onReason={(reason) => review.decide({ action: 'reject', claim: of.number, reason })}
    />
  );
}
