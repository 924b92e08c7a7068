import type { FlowView } from '../../account/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { magnitude, type Shown, show } from '../show/figure.ts';
import { type FlowItem, flowItems } from './flows.ts';
import { type FlowSort, sortFlows } from './sorts.ts';
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
  readonly flows: readonly FlowItem[];
  readonly counts: { readonly production: number; readonly all: number };
  readonly scope: 'production' | 'all';
  readonly from: string;
  readonly senders: readonly Named[];
  readonly sort: FlowSort;
}

export function moneyPage(ask: Ask): MoneyData {
  const { account, choices } = ask;
  const flows = account.flows();
  const production = flows.filter((flow) => flow.scope === 'production');
  const scope = choices.get('scope') === 'all' ? 'all' : 'production';
  const from = choices.get('from') ?? '';
  const listed = scope === 'all' ? flows : production;
  const { items, sort } = sortFlows(
    ask,
    flowItems(ask, from === '' ? listed : listed.filter((flow) => flow.from === from)),
  );
  return {
    totals: moneyRows(account, ask, (rung) => `money/${rung}`),
    years: [...account.years().map(String), 'several'].map((year) => ({
      year,
      rows: moneyRows(account, ask, (rung) => `money/${rung}/${year}`),
    })),
    funders: funders(ask),
    flows: items,
    sort,
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

/** Countries whose money counts, the largest sum first. What they pass on for others is not in it. */
function funders(ask: Ask): FunderRow[] {
  const { account } = ask;
  const figure = (code: string, rung: string) => account.figure(`partner/${code}/${rung}`);
  const rows = account
    .partnerCodes()
    .map((code) => ({ code, sum: magnitude(figure(code, 'committed')) }))
    .filter((row): row is { code: string; sum: number } => row.sum !== null)
    .sort((a, b) => b.sum - a.sum);
  const most = Math.max(1, ...rows.map(({ sum }) => sum));
  return rows.map(({ code, sum }) => ({
    funder: country(code, ask),
    committed: show(figure(code, 'committed'), ask, { compact: true }),
    allocated: show(figure(code, 'allocated'), ask, { compact: true }),
    disbursed: show(figure(code, 'disbursed'), ask, { compact: true }),
    part: sum / most,
  }));
}
