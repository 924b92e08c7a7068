import type { ReferenceRow, ReferenceSource } from '../../reference/index.ts';
import { currencyOf } from './nations.ts';
import { digitsOf, isAbsent, shifted } from './number.ts';
import type { ImportOptions, TableProposal, UnreadCell } from './types.ts';

/** The two series that a row of GDP needs: in national currency and in dollars. */
export type GdpSeries = 'national' | 'dollars';

/** One figure as a file has it. */
export interface GdpFigure {
  readonly series: GdpSeries;
  readonly nation: string;
  readonly year: number;
  /** As written; null where the file has none. */
  readonly written: string | null;
  /** Power of ten that makes it billions. */
  readonly power: number;
  readonly status: 'actual' | 'estimate';
  readonly place: Pick<UnreadCell, 'file' | 'sheet' | 'cell'>;
}

interface Pair {
  readonly nation: string;
  readonly year: number;
  national?: string;
  dollars?: string;
  status: 'actual' | 'estimate';
}

/** What came of figures: rows, cells that are no numbers, and what was left out. */
export interface GdpRows {
  readonly rows: ReferenceRow<'gdp'>[];
  readonly unread: UnreadCell[];
  readonly notes: string[];
}

/**
 * Rows of the table gdp. A row needs both series: a country and year that has one alone is left out and told, since nobody may
 * take a figure in one currency for one in another. Files that have dollars alone give rows in dollars.
 */
export function gdpRows(figures: readonly GdpFigure[], source: string, options: ImportOptions): GdpRows {
  const pairs = new Map<string, Pair>();
  const unread: UnreadCell[] = [];
  const outside = new Set<string>();
  for (const figure of figures) {
    const { nation, year, series, written, status } = figure;
    if (written === null || isAbsent(written)) continue;
    if (!isWanted(figure, options)) {
      outside.add(nation);
      continue;
    }
    const digits = digitsOf(written);
    if (digits === undefined || Number(digits) <= 0) {
      unread.push(notANumber(figure, written));
      continue;
    }
    const key = `${nation}/${year}`;
    const pair: Pair = pairs.get(key) ?? { nation, year, status };
    pair[series] = shifted(digits, figure.power);
    if (status === 'estimate') pair.status = status;
    pairs.set(key, pair);
  }
  const all = [...pairs.values()];
  const dollarsAlone = figures.every(({ series }) => series === 'dollars');
  if (dollarsAlone) for (const pair of all) pair.national = pair.dollars as string;
  return {
    rows: rowsOf(all, source, dollarsAlone),
    unread,
    notes: [...(dollarsAlone ? [IN_DOLLARS] : rowNotes(all)), ...outsideNote(outside)],
  };
}

const IN_DOLLARS =
  'The files give dollars alone: new rows are in dollars, and rows that are held in national currency are compared by their dollars and kept.';

function isWanted({ nation, year }: GdpFigure, { countries, since }: ImportOptions): boolean {
  return (countries === undefined || countries.has(nation)) && (since === undefined || year >= since);
}

function notANumber({ place }: GdpFigure, came: string): UnreadCell {
  return {
    ...place,
    expected: 'a number above 0 such as 1,234.5, or an empty cell',
    came,
    remedy: 'Correct the cell, or empty it where there is no figure.',
  };
}

function rowsOf(pairs: readonly Pair[], source: string, inDollars: boolean): ReferenceRow<'gdp'>[] {
  const rows = pairs.flatMap(({ nation, year, national, dollars, status }) => {
    const currency = inDollars ? 'USD' : currencyOf(nation);
    if (national === undefined || dollars === undefined || currency === undefined) return [];
    return [
      { country: nation, year: String(year), currency, billions: national, usd_billions: dollars, status, source },
    ];
  });
  return rows.sort((a, b) => (a.country + a.year < b.country + b.year ? -1 : 1));
}

function rowNotes(pairs: readonly Pair[]): string[] {
  const without = (series: GdpSeries): string[] => [
    ...new Set(pairs.filter((pair) => pair[series] === undefined).map(({ nation }) => nation)),
  ];
  const unknown = [...new Set(pairs.map(({ nation }) => nation))].filter((nation) => currencyOf(nation) === undefined);
  return [
    ...noteOf(without('national'), 'no figure in national currency in some years; those years are left out'),
    ...noteOf(without('dollars'), 'no figure in dollars in some years; those years are left out'),
    ...noteOf(unknown, 'no currency known for them here; take them in with a mapping file'),
  ];
}

function noteOf(nations: readonly string[], what: string): string[] {
  return nations.length === 0 ? [] : [`${nations.toSorted().join(', ')}: ${what}.`];
}

function outsideNote(outside: ReadonlySet<string>): string[] {
  if (outside.size === 0) return [];
  return [
    `${outside.size} countries have figures that were not asked for: other countries than the tables hold, or earlier years. --all takes them, too.`,
  ];
}

/** The proposal of a file of GDP. */
export function gdpProposal(source: ReferenceSource, rows: readonly ReferenceRow<'gdp'>[]): TableProposal<'gdp'> {
  return { kind: 'table', table: 'gdp', source, rows };
}
