import { data, redirect } from 'react-router';
import { type Account, type AsOfView, rules, subjectView } from '../../account/index.ts';
import type { QuestionTexts } from '../../ledger/index.ts';
import { pick } from '../../values/index.ts';
import type { Appearance } from '../appearance.ts';
import { type Ask, askAt, orNotFound } from '../ask.ts';
import type { SiteCore } from '../context.ts';
import { downloadAt } from '../downloads/downloads.ts';
import type { Download } from '../downloads/table.ts';
import { agreementPage } from './agreement.ts';
import { agreementsPage } from './agreements.ts';
import { changesPage } from './changes.ts';
import { agreementsChart, agreementsOfChart } from './charts/agreements.ts';
import { forPage, type PageChart } from './charts/chart.ts';
import { chartAt } from './charts/find.ts';
import { ganttChart } from './charts/gantt.ts';
import { leagueChart } from './charts/league.ts';
import { mapChart } from './charts/map.ts';
import { pointsChart } from './charts/points.ts';
import { sankeyChart } from './charts/sankey.ts';
import { slipsChart } from './charts/slips.ts';
import type { SiteDesk } from './desk/desk.ts';
import { disagreementsPage } from './disagreements.ts';
import { embedPage } from './embed.ts';
import { framePage } from './frame.ts';
import { indicatorsPage } from './indicators.ts';
import { linePage } from './line.ts';
import { linesPage } from './lines.ts';
import { moneyPage } from './money.ts';
import { notesOn, type PageNotes } from './notes.ts';
import { overviewPage } from './overview.ts';
import { partnerPage } from './partner.ts';
import { partnersPage } from './partners.ts';
import { recordPage } from './record.ts';
import { searchPage } from './search.ts';
import { sourcePage } from './source.ts';
import { sourcesPage } from './sources.ts';
import { whyPage } from './why.ts';

/** A call for a page, wherever it is answered: on the server, or in the reader's browser from a snapshot. */
export interface Call {
  readonly url: URL;
  /** What the address holds beyond its fixed parts: language, country, slug … */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly appearance: Appearance;
  readonly site: {
    /** The account at a question. Raises NotAnInstant. */
    account(texts: QuestionTexts): Account;
    /** What counts as now, as an ISO 8601 instant or day in UTC. */
    readonly now: string;
    readonly core?: SiteCore;
    readonly undated?: boolean;
    readonly desk?: SiteDesk;
  };
}

/** A page that may be printed, with the documents that its figures rest on. */
function withNotes<Page extends object>(ask: Ask, page: Page): Page & { readonly notes: PageNotes } {
  return { ...page, notes: notesOn(ask, page) };
}

/** What each route shows. Server and browser both ask here, so that neither can show what the other would not. */
const byRoute = {
  frame: (ask, { appearance, site }) => framePage(ask, appearance, site),
  overview: (ask, { site }) => ({ ...overviewPage(ask, site), map: forPage(mapChart(ask)) }),
  partners: (ask) => ({ ...partnersPage(ask), chart: forPage(leagueChart(ask)) }),
  partner: (ask, { params }) => {
    const { country = '' } = params;
    // The page first: where there is no such partner, it names the nearest.
    const page = withNotes(ask, partnerPage(ask, country));
    return {
      ...page,
      chart: forPage(agreementsOfChart(ask, country)),
    };
  },
  agreements: (ask) => ({ ...agreementsPage(ask), chart: forPage(agreementsChart(ask)) }),
  agreement: (ask, call) => {
    const { slug = '' } = call.params;
    toRecordIfOnlyNamed(ask, call, `agreement/${slug}`);
    return withNotes(ask, agreementPage(ask, slug));
  },
  lines: (ask) => ({ ...linesPage(ask), gantt: forPage(ganttChart(ask)), map: forPage(mapChart(ask)) }),
  line: (ask, call) => {
    const { slug = '' } = call.params;
    toRecordIfOnlyNamed(ask, call, `line/${slug}`);
    // The page first: where there is no such line, it names the nearest.
    const page = linePage(ask, slug);
    const chart = slipsChart(ask, slug);
    return { ...page, slips: chart === null ? null : forPage(chart) };
  },
  money: (ask) => {
    const chart = forPage(sankeyChart(ask));
    return { ...moneyPage(ask), chart, rung: new URLSearchParams(chart.query).get('rung') ?? 'committed' };
  },
  indicators: (ask) => {
    const page = indicatorsPage(ask);
    const charts: Record<string, PageChart> = {};
    for (const { series } of [...page.defined, ...page.others]) {
      const chart = pointsChart(ask, series);
      if (chart !== null) charts[series] = forPage(chart);
    }
    return { ...page, charts };
  },
  sources: (ask) => sourcesPage(ask),
  source: (ask, { params }) => sourcePage(ask, params.id ?? ''),
  disagreements: (ask) => disagreementsPage(ask),
  changes: (ask, { site }) => changesOrRefusal(ask, site),
  search: (ask) => searchPage(ask),
  record: (ask, call) => {
    const { kind = '', slug = '' } = call.params;
    toOwnPage(ask, call, kind, slug);
    return recordPage(ask, kind, slug);
  },
  why: (ask, call) => whyPage(ask, restOf(call)),
  method: ({ language }) =>
    rules.map(({ id, title, text }) => ({ id, title: pick(title, language), text: pick(text, language) })),
  data: () => null,
  about: () => null,
  table: (ask, call) => tableOf(ask, restOf(call)),
  embed: (ask, call) => ({
    ...embedPage(ask, restOf(call)),
    core: call.site.core ?? null,
    today: call.site.undated ? '' : call.site.now.slice(0, 10),
  }),
  absent: () => {
    throw data({ problem: 'absent', nearest: [] }, { status: 404 });
  },
} satisfies Record<string, (ask: Ask, call: Call) => unknown>;

