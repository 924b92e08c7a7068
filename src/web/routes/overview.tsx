import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { OverviewData } from '../pages/overview.ts';
import { Bar, GaugeBar, RungBars, topOf } from '../parts/bars.tsx';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Figure, When } from '../parts/figure.tsx';
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
      <p className="lead lead-wide">{data.aim}</p>
      <div className="standing">
        <Partners of={data} />
        <Money of={data} />
        <Target of={data} />
        <Lines of={data} />
      </div>
      <Recent of={data.recent} />
      <Indicators of={data} />
      {data.hosts.length === 0 ? null : (
        <Section id="map" title={data.map.title}>
          <div className="hosts">
            <Counts
              rows={data.hosts.map((row) => ({
                key: row.subject,
                label: row.name,
                count: row.count,
                part: row.part,
                subject: row.subject,
              }))}
            />
            <ChartFrame of={data.map} untitled />
          </div>
        </Section>
      )}
    </>
  );
}

interface Props {
  readonly of: OverviewData;
}

function Partners({ of }: Props) {
  const { words } = useFrame();
  return (
    <Section id="partners" title={words.overview.partners}>
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
      <div className="more-row">
        <p className="more">
          <Go to="/partners">{words.overview.allPartners}</Go>
          <Go to="/agreements">{words.overview.allAgreements}</Go>
        </p>
        {of.contested.length === 0 ? null : (
          <p className="aside">
            {words.overview.contested} <GoSubjects of={of.contested} />.
          </p>
        )}
      </div>
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
    <Section
      id="lines"
      title={words.and.titleCount(words.overview.lines, of.allLines)}
      intro={words.overview.linesIntro}
    >
      <Counts rows={of.lines.map((row) => ({ ...row, key: row.code }))} rest={of.linesWithoutStage} />
      {of.allLines === 0 ? <Nothing>{words.lines.none}</Nothing> : <h3>{words.overview.byHealth}</h3>}
      <ul className="healths">
        {of.health.map((row) => (
          <li key={row.code} className="health" data-health={row.code}>
            <Figure of={row.count} /> <Go to={`/lines?health=${encodeURIComponent(row.code)}`}>{row.label}</Go>
          </li>
        ))}
      </ul>
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

interface CountsProps {
  readonly rows: readonly CountRow[];
  /** Lines that are in none of the rows: the sum of the rows would be taken for all of them. */
  readonly rest?: number;
}

function Counts({ rows, rest = 0 }: CountsProps) {
  const { words } = useFrame();
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
      {rest === 0 ? null : (
        <div className="counts-rest">
          <dt>{words.overview.withoutStage}</dt>
          <dd>
            <span />
            <Go to="/lines" className="rest">
              {rest}
            </Go>
          </dd>
        </div>
      )}
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
              <When of={item.latest} />
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
