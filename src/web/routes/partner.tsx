import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { PartnerData } from '../pages/partner.ts';
import { RungBars, ShareOfGdp, topOf } from '../parts/bars.tsx';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Conflicts } from '../parts/conflicts.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { Figure, When } from '../parts/figure.tsx';
import { useFrame } from '../parts/frame.ts';
import { Go, GoSubjects } from '../parts/go.tsx';
import { Jump } from '../parts/jump.tsx';
import { AgreementTable, FlowTable, LineTable } from '../parts/lists.tsx';
import { Noted } from '../parts/notes.tsx';
import { Pager } from '../parts/pager.tsx';
import { SaidTable } from '../parts/said.tsx';
import { Fact, Facts, Nothing, Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('partner');
export const clientLoader = clientLoaderOf<typeof loader>('partner');

export const meta = metaOf<typeof loader>(
  (data) => data.country.name,
  undefined,
  (data) => data.country.subject.replace('country/', 'partner/'),
);

export default function Partner() {
  const data = useShown<typeof loader>('partner');
  const { words } = useFrame();
  const { partner } = words;
  return (
    <Noted notes={data.notes}>
      <p className="kicker">
        <Go to="/partners">{words.nav.partners}</Go>
      </p>
      <h1>{data.country.name}</h1>
      <Facts>
        <Fact term={partner.stage}>
          <Figure of={data.stage} />
          <When of={data.stage} />
          {data.stage.remark === undefined ? null : <span className="aside">{data.stage.remark}</span>}
        </Fact>
        <Fact term={partner.stageOutside}>
          <Figure of={data.stageOutside} />
          <When of={data.stageOutside} />
        </Fact>
        <Fact term={partner.agreements}>
          <Figure of={data.counts.agreements} />
        </Fact>
        <Fact term={partner.lines}>
          <Figure of={data.counts.lines} />
        </Fact>
      </Facts>
      <Jump
        to={[
          { id: 'gauge', title: partner.gauge },
          { id: 'money', title: words.nav.money },
          { id: 'agreements', title: words.nav.agreements },
          { id: 'lines', title: partner.hosted },
          data.disagreements.items.length === 0 ? undefined : { id: 'disagreements', title: words.nav.disagreements },
          { id: 'said', title: words.said.title },
        ]}
      />
      <Years data={data} />
      <Money data={data} />
      <Section id="agreements" title={words.nav.agreements}>
        <AgreementTable list={data.agreements} caption={partner.agreementsOf(data.country.name)} at="agreements" />
        {data.chart.drawing.type === 'gantt' && data.chart.drawing.rows.length === 0 ? null : (
          <ChartFrame of={data.chart} />
        )}
      </Section>
      <Section id="lines" title={partner.hosted}>
        <LineTable list={data.lines} caption={partner.hosted} withHost={false} at="lines" />
      </Section>
      {data.disagreements.items.length === 0 ? null : (
        <Section id="disagreements" title={words.nav.disagreements} intro={partner.disagreementsIntro}>
          <Conflicts items={data.disagreements.items} />
          <Pager of={data.disagreements.paging} label={words.nav.disagreements} at="disagreements" />
        </Section>
      )}
      <Section id="said" title={words.said.title} intro={words.said.intro}>
        <SaidTable list={data.said} caption={words.said.title} at="said" />
      </Section>
      <Downloads label={words.download.figures} />
    </Noted>
  );
}

function Years({ data }: { readonly data: PartnerData }) {
  const { words } = useFrame();
  const { partner } = words;
  const top = topOf(
    data.years.map(({ millionths }) => millionths),
    data.target,
  );
  return (
    <Section id="gauge" title={partner.gauge} intro={partner.gaugeIntro}>
      <Table
        caption={partner.gaugeCaption(data.country.name)}
        captionUnseen
        rows={[...data.years].reverse()}
        rowKey={(row) => String(row.year)}
        columns={[
          { key: 'year', title: words.and.year, cell: (row) => row.year },
          {
            key: 'share',
            title: words.partners.share,
            span: (row) => (row.money.state === 'unknown' ? 3 : 1),
            cell: (row) => <ShareOfGdp of={row} target={data.target} top={top} />,
          },
          { key: 'money', title: words.rung.committed, numeric: true, cell: (row) => <Figure of={row.money} /> },
          {
            key: 'distance',
            title: words.partners.distance,
            numeric: true,
            cell: (row) => <Figure of={row.distance} />,
          },
          { key: 'aid', title: partner.militaryAid, numeric: true, cell: (row) => <Figure of={row.militaryAid} /> },
          {
            key: 'aid-share',
            title: partner.militaryAidShare,
            numeric: true,
            cell: (row) => <Figure of={row.militaryAidShare} />,
          },
        ]}
      />
    </Section>
  );
}

function Money({ data }: { readonly data: PartnerData }) {
  const { words } = useFrame();
  const { partner } = words;
  const channels = data.channelled.some((row) => row.part !== null);
  return (
    <Section id="money" title={words.nav.money} intro={partner.moneyIntro}>
      <div className={channels ? 'halves' : undefined}>
        <div>
          <h3>{partner.own}</h3>
          <RungBars rows={data.money} />
          <p className="aside">
            {partner.several} <Figure of={data.severalYears} />
          </p>
        </div>
        {channels ? (
          <div>
            <h3>{partner.channelled}</h3>
            <RungBars rows={data.channelled} />
          </div>
        ) : data.paidByOthers.length > 0 ? null : (
          <p className="aside">{partner.channelsNothing}</p>
        )}
      </div>
      {data.paidByOthers.length === 0 ? null : (
        <p className="aside">
          {partner.paidByOthers} <GoSubjects of={data.paidByOthers} />.
        </p>
      )}
      <h3 id="pledged">{partner.pledged}</h3>
      {data.pledged.paging.found === 0 ? (
        <Nothing>{partner.noPledges}</Nothing>
      ) : (
        <FlowTable list={data.pledged} caption={partner.pledged} of={data.country.subject} at="pledged" pledges />
      )}
      <h3 id="flows">{partner.flows}</h3>
      <p className="aside">{partner.flowsIntro}</p>
      <FlowTable list={data.flows} caption={partner.flows} of={data.country.subject} at="flows" />
    </Section>
  );
}
