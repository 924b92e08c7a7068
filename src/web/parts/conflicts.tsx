import type { ConflictItem } from '../pages/disagreements.ts';
import type { StandingClaim } from '../show/claim.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';
import { Go, GoSubject } from './go.tsx';

/** Who says the same stands together, in the order of the first. */
function byValue(claims: readonly StandingClaim[]): { value: string; claims: StandingClaim[] }[] {
  const groups = new Map<string, StandingClaim[]>();
  for (const claim of claims) groups.set(claim.value, [...(groups.get(claim.value) ?? []), claim]);
  return [...groups].map(([value, grouped]) => ({ value, claims: grouped }));
}

/** Open disagreements: what was chosen on the left, what others say on the right. */
export function Conflicts({ items }: { readonly items: readonly ConflictItem[] }) {
  const { words } = useFrame();
  return (
    <ul className="conflicts">
      {items.map((item) => (
        <li key={item.chosen.address}>
          <h3>
            <GoSubject of={item.subject} /> <span className="conflict-question">{item.title}</span>
          </h3>
          <div className="conflict-sides">
            <div>
              <p className="conflict-side">{words.claim.standing.chosen}</p>
              <p>
                <Figure of={item.chosen} />
              </p>
            </div>
            <div>
              <p className="conflict-side">
                {item.denied && !item.differs ? words.disagreements.denials : words.disagreements.others}
              </p>
              <ul>
                {byValue(item.others).map(({ value, claims }) => (
                  <li key={value}>
                    <span className="conflict-value">{value}</span>
                    {claims.map((claim, index) => (
                      <span key={claim.claim}>
                        {index > 0 ? '; ' : ''}
                        <Go to={`/source/${claim.source.id}`}>{claim.source.publisher}</Go>,{' '}
                        <span className="whole">{claim.source.published}</span>
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
