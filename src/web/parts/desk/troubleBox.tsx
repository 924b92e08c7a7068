import type { DeskWords } from '../../words/desk.ts';
import { useFrame } from '../frame.ts';
import type { Refused } from './call.ts';
import { InEnglish } from './inEnglish.tsx';
import type { Review } from './useReview.ts';

/** What went wrong, where to go from here, and that nothing typed is lost. */
export function TroubleBox({ of: review }: { readonly of: Review }) {
  const { trouble, words } = review;
  return (
    <div role="alert">
      {trouble === null ? null : (
        <div className="desk-trouble" data-kind={trouble.kind}>
          <div>
            {trouble.kind === 'refused' ? (
              <Refusal of={trouble.refused} review={review} />
            ) : (
              <p>{words.trouble[trouble.kind]}</p>
            )}
          </div>
          <p className="desk-buttons">
            {trouble.kind === 'offline' ? (
              <button type="button" className="button" onClick={trouble.again}>
                {words.trouble.again}
              </button>
            ) : null}
            <button type="button" className="desk-quiet" onClick={review.dismiss}>
              {words.trouble.dismiss}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function Refusal({ of, review: { words } }: { readonly of: Refused | undefined; readonly review: Review }) {
  const { language } = useFrame();
  const own = of === undefined ? undefined : refusalWords(of, words);
  // What stands beside a field is not told twice, and in another language only what there are no words for.
  const isTold =
    of === undefined || of.problems.length > 0 || of.flags.length > 0 || (own !== undefined && language !== 'en');
  const told = isTold ? [] : [of.detail, of.remedy].filter((text) => text !== null);
  return (
    <>
      <p>{own ?? words.trouble.failed}</p>
      {told.length === 0 ? null : <InEnglish>{told.join(' ')}</InEnglish>}
    </>
  );
}

/** A refusal in our words; undefined where there are none for its code. */
export function refusalWords({ code, problem }: Refused, { trouble }: DeskWords): string | undefined {
  return code === null ? trouble.problem[problem ?? ''] : trouble.code[code];
}
