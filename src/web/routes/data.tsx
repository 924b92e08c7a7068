import type { LoaderFunctionArgs } from 'react-router';
import { askOf } from '../ask.ts';
import { useFrame } from '../parts/frame.ts';
import { Section } from '../parts/section.tsx';
import { metaOf } from './meta.ts';

export function loader(args: LoaderFunctionArgs) {
  askOf(args);
  return null;
}

export const meta = metaOf<typeof loader>((_data, words) => words.nav.data);

export default function Data() {
  const { words, times } = useFrame();
  const { data } = words;
  const query = times === '' ? '' : `?${times}`;
  return (
    <>
      <h1>{words.nav.data}</h1>
      <p className="lead">{data.intro}</p>
      <Section id="interface" title={data.interface} intro={data.interfaceIntro}>
        <dl className="routes">
          {data.routes.map(({ path, text }) => (
            <div key={path}>
              <dt>{path.includes('{') ? <code>{path}</code> : <a href={`${path}${query}`}><code>{path}</code></a>}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href="/api/v1">{data.reference}</a>
        </p>
      </Section>
      <Section id="licence" title={data.licence}>
        <p>{data.licenceText}</p>
      </Section>
    </>
  );
}
