import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { PageChart } from '../pages/charts/chart.ts';
import type { Series } from '../pages/indicators.ts';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { Figure, When } from '../parts/figure.tsx';
import { useFrame } from '../parts/frame.ts';
import { Jump } from '../parts/jump.tsx';
import { Pager } from '../parts/pager.tsx';
import { Section } from '../parts/section.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('indicators');
export const clientLoader = clientLoaderOf<typeof loader>('indicators');

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.indicators,
  (_data, words) => words.indicators.intro,
);

export default function Indicators() {
  const data = useShown<typeof loader>('indicators');
  const { words } = useFrame();
  return (
    <>
      <h1>{words.nav.indicators}</h1>
      <p className="lead">{words.indicators.intro}</p>
      <Jump
        to={[
          ...data.defined.map(({ series, name }) => ({ id: series, title: name })),
          data.others.length === 0 ? undefined : { id: 'others', title: words.indicators.others },
        ]}
      />
      <div className="definitions">
        {data.defined.map((series) => (
          <Section key={series.series} id={series.series} title={series.name} intro={series.definition ?? undefined}>
            <OneSeries of={series} chart={data.charts[series.series]} />
          </Section>
        ))}
      </div>
      {data.others.length === 0 ? null : (
        <Section id="others" title={words.indicators.others} intro={words.indicators.othersIntro}>
          {data.others.map((series) => (
            <details key={series.series} className="facet">
              <summary>
                <span className="facet-label">{series.name}</span>
                <span className="facet-value">{series.latest.text}</span>
              </summary>
              <OneSeries of={series} chart={data.charts[series.series]} />
            </details>
          ))}
          <Pager of={data.paging} at="others" />
        </Section>
      )}
      <Downloads label={words.download.figures} />
    </>
  );
}

function OneSeries({ of, chart }: { readonly of: Series; readonly chart: PageChart | undefined }) {
  return (
    <>
      <p>
        <Figure of={of.latest} large />
        <When of={of.latest} />
      </p>
      {chart === undefined ? null : <ChartFrame of={chart} untitled />}
    </>
  );
}
