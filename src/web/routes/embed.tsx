import { useMemo } from 'react';
import { useLoaderData, useParams } from 'react-router';
import { isLanguage } from '../language.ts';
import { clientLoaderOf } from '../local/clientLoader.ts';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { PlaceContext } from '../parts/charts/link.tsx';
import { addressOf, FrameContext, TimesContext } from '../parts/frame.ts';
import { PageTimes } from '../parts/pageTimes.ts';
import { Trouble } from '../parts/trouble.tsx';
import { wordsOf } from '../words/index.ts';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('embed');
export const clientLoader = clientLoaderOf<typeof loader>('embed');

export const meta = metaOf<typeof loader>((data) => data.chart.title);

/** One chart alone, for a frame of another site. */
export default function Embed() {
  const { chart, page, times } = useLoaderData<typeof loader>();
  const { language } = useParams();
  const spoken = isLanguage(language) ? language : 'en';
  const words = wordsOf(spoken);
  const frame = useMemo(() => ({ language: spoken, words }), [spoken, words]);
  const pageTimes = useMemo(() => new PageTimes(times), [times]);
  return (
    <FrameContext value={frame}>
      <TimesContext value={pageTimes}>
        <PlaceContext value="frame">
          <main className="embed">
            <h1 className="unseen">{chart.title}</h1>
            <ChartFrame of={chart} alone />
            <p className="chart-source">
              <a href={addressOf({ language: spoken, times }, page)} target="_blank" rel="noopener">
                {words.charts.whole}
              </a>
            </p>
          </main>
        </PlaceContext>
      </TimesContext>
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
