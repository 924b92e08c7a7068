import type { ShownDeskClaim, ShownFacet } from '../../pages/desk/claim.ts';
import { Figure } from '../figure.tsx';
import { Go } from '../go.tsx';
import type { Review } from './useReview.ts';

interface Props {
  readonly of: ShownDeskClaim;
  readonly review: Review;
}

/** What the ledger knows on what a claim says: which claims agree with it, which figures stand against it, what is new. */
export function Knows({ of, review: { words } }: Props) {
  const told = of.known.length > 0;
  return (
    <section>
      <h4>{words.claim.knows}</h4>
      {told ? (
        <ul className="desk-known">
          {of.known.map((facet) => (
            <Facet key={facet.facet} of={facet} words={words} />
          ))}
        </ul>
      ) : null}
      {of.fresh === '' ? null : <p className="desk-fresh">{told ? words.claim.fresh(of.fresh) : words.claim.allNew}</p>}
      {told || of.fresh !== '' ? null : <p className="desk-fresh">{words.claim.nothingKnown}</p>}
    </section>
  );
}

function Facet({ of, words }: { readonly of: ShownFacet; readonly words: Review['words'] }) {
  return (
    <li data-relation={of.relation}>
      <p>
        <span className="desk-label">{of.label}</span> <Figure of={of.shown} />{' '}
        <span className="desk-relation">{words.claim.relation[of.relation]}</span>
      </p>
      <Citations of={of} />
    </li>
  );
}

/** As many claims behind a figure as can be taken in at a glance; the figure leads to all. */
const MOST = 3;

/** Who says so; with what each says where that is not what stands. */
function Citations({ of }: { readonly of: ShownFacet }) {
  const agrees = of.relation === 'corroborates' || of.relation === 'repeats';
  return (
    <ul className="desk-citations">
      {of.claims.slice(0, MOST).map((citation) => (
        <li key={citation.claim}>
          {agrees || citation.value === of.shown.text ? '' : `${citation.value}: `}
          <Go to={`/source/${citation.source}`}>{`${citation.publisher}, ${citation.published}`}</Go>
        </li>
      ))}
    </ul>
  );
}
