import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { askOf } from '../ask.ts';
import { type SourceSubject, sourcePage } from '../pages/source.ts';
import { Grade } from '../parts/claim.tsx';
import { useFrame } from '../parts/frame.ts';
import { Go, GoSubject } from '../parts/go.tsx';
import { Fact, Facts, Section } from '../parts/section.tsx';
import { metaOf } from './meta.ts';

export function loader(args: LoaderFunctionArgs) {
  return sourcePage(askOf(args), args.params['id'] ?? '');
}

export const meta = metaOf<typeof loader>((data) => `${data.title} (${data.publisher})`);

export default function Source() {
  const data = useLoaderData<typeof loader>();
  const { words } = useFrame();
  const { source } = words;
  return (
    <>
      <p className="kicker">
        <Go to="/sources">{words.nav.sources}</Go>
      </p>
      <h1>{data.title}</h1>
      <Facts>
        <Fact term={source.publisher}>
          <Go to={`/sources?publisher=${encodeURIComponent(data.publisher)}`}>{data.publisher}</Go>
        </Fact>
        <Fact term={source.published}>{data.published}</Fact>
        <Fact term={source.address}>
          {data.url === undefined ? (
            words.claim.noAddress
          ) : (
            <a href={data.url} rel="noreferrer" className="address">
              {data.url.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
          )}
        </Fact>
        <Fact term={source.language}>{data.language}</Fact>
        <Fact term={source.kind}>{data.kind}</Fact>
        <Fact term={source.reliability}>
          {data.reliability.code}, {data.reliability.meaning}
        </Fact>
        {data.cites === null ? null : <Fact term={source.cites}>{data.cites}</Fact>}
      </Facts>
      <Section id="claims" title={words.count.claims(data.claims)} intro={source.intro}>
        {data.subjects.map((subject) => (
          <Subject key={subject.subject} of={subject} />
        ))}
      </Section>
      <p className="reference-line">
        {words.and.reference}: <code>{data.id}</code>
      </p>
    </>
  );
}

function Subject({ of }: { readonly of: SourceSubject }) {
  const { words } = useFrame();
  const seen = new Set<string>();
  return (
    <article className="said-of">
      <h3>
        <GoSubject of={of} />
      </h3>
      <ul>
        {of.claims.map((claim) => {
          const anchor = seen.has(claim.claim) ? undefined : claim.claim.replace('/', '-');
          seen.add(claim.claim);
          return (
            <li key={claim.claim + claim.property} id={anchor}>
              <span className="said-property">{claim.property}</span>
              <span className="said-value">
                {claim.value}
                {claim.modality === undefined ? null : <span className={`mark mark-${claim.modalityCode}`}> {claim.modality}</span>}
              </span>
              <span className="said-rest">
                {[claim.when === undefined ? undefined : words.claim.when(claim.when), claim.by === undefined ? undefined : words.claim.saidBy(claim.by), claim.note]
                  .filter((part) => part !== undefined)
                  .join('; ')}
              </span>
              <Grade of={claim} />
            </li>
          );
        })}
      </ul>
    </article>
  );
}