export type RouteName = keyof typeof byRoute;
export type RouteData<Name extends RouteName> = ReturnType<(typeof byRoute)[Name]>;

/** What a route shows. Raises a redirect, or a refusal with its status, in the router's own forms. */
export function dataOf<Name extends RouteName>(name: Name, call: Call): RouteData<Name> {
  const show = byRoute[name] as (ask: Ask, call: Call) => RouteData<Name>;
  return show(askAt(call), call);
}

/** What an address has after its fixed parts; on a copy of the site every address ends in a slash. */
function restOf({ params }: Call): string {
  return (params['*'] ?? '').replace(/\/$/, '');
}

/** Kinds that have a page of their own, and the first word of its path. */
const OWN_PAGES: Readonly<Record<string, string>> = { country: 'partner', agreement: 'agreement', line: 'line' };

/** Sends a subject that has a page of its own there. One that others merely name has none: its record says who names it. */
function toOwnPage(ask: Ask, { url }: Call, kind: string, slug: string): void {
  const own = OWN_PAGES[kind];
  if (own === undefined || (kind !== 'country' && !ask.account.tellsOf(`${kind}/${slug}`))) return;
  throw redirect(`/${ask.language}/${own}/${slug}${url.search}`);
}

/** Sends a line or an agreement that others merely name to its record, which says who names it. */
function toRecordIfOnlyNamed(ask: Ask, { url }: Call, subject: string): void {
  const named = ask.account.core.log.subjects.find(subject) >= 0 && !ask.account.tellsOf(subject);
  if (!named) return;
  orNotFound(() => subjectView(ask.account, subject));
  throw redirect(`/${ask.language}/record/${subject}${url.search}`);
}

/** A table of a page, or the one behind a chart (`chart/money`), for a file of its own, with the dates that it is for. */
function tableOf(ask: Ask, path: string): { readonly table: Download; readonly asOf: AsOfView } {
  const [, chart] = /^chart\/(.+)$/.exec(path) ?? [];
  const table = chart === undefined ? downloadAt(ask, path) : chartAt(ask, chart).values;
  if (table === undefined) throw data({ problem: 'absent', nearest: [] }, { status: 404 });
  return { table, asOf: ask.account.asOf };
}

/** What is wrong with dates that the page of changes is asked for, by the error that they raise. */
const REFUSED: Readonly<Record<string, 'date' | 'period'>> = { NotAnInstant: 'date', WrongPeriod: 'period' };

function changesOrRefusal(ask: Ask, site: Call['site']) {
  try {
    return { ...changesPage(ask, site), language: ask.language };
  } catch (error) {
    // Told by name: the server and the built pages each have their own copy of the class.
    const problem = error instanceof Error ? REFUSED[error.name] : undefined;
    if (problem === undefined) throw error;
    throw data({ problem, detail: (error as Error).message }, { status: 400 });
  }
}
