import { COUNTED_RUNGS, type Figure, REACHED } from '../../account/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { magnitude, type Shown, show } from '../show/figure.ts';
import { codeOf, country, reasoned, showDistance } from './view.ts';

/** What the league is measured by: money for Ukrainian production at a rung, or all military aid. */
export const measures = [...COUNTED_RUNGS.map((rung) => REACHED[rung]), 'military-aid'] as const;
export type Measure = (typeof measures)[number];

export const columns = ['share', 'country', 'stage', 'money', 'distance'] as const;
export type Column = (typeof columns)[number];

export interface LeagueRow {
  readonly partner: Named;
  readonly stage: Shown;
  /** Null in every row where there is no year to speak of. */
  readonly share: Shown | null;
  /** Millionths of GDP; null where there is no share. */
  readonly millionths: number | null;
  readonly money: Shown | null;
  readonly distance: Shown | null;
  readonly agreements: Shown;
  readonly lines: Shown;
}

/** Partners that reached the target in the year, at one rung of money for Ukrainian production. */
export interface Reached {
  readonly measure: Exclude<Measure, 'military-aid'>;
  readonly partners: readonly { readonly partner: Named; readonly share: Shown }[];
}

export interface PartnersData {
  readonly years: readonly number[];
  readonly year: number | null;
  readonly measure: Measure;
  readonly sort: { readonly column: Column; readonly down: boolean; readonly name: string };
  readonly rows: readonly LeagueRow[];
  /** Rung by rung; empty where there is no target, no year, or no partner. */
  readonly reached: readonly Reached[];
  /** Asked of every partner, in millionths of GDP; null where the programme names no target. */
  readonly target: number | null;
}

export function partnersPage(ask: Ask): PartnersData {
  const { account, choices } = ask;
  const years = account.years();
  const measure = measures.find((item) => item === choices.get('measure')) ?? 'committed';
  const year = chosenYear(years, choices.get('year'));
  const column = columns.find((item) => item === choices.get('sort')) ?? 'share';
  const down = choices.has('order') ? choices.get('order') === 'down' : column !== 'country';
  const rows = account.partnerCodes().map((code) => rowOf(ask, code, year, measure));
  const target = account.core.programme?.target.millionths ?? null;
  return {
    years,
    year,
    measure,
    sort: { column, down, name: '' },
    rows: rows.sort(order(ask.language, column, down)).map(({ keys: _keys, ...row }) => row),
    reached: year === null || target === null || rows.length === 0 ? [] : reachedIn(ask, year, target),
    target,
  };
}

function reachedIn(ask: Ask, year: number, target: number): Reached[] {
  const codes = ask.account.partnerCodes();
  return COUNTED_RUNGS.map((rung) => {
    const measure = REACHED[rung];
    const partners = codes.flatMap((code) => {
      const share = ask.account.figure(`partner/${code}/share/${measure}/${year}`);
      if ((magnitude(share) ?? 0) < target) return [];
      return [{ partner: country(code, ask), share: show(share, ask, { compact: true }) }];
    });
    const { compare } = new Intl.Collator(ask.language);
    return { measure, partners: partners.sort((a, b) => compare(a.partner.name, b.partner.name)) };
  });
}

/** The year asked for, else the last that has ended: the running one is never a whole. */
function chosenYear(years: readonly number[], asked: string | null): number | null {
  return years.find((year) => String(year) === asked) ?? years.at(-2) ?? years.at(-1) ?? null;
}

interface Keys {
  readonly keys: Readonly<Record<Column, number | string | null>>;
}

const STAGES = ['talks', 'agreed', 'signed', 'in force'];

function rowOf(ask: Ask, code: string, year: number | null, measure: Measure): LeagueRow & Keys {
  const figure = (rest: string): Figure => ask.account.figure(`partner/${code}/${rest}`);
  const partner = country(code, ask);
  const stage = figure('stage');
  const reached = codeOf(stage);
  const [money, share, distance] = year === null ? [] : gaugeAddresses(measure, year).map(figure);
  const shown = (of: Figure | undefined): Shown | null => (of === undefined ? null : show(of, ask, { compact: true }));
  const hasGdp = year !== null && !ask.account.core.tables.gdp(code, year).missing;
  const because = (of: Shown | null): Shown | null =>
    of === null || money === undefined ? of : reasoned(of, money, hasGdp, ask);
  return {
    partner,
    stage: show(stage, ask),
    share: because(shown(share)),
    millionths: share === undefined ? null : magnitude(share),
    money: shown(money),
    distance: because(distance === undefined ? null : showDistance(distance, ask)),
    agreements: show(figure('agreements'), ask),
    lines: show(figure('lines'), ask),
    keys: {
      country: partner.name,
      stage: reached === null ? null : STAGES.indexOf(reached),
      share: share === undefined ? null : magnitude(share),
      money: money === undefined ? null : magnitude(money),
      distance: distance === undefined ? null : magnitude(distance),
    },
  };
}

/** Addresses below a partner of the money, its share of GDP and the distance to the target in euro. */
function gaugeAddresses(measure: Measure, year: number): [string, string, string] {
  return [`${measure}/${year}`, `share/${measure}/${year}`, `distance/${measure}/${year}/euro`];
}

/** Rows without a value come last, whichever way the table runs. */
function order(language: string, column: Column, down: boolean): (a: Keys, b: Keys) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => {
    const [left, right] = [a.keys[column], b.keys[column]];
    if (left === null || right === null) return left === right ? byCountry(a, b, compare) : left === null ? 1 : -1;
    const ahead = typeof left === 'string' ? compare(left, String(right)) : left - Number(right);
    return (down ? -ahead : ahead) || byCountry(a, b, compare);
  };
}

function byCountry(a: Keys, b: Keys, compare: (a: string, b: string) => number): number {
  return compare(String(a.keys.country), String(b.keys.country));
}
