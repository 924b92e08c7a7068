import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { askOf } from '../ask.ts';
import { useFrame } from '../parts/frame.ts';
import { WhyView } from '../parts/whyView.tsx';
import { whyPage } from '../pages/why.ts';
import { metaOf } from './meta.ts';

export function loader(args: LoaderFunctionArgs) {
  return whyPage(askOf(args), args.params['*'] ?? '');
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
