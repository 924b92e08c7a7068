import { type ClientLoaderFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { askOf } from '../ask.ts';
import { type WhyData, whyPage } from '../pages/why.ts';
import { useFrame } from '../parts/frame.ts';
import { WhyView } from '../parts/whyView.tsx';
import { metaOf } from './meta.ts';

export function loader(args: LoaderFunctionArgs) {
  return whyPage(askOf(args), args.params['*'] ?? '');
}

/** For the panel: what does not arrive is told there, and must not take the page away that the panel lies on. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs): Promise<WhyData | null> {
  try {
    return await serverLoader<typeof loader>();
  } catch {
    return null;
  }
}

export const meta = metaOf<typeof loader>((data, words) => `${data.title} · ${words.figure.why}`);

export default function WhyPage() {
  const data = useLoaderData<typeof loader>();
  const { words } = useFrame();
  return (
    <>
      <p className="kicker">{words.figure.why}</p>
      <h1>{data.title}</h1>
      <WhyView of={data} level={2} />
    </>
  );
}
