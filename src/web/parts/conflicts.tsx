import type { ConflictItem } from '../pages/disagreements.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';
import { Go, GoSubject } from './go.tsx';

/** Open disagreements: what was chosen on the left, what others say on the right. */
export function Conflicts({ items }: { readonly items: readonly ConflictItem[] }) {
  const { words } = useFrame();
  return (
    <ul className="conflicts">
      {items.map((item) => (
        <li key={item.chosen.address}>
          <h3>
            <GoSubject of={item.subject} />: {item.title}
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
                {item.others.map((claim) => (
                  <li key={claim.claim}>
                    <strong>{claim.value}</strong> <Go to={`/source/${claim.source.id}`}>{claim.source.publisher}</Go>,{' '}
                    {claim.source.published}
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
