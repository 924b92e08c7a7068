import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { SourceClaim } from '../pages/source.ts';
import { Grade } from '../parts/claim.tsx';
import { useFrame } from '../parts/frame.ts';
import { Go, GoSubject } from '../parts/go.tsx';
import { Own } from '../parts/own.tsx';
import { Fact, Facts, Section } from '../parts/section.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('source');
export const clientLoader = clientLoaderOf<typeof loader>('source');

export const meta = metaOf<typeof loader>((data) => `${data.title} (${data.publisher})`);

export default function Source() {
  const data = useShown<typeof loader>('source');
  const { words } = useFrame();
  const { source } = words;
  return (
    <>
      <p className="kicker">
        <Go to="/sources">{words.nav.sources}</Go>
      </p>
      <h1>
        <Own>{data.title}</Own>
      </h1>
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
      <Section id="claims" title={words.count.claims(data.claims.length)} intro={source.intro}>
        {data.claims.map((claim) => (
          <SaidOf key={claim.claim} of={claim} />
        ))}
      </Section>
      <p className="reference-line">
        {words.and.reference}: <code>{data.id}</code>
      </p>
    </>
  );
}

function SaidOf({ of }: { readonly of: SourceClaim }) {
  const { words } = useFrame();
  return (
    <article className="said-of" id={of.claim.replace('/', '-')}>
      <h3>
        <GoSubject of={{ subject: of.about, name: of.aboutName }} />
        {of.modality === undefined ? null : <span className={`mark mark-${of.modalityCode}`}>{of.modality}</span>}
      </h3>
      <dl>
        {of.properties.map(({ property, label, value }) => (
          <div key={property}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="aside">
        {of.when === undefined ? null : <>{sentence(words.claim.when(of.when))} </>}
        {of.by === undefined ? null : <>{sentence(words.claim.saidBy(of.by))} </>}
        {of.note === undefined ? null : (
          <>
            <Own quoted>{of.note}</Own>{' '}
          </>
        )}
        <Grade of={of} />
      </p>
    </article>
  );
}

/** With one full stop at its end: a Ukrainian date ends in "р." already. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
