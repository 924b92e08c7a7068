import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import { useFrame } from '../parts/frame.ts';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('method');
export const clientLoader = clientLoaderOf<typeof loader>('method');

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.method,
  (_data, words) => words.method.intro,
);

export default function Method() {
  const data = useShown<typeof loader>('method');
  const { words } = useFrame();
  return (
    <>
      <h1>{words.nav.method}</h1>
      <p className="lead">{words.method.intro}</p>
      <ol className="method">
        {data.map((rule) => (
          <li key={rule.id} id={rule.id}>
            <h2>
              <span className="rule-number">{rule.id}</span> {rule.title}
            </h2>
            <p>{rule.text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
