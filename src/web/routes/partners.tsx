import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { LeagueRow, PartnersData } from '../pages/partners.ts';
import { ShareOfGdp, topOf } from '../parts/bars.tsx';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Choices } from '../parts/choices.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { Figure } from '../parts/figure.tsx';
import { useFrame } from '../parts/frame.ts';
import { GoSubject } from '../parts/go.tsx';
import { Dash } from '../parts/lists.tsx';
import { Nothing } from '../parts/section.tsx';
import { keptSort, useSortHeads } from '../parts/sortHead.tsx';
import { Table } from '../parts/table.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('partners');
export const clientLoader = clientLoaderOf<typeof loader>('partners');

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.partners,
  (_data, words) => words.partners.intro,
);

export default function Partners() {
  const data = useShown<typeof loader>('partners');
  const { words } = useFrame();
  return (
    <>
      <h1>{words.nav.partners}</h1>
      <p className="lead">{words.partners.intro}</p>
      <Choices
        label={words.partners.choices}
        kept={keptSort(data.sort)}
        fields={[
          {
            name: 'year',
            label: words.and.year,
            value: String(data.year ?? ''),
            options: data.years.map((year) => ({ value: String(year), text: String(year) })),
          },
          {
            name: 'measure',
            label: words.partners.measure,
            value: data.measure,
            options: measureOptions(words.partners.measures),
          },
        ]}
      />
      {data.rows.length === 0 ? <Nothing>{words.partners.none}</Nothing> : <Known data={data} />}
    </>
  );
}

function Known({ data }: { readonly data: ReturnType<typeof useShown<typeof loader>> }) {
  const { partners } = useFrame().words;
  return (
    <>
      <WhoReached data={data} />
      <ChartFrame of={data.chart} />
      <League data={data} />
      <Downloads />
      <p className="aside">{partners.note}</p>
    </>
  );
}

/** The question that most readers bring, answered at every rung before the table answers it at one. */
function WhoReached({ data }: { readonly data: PartnersData }) {
  const { partners, rung } = useFrame().words;
  if (data.reached.length === 0 || data.year === null) return null;
  return (
    <div className="who-reached">
      <p>{partners.reached(data.year)}</p>
      <dl>
        {data.reached.map(({ measure, partners: those }) => (
          <div key={measure}>
            <dt>{rung[measure]}</dt>
            <dd>
              {those.length === 0 ? partners.nobody : null}
              {those.map(({ partner, share }) => (
                <span key={partner.subject} className="who-reached-one">
                  <GoSubject of={partner} /> <Figure of={share} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function measureOptions(measures: Readonly<Record<string, string>>): { value: string; text: string }[] {
  return Object.entries(measures).map(([value, text]) => ({ value, text }));
}

function League({ data }: { readonly data: PartnersData }) {
  const { words } = useFrame();
  const { partners } = words;
  const top = topOf(
    data.rows.map(({ millionths }) => millionths),
    data.target,
  );
  const head = useSortHeads(data.sort);
  return (
    <Table<LeagueRow>
      caption={partners.caption(data.year === null ? '' : String(data.year), partners.measures[data.measure])}
      rows={data.rows}
      rowKey={(row) => row.partner.subject}
      columns={[
        {
          key: 'country',
          ...head('country', words.and.country),
          short: true,
          cell: (row) => <GoSubject of={row.partner} />,
        },
        { key: 'stage', ...head('stage', partners.stage, 'down'), cell: (row) => <Figure of={row.stage} /> },
        {
          key: 'share',
          ...head('share', partners.share, 'down'),
          span: (row) => (row.money?.state === 'unknown' ? 3 : 1),
          cell: (row) => (row.share === null ? <Dash /> : <ShareOfGdp of={row} target={data.target} top={top} />),
        },
        {
          key: 'money',
          ...head('money', partners.money, 'down'),
          numeric: true,
          cell: (row) => (row.money === null ? <Dash /> : <Figure of={row.money} />),
        },
        {
          key: 'distance',
          ...head('distance', partners.distance, 'down'),
          numeric: true,
          cell: (row) => (row.distance === null ? <Dash /> : <Figure of={row.distance} />),
        },
        {
          key: 'agreements',
          title: words.nav.agreements,
          numeric: true,
          minor: true,
          cell: (row) => <Figure of={row.agreements} />,
        },
        { key: 'lines', title: words.nav.lines, numeric: true, minor: true, cell: (row) => <Figure of={row.lines} /> },
      ]}
    />
  );
}
