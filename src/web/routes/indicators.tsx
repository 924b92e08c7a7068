import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { askOf } from '../ask.ts';
import { indicatorsPage, type Point, type Series } from '../pages/indicators.ts';
import { Figure } from '../parts/figure.tsx';
import { useFrame } from '../parts/frame.ts';
import { Go } from '../parts/go.tsx';
import { Dash } from '../parts/lists.tsx';
import { PointChart } from '../parts/pointChart.tsx';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { metaOf } from './meta.ts';

export function loader(args: LoaderFunctionArgs) {
  return indicatorsPage(askOf(args));
}

export const meta = metaOf<typeof loader>((_data, words) => words.nav.indicators, (_data, words) => words.indicators.intro);

export default function Indicators() {
  const data = useLoaderData<typeof loader>();
  const { words } = useFrame();
  return (
    <>
      <h1>{words.nav.indicators}</h1>
      <p className="lead">{words.indicators.intro}</p>
      {data.defined.map((series) => (
        <Section key={series.series} id={series.series} title={series.name} intro={series.definition ?? undefined}>
          <OneSeries of={series} />
        </Section>
      ))}
      {data.others.length === 0 ? null : (
        <Section id="others" title={words.indicators.others} intro={words.indicators.othersIntro}>
          {data.others.map((series) => (
            <details key={series.series} className="facet">
              <summary>
                <span className="facet-label">{series.name}</span>
                <span className="facet-value">{series.latest.text}</span>
              </summary>
              <OneSeries of={series} />
            </details>
          ))}
        </Section>
      )}
    </>
  );
}

function OneSeries({ of }: { readonly of: Series }) {
  const { words } = useFrame();
  const { indicators } = words;
  return (
    <>
      <p>
        <Figure of={of.latest} large />
        {of.latest.when === undefined ? null : <span className="figure-when">{of.latest.when}</span>}
      </p>
      {of.frame === null ? null : <PointChart of={of} frame={of.frame} />}
      <Table
        caption={indicators.caption(of.name)}
        captionUnseen
        rows={of.points}
        rowKey={(point) => point.shown.address}
        columns={[
          { key: 'date', title: indicators.date, cell: (point) => (point.date === '' ? <Dash /> : point.date) },
          { key: 'value', title: indicators.value, cell: (point) => <Figure of={point.shown} /> },
          { key: 'source', title: indicators.source, cell: (point) => <PointSource of={point.source} /> },
        ]}
      />
    </>
  );
}

function PointSource({ of }: { readonly of: Point['source'] }) {
  if (of === null) return <Dash />;
  return (
    <>
      <Go to={`/source/${of.id}`}>{of.publisher}</Go>, {of.published}
    </>
  );
}
