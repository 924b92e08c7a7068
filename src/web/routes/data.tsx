import { clientLoaderOf } from '../local/clientLoader.ts';
import { Downloads } from '../parts/downloads.tsx';
import { useDatedFrame, useFrame } from '../parts/frame.ts';
import { Section } from '../parts/section.tsx';
import { useIsCopy } from '../parts/useIsCopy.ts';
import { publishedWords } from '../words/published.ts';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('data');
export const clientLoader = clientLoaderOf<typeof loader>('data');

export const meta = metaOf<typeof loader>((_data, words) => words.nav.data);

export default function Data() {
  const { words } = useFrame();
  const { data } = words;
  return (
    <>
      <h1>{words.nav.data}</h1>
      <p className="lead">{data.intro}</p>
      <Section id="tables" title={words.download.title} intro={words.download.intro}>
        <div className="downloads-list">
          <Downloads of="/partners" label={words.nav.partners} />
          <Downloads of="/agreements" label={words.nav.agreements} />
          <Downloads of="/lines" label={words.nav.lines} />
          <Downloads of="/money" label={words.money.flows} />
          <Downloads of="/money/years" label={words.download.byYear} />
          <Downloads of="/money/funders" label={words.download.byFunder} />
          <Downloads of="/indicators" label={words.nav.indicators} />
          <Downloads of="/sources" label={words.nav.sources} />
          <Downloads of="/disagreements" label={words.nav.disagreements} />
        </div>
        <p className="aside">{words.download.one}</p>
      </Section>
      {useIsCopy() ? (
        <Files />
      ) : (
        <>
          <Whole />
          <Interface />
        </>
      )}
      <Section id="licence" title={data.licence}>
        <p>{data.licenceText}</p>
      </Section>
    </>
  );
}

/** What the whole record can be taken away as, in one file each. */
function Whole() {
  const { data } = useFrame().words;
  return (
    <Section id="whole" title={data.whole} intro={data.wholeIntro}>
      <Addresses of={data.wholeFiles} />
    </Section>
  );
}

interface AddressesProps {
  readonly of: readonly { readonly path: string; readonly text: string }[];
}

/** The ledger is what was recorded: what was known or held on a day is worked out from it. */
const LEDGER = '/api/v1/export/jsonl/ledger.jsonl';

function queryFor(path: string, times: string): string {
  const all = [...new URLSearchParams(times)];
  const taken = new URLSearchParams(path === LEDGER ? all.filter(([name]) => name === 'recorded') : all).toString();
  return taken === '' ? '' : `?${taken}`;
}

/** Addresses with what each gives, at the dates of the page. */
function Addresses({ of }: AddressesProps) {
  const { times } = useDatedFrame();
  return (
    <dl className="routes">
      {of.map(({ path, text }) => (
        <div key={path}>
          <dt>
            {path.includes('{') ? (
              <code>{path}</code>
            ) : (
              <a href={`${path}${queryFor(path, times)}`}>
                <code>{path}</code>
              </a>
            )}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Interface() {
  const { data } = useFrame().words;
  return (
    <Section id="interface" title={data.interface} intro={data.interfaceIntro}>
      <Addresses of={data.routes} />
      <p className="more">
        <a href="/api/v1">{data.reference}</a>
      </p>
    </Section>
  );
}

/** What a copy has in the place of an interface. */
function Files() {
  const { language } = useFrame();
  const words = publishedWords[language];
  return (
    <Section id="files" title={words.files} intro={words.filesIntro}>
      <dl className="routes">
        {words.list.map(({ path, text }) => (
          <div key={path}>
            <dt>
              <a href={path}>
                <code>{path}</code>
              </a>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/releases/">{words.releases}</a>
      </p>
    </Section>
  );
}
