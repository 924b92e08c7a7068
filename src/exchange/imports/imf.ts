import type { ReferenceSource } from '../../reference/index.ts';
import { type GdpFigure, type GdpSeries, gdpProposal, gdpRows } from './gdp.ts';
import { a1, gridIn, type Head, headOf, textOf } from './grid.ts';
import { entriesAt, figureIn, jsonIn, looksLikeJson } from './json.ts';
import { nationOf } from './nations.ts';
import { copyFrom } from './provenance.ts';
import { type Grid, type ImportInput, type ImportOptions, type ImportReading, NotImportable } from './types.ts';

/** Series of the World Economic Outlook at current prices. */
const SERIES: ReadonlyMap<string, GdpSeries> = new Map([
  ['NGDP', 'national'],
  ['NGDPD', 'dollars'],
]);

/** Names of the columns in the two layouts: that of the database to 2024, and that of the Fund's data portal since. */
const LAYOUTS = [
  { nation: 'iso', series: 'weo subject code', scale: 'scale', actual: 'estimates start after' },
  { nation: 'series_code', series: 'series_code', scale: 'scale', actual: 'latest_actual_annual_data' },
] as const;
type Layout = (typeof LAYOUTS)[number];

const POWERS: ReadonlyMap<string, number> = new Map([
  ['billions', 0],
  ['millions', -3],
  ['thousands', -6],
  ['units', -9],
]);

/** Whether a JSON value is an answer of the DataMapper: values by series, country and year. */
export function isDataMapper(value: unknown): boolean {
  return entriesAt(value, 'values').some(([name]) => SERIES.has(name));
}

/** Whether a table is one of the World Economic Outlook: the database, or an export of the DataMapper. */
export function isImfTable(grid: Grid): boolean {
  return layoutOf(grid) !== undefined || headOf(grid, MAPPER_EXPORT) !== undefined;
}

/** Name of the first column of a table that the DataMapper exports, of the one series of GDP in its money. */
const MAPPER_EXPORT = 'GDP, current prices (Billions of U.S. dollars)';

function layoutOf(grid: Grid): { layout: Layout; head: Head } | undefined {
  for (const layout of LAYOUTS) {
    const head = headOf(grid, layout.nation, layout.series, layout.scale);
    if (head !== undefined) return { layout, head };
  }
  return undefined;
}

const EDITION = /^(\d{4})-(0[1-9]|1[0-2])$/;

/**
 * GDP of the World Economic Outlook: the DataMapper's JSON or table (dollars alone), or a table of the database with both series. Years
 * from that of the edition on are forecasts, and are left out. The edition is what the call says, or the one that the table names.
 */
export function readImf(inputs: readonly ImportInput[], options: ImportOptions): ImportReading {
  const told = options.edition ?? editionIn(inputs);
  const [, year = '', month = ''] = EDITION.exec(told ?? '') ?? [];
  if (year === '') {
    throw new NotImportable(
      `Expected the edition of the World Economic Outlook as year and month, came ${told ?? 'none'}; the files do not name it.`,
      'Name it: --edition 2026-10 for the edition of October 2026.',
    );
  }
  const read = inputs.map((input) => figuresOf(input, Number(year)));
  const all = read.flatMap(({ figures }) => figures);
  const figures = all.filter((figure) => figure.year < Number(year));
  const source = sourceOf(year, month, inputs);
  const { rows, unread, notes } = gdpRows(figures, source.id, options);
  const unknown = [...new Set(read.flatMap((item) => item.unknown))];
  return {
    proposals: [gdpProposal(source, rows)],
    unread,
    notes: [
      ...notes,
      ...(unknown.length === 0
        ? []
        : [`No country of this name is known, left out: ${unknown.toSorted().join(', ')}.`]),
      ...(all.length === figures.length ? [] : [`Forecasts for ${year} and later are left out.`]),
    ],
  };
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The edition that tables name in their last line, or as the day of publication; raises where they name two. */
function editionIn(inputs: readonly ImportInput[]): string | undefined {
  const grids = inputs.filter((input) => !looksLikeJson(input)).flatMap(gridsOf);
  const editions = [...new Set(grids.flatMap((grid) => editionOf(grid) ?? []))];
  if (editions.length <= 1) return editions[0];
  throw new NotImportable(
    `Expected files of one edition, came ${editions.toSorted().join(' and ')}.`,
    'Import each edition in a call of its own.',
  );
}

function editionOf(grid: Grid): string | undefined {
  for (const cells of grid.rows.slice(-20).toReversed()) {
    const line = /World Economic Outlook Database,? +([a-z]+) +(\d{4})/i.exec(cells.join(' '));
    const month = MONTHS.indexOf((line?.[1] ?? '').toLowerCase()) + 1;
    if (month > 0) return `${line?.[2]}-${String(month).padStart(2, '0')}`;
  }
  const head = headOf(grid, 'publication_date', 'series_code');
  const day = head && textOf(grid.rows[head.row + 1]?.[head.columns.get('publication_date') as number]);
  return /^\d{4}-(?:0[1-9]|1[0-2])(?=-\d\d)/.exec(day ?? '')?.[0];
}

/** What came of one file. */
interface Read {
  readonly figures: readonly GdpFigure[];
  /** Names in the place of a country that are none: groups, mostly. */
  readonly unknown: readonly string[];
}

function sourceOf(year: string, month: string, inputs: readonly ImportInput[]): ReferenceSource {
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, 1)),
  );
  return {
    id: `imf-weo-${year}-${month}`,
    publisher: 'International Monetary Fund',
    title: 'World Economic Outlook database',
    edition: `${name} ${year}`,
    kind: 'copy',
    url: 'https://www.imf.org/en/Publications/WEO',
    retrieved_from: copyFrom(inputs),
    terms: 'Terms of the International Monetary Fund for its data.',
  };
}

