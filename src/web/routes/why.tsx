import type { ClientLoaderFunctionArgs } from 'react-router';
import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { WhyData } from '../pages/why.ts';
import { useFrame } from '../parts/frame.ts';
import { WhyView } from '../parts/whyView.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('why');

const load = clientLoaderOf<typeof loader>('why');

/** For the panel: what does not arrive is told there, and must not take the page away that the panel lies on. */
export async function clientLoader(args: ClientLoaderFunctionArgs): Promise<WhyData | null> {
  try {
    return await load(args);
  } catch {
    return null;
  }
}

export const meta = metaOf<typeof loader>((data, words) => `${data.title} · ${words.figure.why}`);

export default function WhyPage() {
  const data = useShown<typeof loader>('why');
  const { words } = useFrame();
  return (
    <>
      <p className="kicker">{words.figure.why}</p>
      <h1>{data.title}</h1>
      <WhyView of={data} level={2} />
    </>
  );
}
