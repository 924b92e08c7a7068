import { healthCodes } from '../../account/index.ts';
import { pick } from '../../values/index.ts';
import { agreementStages, lineStages } from '../../vocabulary/index.ts';
import { capital, codeText, seriesName } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { magnitude, type Shown, show } from '../show/figure.ts';
import { type Open, type RecentData, recentChanges } from './recent.ts';
import { byName, codeOf, country, type MoneyRow, moneyRows, named } from './view.ts';

export interface StageCount {
  readonly code: string;
  readonly label: string;
  readonly count: Shown;
}

export interface OverviewData {
  readonly name: string;
  readonly aim: string;
  readonly ladder: readonly (StageCount & { readonly partners: readonly Named[] })[];
  /** Countries that are named as partners only by sources that others contradict. */
  readonly contested: readonly Named[];
  readonly money: readonly MoneyRow[];
  readonly gauge: Gauges | null;
  readonly indicators: readonly {
    readonly series: string;
    readonly name: string;
    readonly definition: string;
    readonly latest: Shown;
  }[];
  readonly lines: readonly (StageCount & { readonly part: number })[];
  /** Every line that a source has spoken of. */
  readonly allLines: number;
  /** Lines whose stage is only planned, or that no source states a stage of. */
  readonly linesWithoutStage: number;
  readonly health: readonly StageCount[];
  readonly hosts: readonly (Named & { readonly count: Shown; readonly part: number })[];
  readonly recent: RecentData;
}

/** Shares of GDP in one year, the largest first. */
export interface Gauges {
  readonly year: number;
  readonly target: number | null;
  readonly rows: readonly { readonly partner: Named; readonly share: Shown; readonly millionths: number }[];
  /** Partners of which no share is known. */
  readonly without: number;
}

const MOST_ROWS = 8;

export function overviewPage(ask: Ask, site: Open): OverviewData {
  const { programme } = ask.account.core;
  return {
    name: programme === undefined ? '' : pick(programme.name, ask.language),
    aim: programme === undefined ? '' : pick(programme.aim, ask.language),
    ...ladder(ask),
    money: moneyRows(ask.account, ask, (rung) => `money/${rung}`),
    gauge: gauge(ask),
    indicators: indicators(ask),
    ...lines(ask),
    hosts: hosts(ask),
    recent: recentChanges(ask, site),
  };
}

function ladder(ask: Ask): Pick<OverviewData, 'ladder' | 'contested'> {
  const { account, language } = ask;
  const partners = account
    .partnerCodes()
    .map((code) => ({ name: country(code, ask), stage: account.figure(`partner/${code}/stage`) }));
  const named = (keep: (partner: (typeof partners)[number]) => boolean): Named[] =>
    partners
      .filter(keep)
      .map((partner) => partner.name)
      .sort(byName(language));
  const rungs = agreementStages.map(({ code }) => ({
    code,
    label: capital(codeText('agreement stage', code, language)),
    count: show(account.figure(`overview/partners/${code}`), ask),
    partners: named(({ stage }) => codeOf(stage) === code && !stage.conflict),
  }));
  return {
    // "Ended" is an outcome, not a rung: it is listed only where it has happened.
    ladder: rungs.filter(({ code, partners }) => code !== 'ended' || partners.length > 0),
    contested: named(({ stage }) => stage.conflict),
  };
}

/** The last year that has ended by the dates asked for: the running one is never a whole. */
function gauge(ask: Ask): Gauges | null {
  const { account } = ask;
  const year = account.years().at(-2);
  if (year === undefined) return null;
  const codes = account.partnerCodes();
  const rows = codes.flatMap((code) => {
    const share = account.figure(`partner/${code}/share/committed/${year}`);
    const millionths = magnitude(share);
    return millionths === null
      ? []
      : [{ partner: country(code, ask), share: show(share, ask, { compact: true }), millionths }];
  });
  return {
    year,
    target: account.core.programme?.target.millionths ?? null,
    rows: rows.sort((a, b) => b.millionths - a.millionths).slice(0, MOST_ROWS),
    without: codes.length - rows.length,
  };
}

/** Ukraine's own making as a share of a whole, one row for each definition. */
function indicators({ account, language, ...ask }: Ask): OverviewData['indicators'] {
  const shares = account.core.programme?.indicators.filter((item) => item.percent) ?? [];
  return shares
    .map((item) => ({ item, latest: account.figure(`indicators/${item.series}`) }))
    .filter(({ latest }) => latest.value?.type === 'share')
    .map(({ item, latest }) => ({
      series: item.series,
      name: seriesName(account, item.series, language),
      definition: pick(item.definition, language),
      latest: show(latest, { language, name: ask.name }),
    }));
}

function lines(ask: Ask): Pick<OverviewData, 'lines' | 'allLines' | 'linesWithoutStage' | 'health'> {
  const { account, language } = ask;
  const stages = lineStages.map(({ code }) => ({ code, figure: account.figure(`overview/lines/${code}`) }));
  const most = Math.max(1, ...stages.map(({ figure }) => magnitude(figure) ?? 0));
  const health = healthCodes.map((code) => ({ code, figure: account.figure(`overview/lines/health/${code}`) }));
  const allLines = account.lines().length;
  return {
    allLines,
    linesWithoutStage: allLines - stages.reduce((sum, { figure }) => sum + (magnitude(figure) ?? 0), 0),
    lines: stages
      .filter(({ figure }) => figure.state === 'known')
      .map(({ code, figure }) => ({
        code,
        label: codeText('line stage', code, language),
        count: show(figure, ask),
        part: (magnitude(figure) ?? 0) / most,
      })),
    health: health
      .filter(({ figure }) => figure.state === 'known')
      .map(({ code, figure }) => ({ code, label: codeText('line health', code, language), count: show(figure, ask) })),
  };
}

function hosts(ask: Ask): OverviewData['hosts'] {
  const counted = new Map<string, number>();
  for (const { host } of ask.account.lines()) if (host !== null) counted.set(host, (counted.get(host) ?? 0) + 1);
  const most = Math.max(1, ...counted.values());
  const alphabetical = byName(ask.language);
  return [...counted]
    .map(([host, count]) => ({ host: named(host, ask), count }))
    .sort((a, b) => b.count - a.count || alphabetical(a.host, b.host))
    .map(({ host, count }) => ({
      ...host,
      count: show(ask.account.figure(`partner/${host.subject.slice('country/'.length)}/lines`), ask),
      part: count / most,
    }));
}
