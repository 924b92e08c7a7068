import type { ShownDeskClaim } from '../../pages/desk/claim.ts';
import { FormFrame } from './formFrame.tsx';
import { type Option, SubjectSearchBox, useSubjectSearch } from './subjectSearch.tsx';
import type { Review } from './useReview.ts';

/** Moves a claim to a subject that the ledger has, the likeliest first, or to a new one. */
export function MergeForm({ of, review }: { readonly of: ShownDeskClaim; readonly review: Review }) {
  const { merge } = review.words;
  const search = useSubjectSearch(of.kind.code, of.link.candidates, of.link.name === null ? '' : of.link.subject);
  const choose = (option: Option | undefined): void => {
    if (option !== undefined) review.decide({ action: 'merge', claim: of.number, into: option.subject });
  };
  return (
    <FormFrame
      title={merge.title(of.number)}
      save={review.words.act.merge}
      review={review}
      onSubmit={(event) => {
        event.preventDefault();
        choose(search.chosen);
      }}
    >
      <SubjectSearchBox of={search} label={merge.search} help={merge.together} words={review.words} onChoose={choose} />
    </FormFrame>
  );
}
