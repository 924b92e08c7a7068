import type { FlowView } from '../../account/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { magnitude, type Shown, show } from '../show/figure.ts';
import { type FlowList, flowList } from './flows.ts';
import { type Sort, type SortKey, sorted, sortOf } from './sorting.ts';
import { byName, country, type MoneyRow, moneyRows, named } from './view.ts';

export interface FunderRow {
  readonly funder: Named;
  readonly committed: Shown;
  readonly allocated: Shown;
  readonly disbursed: Shown;
  readonly part: number;
}

export interface MoneyData {
  readonly totals: readonly MoneyRow[];
  readonly years: readonly { readonly year: string; readonly rows: readonly MoneyRow[] }[];
  readonly funders: readonly FunderRow[];
  readonly fundersSort: Sort;
  readonly yearsSort: Sort;
  readonly list: FlowList;
  readonly counts: { readonly production: number; readonly all: number };
  readonly scope: 'production' | 'all';
  readonly from: string;
  readonly senders: readonly Named[];
}

export function moneyPage(ask: Ask): MoneyData {
  const { account, choices } = ask;
  const flows = account.flows();
  const production = flows.filter((flow) => flow.scope === 'production');
  const scope = choices.get('scope') === 'all' ? 'all' : 'production';
  const from = choices.get('from') ?? '';
  const listed = scope === 'all' ? flows : production;
  return {
    totals: moneyRows(account, ask, (rung) => `money/${rung}`),
    ...years(ask),
    ...funders(ask),
    list: flowList(ask, from === '' ? listed : listed.filter((flow) => flow.from === from)),
    counts: { production: production.length, all: flows.length },
    scope,
    from,
    senders: senders(ask, listed),
  };
}

function senders(ask: Ask, flows: readonly FlowView[]): Named[] {
  const subjects = new Set(flows.flatMap((flow) => (flow.from === null ? [] : [flow.from])));
  return [...subjects].map((subject) => named(subject, ask)).sort(byName(ask.language));
}

const YEAR_COLUMNS = ['year', 'committed', 'allocated', 'disbursed'] as const;

function years(ask: Ask): Pick<MoneyData, 'years' | 'yearsSort'> {
  const { account } = ask;
  const sort = sortOf(ask, YEAR_COLUMNS, 'years-');
  const sum =
    (rung: string) =>
    (year: string): SortKey =>
      magnitude(account.figure(`money/${rung}/${year}`));
  const keys = {
    // Sums without one year have no place among the years.
    year: (year: string) => (year === 'several' ? null : Number(year)),
    committed: sum('committed'),
    allocated: sum('allocated'),
    disbursed: sum('disbursed'),
  };
  const rows = sorted([...account.years().map(String), 'several'], sort, keys, ask.language);
  return {
    years: rows.map((year) => ({ year, rows: moneyRows(account, ask, (rung) => `money/${rung}/${year}`) })),
    yearsSort: sort,
  };
}

const FUNDER_COLUMNS = ['funder', 'committed', 'allocated', 'disbursed'] as const;

/** Countries whose money counts, the largest sum first. What they pass on for others is not in it. */
function funders(ask: Ask): Pick<MoneyData, 'funders' | 'fundersSort'> {
  const { account } = ask;
  const figure = (code: string, rung: string) => account.figure(`partner/${code}/${rung}`);
  const rows = account
    .partnerCodes()
    .map((code) => ({ code, sum: magnitude(figure(code, 'committed')) }))
    .filter((row): row is { code: string; sum: number } => row.sum !== null)
    .sort((a, b) => b.sum - a.sum);
  const most = Math.max(1, ...rows.map(({ sum }) => sum));
  const sort = sortOf(ask, FUNDER_COLUMNS, 'funders-');
  const keys = {
    funder: ({ code }: { code: string }) => country(code, ask).name,
    committed: ({ sum }: { sum: number }) => sum,
    allocated: ({ code }: { code: string }) => magnitude(figure(code, 'allocated')),
    disbursed: ({ code }: { code: string }) => magnitude(figure(code, 'disbursed')),
  };
  const inOrder = sorted(rows, sort, keys, ask.language).map(({ code, sum }) => ({
    funder: country(code, ask),
    committed: show(figure(code, 'committed'), ask, { compact: true }),
    allocated: show(figure(code, 'allocated'), ask, { compact: true }),
    disbursed: show(figure(code, 'disbursed'), ask, { compact: true }),
    part: sum / most,
  }));
  return { funders: inOrder, fundersSort: sort };
}
