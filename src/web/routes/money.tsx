import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { MoneyData } from '../pages/money.ts';
import { Bar, RungBars } from '../parts/bars.tsx';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Choices } from '../parts/choices.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { Figure } from '../parts/figure.tsx';
import { useFrame } from '../parts/frame.ts';
import { GoSubject } from '../parts/go.tsx';
import { Jump } from '../parts/jump.tsx';
import { FlowTable } from '../parts/lists.tsx';
import { Nothing, Section } from '../parts/section.tsx';
import { keptSort, useSortHeads } from '../parts/sortHead.tsx';
import { Table } from '../parts/table.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

const RUNGS = ['committed', 'allocated', 'disbursed'] as const;

export const loader = loaderOf('money');
export const clientLoader = clientLoaderOf<typeof loader>('money');

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.money,
  (_data, words) => words.money.intro,
);

export default function Money() {
  const data = useShown<typeof loader>('money');
  const { words } = useFrame();
  const { money } = words;
  return (
    <>
      <h1>{money.title}</h1>
      <p className="lead">{money.intro}</p>
      <Jump
        to={[
          { id: 'totals', title: money.totals },
          { id: 'ways', title: data.chart.title },
          { id: 'years', title: money.byYear },
          { id: 'funders', title: money.byFunder },
          { id: 'flows', title: money.flows },
        ]}
      />
      <Section id="totals" title={money.totals} intro={money.totalsIntro}>
        <RungBars rows={data.totals} />
      </Section>
      <Section id="ways" title={data.chart.title}>
        <Choices
          label={words.charts.sankey.choose}
          kept={{ scope: data.scope, from: data.from, ...keptSorts(data) }}
          fields={[
            {
              name: 'rung',
              label: words.charts.sankey.rung,
              value: data.rung,
              options: RUNGS.map((value) => ({ value, text: words.rung[value] })),
            },
          ]}
        />
        {data.chart.drawing.type === 'sankey' && data.chart.drawing.bands.length === 0 ? (
          <Nothing>{money.none}</Nothing>
        ) : (
          <ChartFrame of={data.chart} untitled />
        )}
      </Section>
      <Section id="years" title={money.byYear} intro={money.byYearIntro}>
        <YearTable data={data} />
        <Downloads of="/money/years" />
      </Section>
      <Section id="funders" title={money.byFunder} intro={money.byFunderIntro}>
        {data.funders.length === 0 ? <Nothing>{money.noFunder}</Nothing> : <FunderTable data={data} />}
        <Downloads of="/money/funders" />
      </Section>
      <Section id="flows" title={money.flows} intro={money.flowsIntro}>
        <Choices
          label={money.choices}
          kept={{ rung: data.rung, ...keptSorts(data) }}
          fields={[
            {
              name: 'scope',
              label: money.scope,
              value: data.scope,
              options: [
                { value: 'production', text: money.production(data.counts.production) },
                { value: 'all', text: money.everything(data.counts.all) },
              ],
            },
            {
              name: 'from',
              label: money.from,
              value: data.from,
              options: [
                { value: '', text: money.anybody },
                ...data.senders.map((sender) => ({ value: sender.subject, text: sender.name })),
              ],
            },
          ]}
        />
        <p className="found">{words.count.flows(data.list.paging.found)}</p>
        <FlowTable
          list={data.list}
          caption={money.flows}
          at="flows"
          none={data.counts.all > 0 ? words.and.noneChosen : undefined}
        />
        <Downloads />
      </Section>
    </>
  );
}

/** The orders of the three tables: a choice in one form leaves the others as they are. */
function keptSorts({ list, yearsSort, fundersSort }: MoneyData): Readonly<Record<string, string>> {
  return { ...keptSort(list.sort), ...keptSort(yearsSort), ...keptSort(fundersSort) };
}

function YearTable({ data }: { readonly data: MoneyData }) {
  const { words } = useFrame();
  const head = useSortHeads(data.yearsSort);
  return (
    <Table
      caption={words.money.byYear}
      captionUnseen
      rows={data.years}
      rowKey={(row) => row.year}
      columns={[
        {
          key: 'year',
          ...head('year', words.and.year),
          cell: (row) => (row.year === 'several' ? words.money.several : row.year),
        },
        ...RUNGS.map((rung, index) => ({
          key: rung,
          ...head(rung, words.rung[rung], 'down'),
          numeric: true,
          cell: (row: MoneyData['years'][number]) => {
            const cell = row.rows[index];
            return cell === undefined ? null : <Figure of={cell.shown} />;
          },
        })),
      ]}
    />
  );
}

function FunderTable({ data }: { readonly data: MoneyData }) {
  const { words } = useFrame();
  const head = useSortHeads(data.fundersSort);
  return (
    <Table
      caption={words.money.byFunder}
      captionUnseen
      rows={data.funders}
      rowKey={(row) => row.funder.subject}
      columns={[
        { key: 'funder', ...head('funder', words.money.funder), cell: (row) => <GoSubject of={row.funder} /> },
        {
          key: 'committed',
          ...head('committed', words.rung.committed, 'down'),
          numeric: true,
          cell: (row) => (
            <div className="share">
              <Figure of={row.committed} />
              <Bar part={row.part} />
            </div>
          ),
        },
        {
          key: 'allocated',
          ...head('allocated', words.rung.allocated, 'down'),
          numeric: true,
          cell: (row) => <Figure of={row.allocated} />,
        },
        {
          key: 'disbursed',
          ...head('disbursed', words.rung.disbursed, 'down'),
          numeric: true,
          cell: (row) => <Figure of={row.disbursed} />,
        },
      ]}
    />
  );
}
