import type { ShownDeskClaim } from '../../pages/desk/claim.ts';
import { pageOf } from '../frame.ts';
import { Go } from '../go.tsx';
import { Key } from './key.tsx';
import type { Review } from './useReview.ts';

interface Props {
  readonly of: ShownDeskClaim;
  readonly review: Review;
}

/** Where a claim would go: to a subject that the ledger has, to a new one, or a question with candidates. */
export function Belongs({ of, review }: Props) {
  const { words } = review;
  const { link } = of;
  const asked = link.outcome === 'doubtful' && of.state === 'proposed';
  return (
    <section className="desk-belongs" data-outcome={link.outcome}>
      <h4>{words.claim.goes}</h4>
      {asked ? <Question of={of} review={review} /> : <Answer of={of} review={review} />}
    </section>
  );
}

function Answer({ of, review: { words } }: Props) {
  const { outcome, subject, name } = of.link;
  if (name === null)
    return (
      <p>
        {words.claim.isNew(of.kind.label)} <code>{subject}</code>
      </p>
    );
  return (
    <p>
      {outcome === 'chosen' ? words.claim.chosen : words.claim.known} <Go to={pageOf(subject)}>{name}</Go>
    </p>
  );
}

/** The candidates, each chosen by its digit or by its button; the last one is the new subject. */
function Question({ of, review }: Props) {
  const { words } = review;
  return (
    <>
      <p>{words.claim.doubtful}</p>
      <ol className="desk-candidates">
        {choicesOf(of).map(({ subject, name, path }, index) => (
          <li key={subject}>
            <button
              type="button"
              className="desk-choice"
              disabled={review.busy}
              onClick={() => review.decide({ action: 'merge', claim: of.number, into: subject })}
            >
              <Key of={String(index + 1)} />
              <span>
                {name ?? words.claim.doubtfulNew(of.kind.label)}
                <code className="reference">{subject}</code>
              </span>
            </button>
            {path === undefined ? null : (
              <Go to={path} className="desk-look">
                {words.keys.open}
                <span className="unseen">: {name}</span>
              </Go>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

interface Choice {
  readonly subject: string;
  /** Undefined for the new subject. */
  readonly name?: string;
  readonly path?: string;
}

/** What may be chosen for a claim in doubt, by the digits from 1. */
export function choicesOf({ link }: ShownDeskClaim): readonly Choice[] {
  return [...link.candidates.slice(0, 8), { subject: link.subject }];
}
