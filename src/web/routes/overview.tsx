import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { OverviewData } from '../pages/overview.ts';
import { Bar, GaugeBar, RungBars, topOf } from '../parts/bars.tsx';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Figure } from '../parts/figure.tsx';
import { useFrame } from '../parts/frame.ts';
import { Go, GoSubject, GoSubjects } from '../parts/go.tsx';
import { Recent } from '../parts/recent.tsx';
import { Nothing, Section } from '../parts/section.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('overview');
export const clientLoader = clientLoaderOf<typeof loader>('overview');

export const meta = metaOf<typeof loader>(
  (data) => data.name,
  (data) => data.aim,
  () => 'overview',
);

export default function Overview() {
  const data = useShown<typeof loader>('overview');
  return (
    <>
      <h1>{data.name}</h1>
      <p className="lead">{data.aim}</p>
      <Partners of={data} />
      <div className="halves">
        <Money of={data} />
        <Target of={data} />
      </div>
      <Recent of={data.recent} />
      <Lines of={data} />
      <Section id="map" title={data.map.title}>
        <ChartFrame of={data.map} untitled />
      </Section>
      <Indicators of={data} />
    </>
  );
}

interface Props {
  readonly of: OverviewData;
}

function Partners({ of }: Props) {
  const { words } = useFrame();
  return (
    <Section id="partners" title={words.overview.partners} intro={words.overview.partnersIntro}>
      <ol className="stages">
        {of.ladder.map((stage) => (
          <li key={stage.code}>
            <h3>{stage.label}</h3>
            <p className="stage-count">
              <Figure of={stage.count} large />
            </p>
            {stage.partners.length === 0 ? null : (
              <p className="stage-partners">
                <GoSubjects of={stage.partners} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {of.contested.length === 0 ? null : (
        <p className="aside">
          {words.overview.contested} <GoSubjects of={of.contested} />.
        </p>
      )}
      <p className="more">
        <Go to="/partners">{words.overview.allPartners}</Go>
        <Go to="/agreements">{words.overview.allAgreements}</Go>
      </p>
    </Section>
  );
}

function Money({ of }: Props) {
  const { words } = useFrame();
  return (
    <Section id="money" title={words.overview.money} intro={words.overview.moneyIntro}>
      <RungBars rows={of.money} />
      <p className="more">
        <Go to="/money">{words.overview.allMoney}</Go>
      </p>
    </Section>
  );
}

function Target({ of }: Props) {
  const { words } = useFrame();
  const { gauge } = of;
  if (gauge === null) return null;
  const top = topOf(
    gauge.rows.map(({ millionths }) => millionths),
    gauge.target,
  );
  return (
    <Section id="target" title={words.overview.target(gauge.year)} intro={words.overview.targetIntro}>
      {gauge.rows.length === 0 ? <Nothing>{words.overview.noShares}</Nothing> : null}
      <dl className="gauges">
        {gauge.rows.map((row) => (
          <div key={row.partner.subject}>
            <dt>
              <GoSubject of={row.partner} />
            </dt>
            <dd>
              <GaugeBar share={row.millionths} target={gauge.target} top={top} />
              <Figure of={row.share} />
            </dd>
          </div>
        ))}
      </dl>
      {gauge.without === 0 ? null : <p className="aside">{words.overview.without(gauge.without)}</p>}
      <p className="more">
        <Go to={`/partners?year=${gauge.year}`}>{words.overview.league}</Go>
      </p>
    </Section>
  );
}

function Lines({ of }: Props) {
  const { words } = useFrame();
  return (
    <Section id="lines" title={words.overview.lines} intro={words.overview.linesIntro}>
      <div className="thirds">
        <div>
          <h3>{words.overview.byStage}</h3>
          <Counts rows={of.lines.map((row) => ({ ...row, key: row.code }))} />
        </div>
        <div>
          <h3>{words.overview.byHost}</h3>
          <Counts
            rows={of.hosts.map((row) => ({
              key: row.subject,
              label: row.name,
              count: row.count,
              part: row.part,
              subject: row.subject,
            }))}
          />
        </div>
        <div>
          <h3>{words.overview.byHealth}</h3>
          <ul className="healths">
            {of.health.map((row) => (
              <li key={row.code} className="health" data-health={row.code}>
                <Figure of={row.count} /> <Go to={`/lines?health=${encodeURIComponent(row.code)}`}>{row.label}</Go>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="more">
        <Go to="/lines">{words.overview.allLines}</Go>
      </p>
    </Section>
  );
}

interface CountRow {
  readonly key: string;
  readonly label: string;
  readonly count: OverviewData['lines'][number]['count'];
  readonly part: number;
  readonly subject?: string;
}

function Counts({ rows }: { readonly rows: readonly CountRow[] }) {
  return (
    <dl className="counts">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>
            {row.subject === undefined ? row.label : <GoSubject of={{ subject: row.subject, name: row.label }} />}
          </dt>
          <dd>
            <Bar part={row.part} />
            <Figure of={row.count} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Indicators({ of }: Props) {
  const { words } = useFrame();
  if (of.indicators.length === 0) return null;
  return (
    <Section id="indicators" title={words.overview.indicators} intro={words.overview.indicatorsIntro}>
      <ul className="cards">
        {of.indicators.map((item) => (
          <li key={item.series} className="card">
            <h3>{item.name}</h3>
            <p>
              <Figure of={item.latest} large />
              {item.latest.when === undefined ? null : <span className="figure-when">{item.latest.when}</span>}
            </p>
            <p className="aside">{item.definition}</p>
          </li>
        ))}
      </ul>
      <p className="more">
        <Go to="/indicators">{words.overview.allIndicators}</Go>
      </p>
    </Section>
  );
}
