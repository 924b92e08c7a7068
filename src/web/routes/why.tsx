import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import { useFrame } from '../parts/frame.ts';
import { WhyView } from '../parts/whyView.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('why');
export const clientLoader = clientLoaderOf<typeof loader>('why');

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