function gridsOf(input: ImportInput): readonly Grid[] {
  return input.content.kind === 'workbook' ? input.content.sheets : [gridIn(input)];
}

function figuresOf(input: ImportInput, edition: number): Read {
  if (looksLikeJson(input)) return { figures: fromDataMapper(input, edition), unknown: [] };
  const found = gridsOf(input).find(isImfTable);
  const layout = found === undefined ? undefined : layoutOf(found);
  if (found === undefined) {
    throw new NotImportable(
      `${input.file}: expected a table of the World Economic Outlook, with ${LAYOUTS.map(({ series }) => series).join(' or ')}.`,
      'Give the file as the Fund publishes it, or use a mapping file: --map.',
    );
  }
  if (layout === undefined) return fromMapperExport(input.file, found, edition);
  return { figures: fromTable(input.file, found, layout), unknown: [] };
}

/** A table of the DataMapper: one row a country, by its English name, one column a year. */
function fromMapperExport(file: string, grid: Grid, edition: number): Read {
  const head = headOf(grid, MAPPER_EXPORT) as Head;
  const names = head.columns.get(MAPPER_EXPORT.toLowerCase()) as number;
  const years = [...head.columns].filter(([name]) => /^\d{4}$/.test(name));
  const unknown: string[] = [];
  const figures = grid.rows.slice(head.row + 1).flatMap((cells, offset): GdpFigure[] => {
    const name = textOf(cells[names]);
    const nation = nationOf(name ?? '');
    if (nation === undefined) {
      // The line of copyright at the end has no figures.
      if (name !== undefined && years.some(([, column]) => textOf(cells[column]) !== undefined)) unknown.push(name);
      return [];
    }
    return years.map(([year, column]) => ({
      series: 'dollars',
      nation,
      year: Number(year),
      written: textOf(cells[column]) ?? null,
      power: 0,
      status: Number(year) >= edition - 1 ? 'estimate' : 'actual',
      place: placeOf(file, grid, head.row + 1 + offset, column),
    }));
  });
  return { figures, unknown };
}

function placeOf(file: string, grid: Grid, row: number, column: number): GdpFigure['place'] {
  return { file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }), cell: a1(row, column) };
}

/** The DataMapper gives billions of dollars, and does not tell estimates from final values: the year before the edition's is one. */
function fromDataMapper(input: ImportInput, edition: number): GdpFigure[] {
  const { file } = input;
  return entriesAt(jsonIn(input), 'values').flatMap(([code, nations]) =>
    entriesAt(nations).flatMap(([name, years]) => {
      const [series, nation] = [SERIES.get(code), nationOf(name)];
      if (series === undefined || nation === undefined) return [];
      return entriesAt(years).flatMap(([year, value]): GdpFigure[] => {
        if (!/^\d{4}$/.test(year)) return [];
        const status = Number(year) >= edition - 1 ? 'estimate' : 'actual';
        const place = { file, cell: `$.values.${code}.${name}.${year}` };
        return [{ series, nation, year: Number(year), written: figureIn(value), power: 0, status, place }];
      });
    }),
  );
}

function fromTable(file: string, grid: Grid, { layout, head }: { layout: Layout; head: Head }): GdpFigure[] {
  const at = (cells: Grid['rows'][number], name: string): string | undefined =>
    textOf(cells[head.columns.get(name) ?? -1]);
  const years = [...head.columns].filter(([name]) => /^\d{4}$/.test(name));
  return grid.rows.slice(head.row + 1).flatMap((cells, offset): GdpFigure[] => {
    // A series of the portal is called DNK.NGDP.A.
    const [first = '', second] = (at(cells, layout.nation) ?? '').split('.');
    const series = SERIES.get(second ?? at(cells, layout.series) ?? '');
    const nation = nationOf(first);
    const power = POWERS.get((at(cells, layout.scale) ?? '').toLowerCase());
    if (series === undefined || nation === undefined || power === undefined) return [];
    const actual = Number(/\d{4}/.exec(at(cells, layout.actual) ?? '')?.[0] ?? '0');
    return years.map(([year, column]) => ({
      series,
      nation,
      year: Number(year),
      written: textOf(cells[column]) ?? null,
      power,
      status: Number(year) > actual ? 'estimate' : 'actual',
      place: placeOf(file, grid, head.row + 1 + offset, column),
    }));
  });
}
