import type { RecordData } from '../pages/record.ts';
import { Claim } from './claim.tsx';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';
import { GoSubject } from './go.tsx';
import { NoteMarks } from './notes.tsx';
import { Section } from './section.tsx';

/** Everything that is claimed about a subject, question by question. */
export function RecordSection({ of }: { readonly of: RecordData }) {
  const { words } = useFrame();
  return (
    <>
      {of.facets.length === 0 ? null : (
        <Section id="claims" title={words.record.claims} intro={<ClaimsIntro />}>
          {of.facets.map((facet) => (
            <details className="facet" key={facet.facet}>
              <summary>
                <span className="facet-label">{facet.label}</span>
                <span className="facet-value">
                  {facet.summary}
                  <NoteMarks address={facet.figure.address} />
                </span>
                <span className="facet-count">
                  {words.count.claims(facet.claims.length)}{' '}
                  {facet.figure.conflict ? <span className="mark mark-conflict">{words.figure.conflict}</span> : null}{' '}
                  {facet.figure.denied ? <span className="mark mark-denied">{words.figure.denied}</span> : null}
                </span>
              </summary>
              <p>
                <Figure of={facet.figure} />
              </p>
              {facet.claims.map((claim) => (
                <Claim key={claim.claim} of={claim} standing={claim.standing} />
              ))}
            </details>
          ))}
        </Section>
      )}
      {of.namedBy.length === 0 ? null : (
        <Section id="named-by" title={words.record.namedBy}>
          <ul className="plain-list">
            {of.namedBy.map((item) => (
              <li key={item.subject.subject + item.property}>
                <GoSubject of={item.subject} /> <span className="aside-inline">{item.property}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="reference-line">
        {words.and.reference}: <code>{of.subject.subject}</code>
        {of.mergedFrom.length === 0 ? null : (
          <>
            . {words.record.mergedFrom} <code>{of.mergedFrom.join(', ')}</code>
          </>
        )}
      </p>
    </>
  );
}

/** What the rows are, and how to open them, which paper does not do. */
function ClaimsIntro() {
  const { claimsIntro, openRow } = useFrame().words.record;
  return (
    <>
      {claimsIntro} <span className="on-screen">{openRow}</span>
    </>
  );
}
