import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { askOf, questionIn } from '../ask.ts';
import { isLanguage } from '../language.ts';
import { forPage } from '../pages/charts/chart.ts';
import { chartAt } from '../pages/charts/find.ts';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { PlaceContext } from '../parts/charts/link.tsx';
import { addressOf, FrameContext } from '../parts/frame.ts';
import { Trouble } from '../parts/trouble.tsx';
import { wordsOf } from '../words/index.ts';
import { metaOf } from './meta.ts';

export function loader(args: LoaderFunctionArgs) {
  const ask = askOf(args);
  const asked = Object.entries(questionIn(ask.choices)).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const chart = chartAt(ask, args.params['*'] ?? '');
  return { chart: forPage(chart), page: pageOf(chart.id, chart.query), times: new URLSearchParams(asked).toString() };
}

/** The page that a chart stands on. */
function pageOf(id: string, query: string): string {
  const [kind = '', slug] = id.split('/');
  const search = query === '' ? '' : `?${query}`;
  if (kind === 'map') return '/lines';
  if (kind === 'indicator') return `/indicators#${slug}`;
  return `/${id}${search}`;
}

export const meta = metaOf<typeof loader>((data) => data.chart.title);

/** One chart alone, for a frame of another site. */
export default function Embed() {
  const { chart, page, times } = useLoaderData<typeof loader>();
  const { language } = useParams();
  const spoken = isLanguage(language) ? language : 'en';
  const frame = { language: spoken, words: wordsOf(spoken), times };
  return (
    <FrameContext value={frame}>
      <PlaceContext value="frame">
        <main className="embed">
          <h1 className="unseen">{chart.title}</h1>
          <ChartFrame of={chart} alone />
          <p className="chart-source">
            <a href={addressOf(frame, page)} target="_blank" rel="noopener">
              {frame.words.charts.whole}
            </a>
          </p>
        </main>
      </PlaceContext>
    </FrameContext>
  );
}

export function ErrorBoundary({ error }: { readonly error: unknown }) {
  const { language } = useParams();
  return (
    <main className="bare">
      <Trouble error={error} language={isLanguage(language) ? language : 'en'} />
    </main>
  );
}
