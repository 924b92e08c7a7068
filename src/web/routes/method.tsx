import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { rules } from '../../account/index.ts';
import { pick } from '../../values/index.ts';
import { askOf } from '../ask.ts';
import { useFrame } from '../parts/frame.ts';
import { metaOf } from './meta.ts';

export function loader(args: LoaderFunctionArgs) {
  const { language } = askOf(args);
  return rules.map(({ id, title, text }) => ({ id, title: pick(title, language), text: pick(text, language) }));
}

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.method,
  (_data, words) => words.method.intro,
);

export default function Method() {
  const data = useLoaderData<typeof loader>();
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
