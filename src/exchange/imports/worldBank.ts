import type { ReferenceSource } from '../../reference/index.ts';
import { type GdpFigure, type GdpSeries, gdpProposal, gdpRows } from './gdp.ts';
import { a1, gridIn, headOf, requireHead, textOf } from './grid.ts';
import { at, figureIn, jsonIn, looksLikeJson, textAt } from './json.ts';
import { nationOf } from './nations.ts';
import { baseName, copyFrom } from './provenance.ts';
import { type Grid, type ImportInput, type ImportOptions, type ImportReading, NotImportable } from './types.ts';

/** Series of the World Development Indicators at current prices. */
const SERIES: ReadonlyMap<string, GdpSeries> = new Map([
  ['NY.GDP.MKTP.CN', 'national'],
  ['NY.GDP.MKTP.CD', 'dollars'],
]);
const WANTED = 'NY.GDP.MKTP.CN (current local currency) and NY.GDP.MKTP.CD (current dollars)';

interface Read {
  readonly figures: readonly GdpFigure[];
  /** Day on which the World Bank last changed the series. */
  readonly updated: string | undefined;
}

/** Whether a JSON value is an answer of the API: what it says of itself, then observations. */
export function isWorldBankJson(value: unknown): value is [object, unknown[] | null] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [head, list] = value;
  return typeof head === 'object' && head !== null && 'pages' in head && (list === null || Array.isArray(list));
}

/** Whether a table is one of a download page or of DataBank, or describes the countries and series of one. */
export function isWorldBankTable(grid: Grid): boolean {
  return hasFigures(grid) || isCompanion(grid);
}

function hasFigures(grid: Grid): boolean {
  return (
    headOf(grid, 'Country Code', 'Indicator Code') !== undefined ||
    headOf(grid, 'Country Code', 'Series Code') !== undefined
  );
}

/** Tables that lie beside the figures in a download: `Metadata_Country_….csv` and `Metadata_Indicator_….csv`. */
function isCompanion(grid: Grid): boolean {
  return (
    headOf(grid, 'Country Code', 'IncomeGroup') !== undefined ||
    headOf(grid, 'INDICATOR_CODE', 'SOURCE_NOTE') !== undefined
  );
}

function gridWithFigures(input: ImportInput): Grid {
  const { content } = input;
  return (content.kind === 'workbook' ? content.sheets.find(hasFigures) : undefined) ?? gridIn(input);
}

/** GDP of the World Development Indicators: answers of the API in JSON, or CSV and workbooks as they are downloaded. */
export function readWorldBank(given: readonly ImportInput[], options: ImportOptions): ImportReading {
  const beside = given.filter((input) => !looksLikeJson(input) && isCompanion(gridWithFigures(input)));
  const inputs = given.filter((input) => !beside.includes(input));
  const read = inputs.map((input) => (looksLikeJson(input) ? fromJson(input) : fromTable(input)));
  const updated = read.map((item) => item.updated).find((day) => day !== undefined);
  const edition = options.edition ?? updated;
  if (inputs.length === 0) throw noSeries(given.map(({ file }) => file).join(', '));
  if (edition === undefined) {
    throw new NotImportable(
      'Expected files that say when they were last updated; none of these does.',
      'Name the edition: --edition 2026-07-01.',
    );
  }
  const source = sourceOf(edition, inputs);
  const { rows, unread, notes } = gdpRows(
    read.flatMap(({ figures }) => figures),
    source.id,
    options,
  );
  const names = beside.map(({ file }) => baseName(file)).toSorted();
  const besides = names.length === 0 ? [] : [`${names.join(', ')}: describes countries or series, and has no figures.`];
  return { proposals: [gdpProposal(source, rows)], unread, notes: [...notes, ...besides] };
}

function sourceOf(edition: string, inputs: readonly ImportInput[]): ReferenceSource {
  return {
    id: `world-bank-wdi-${edition.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    publisher: 'World Bank',
    title: 'World Development Indicators, GDP at current prices',
    edition: `updated ${edition}`,
    kind: 'copy',
    url: 'https://data.worldbank.org/indicator/NY.GDP.MKTP.CN',
    retrieved_from: copyFrom(inputs),
    terms: 'CC BY 4.0, as the World Bank publishes its indicators.',
  };
}

function fromJson(input: ImportInput): Read {
  const { file } = input;
  const value = jsonIn(input);
  if (!isWorldBankJson(value)) throw noSeries(file);
  const [head, list] = value;
  const pages = Number(textAt(head, 'pages'));
  if (pages > 1) {
    throw new NotImportable(
      `${file} is one page of ${pages}; the rest of the series is not in it.`,
      'Ask the API for all at once: &per_page=20000.',
    );
  }
  const figures = (list ?? []).flatMap((item, index): GdpFigure[] => {
    const series = SERIES.get(textAt(item, 'indicator', 'id'));
    const nation = nationOf(textAt(item, 'country', 'id'));
    const year = textAt(item, 'date');
    if (series === undefined || nation === undefined || !/^\d{4}$/.test(year)) return [];
    const place = { file, cell: `$[1][${index}].value` };
    return [
      { series, nation, year: Number(year), written: figureIn(at(item, 'value')), power: -9, status: 'actual', place },
    ];
  });
  if (figures.length === 0) throw noSeries(file);
  return { figures, updated: textAt(head, 'lastupdated') || undefined };
}

function noSeries(file: string): NotImportable {
  return new NotImportable(
    `${file}: expected the series ${WANTED}; found neither.`,
    'Download these two series, and give both files in one call.',
  );
}

function fromTable(input: ImportInput): Read {
  const { file } = input;
  const grid = gridWithFigures(input);
  const code = headOf(grid, 'Country Code', 'Indicator Code') === undefined ? 'Series Code' : 'Indicator Code';
  const head = requireHead(file, grid, 'Country Code', code);
  const years = yearColumns(head.columns);
  const [nationColumn, seriesColumn] = ['country code', code.toLowerCase()].map(
    (name) => head.columns.get(name) as number,
  );
  const figures = grid.rows.flatMap((cells, row): GdpFigure[] => {
    const series = SERIES.get(textOf(cells[seriesColumn as number]) ?? '');
    const nation = nationOf(textOf(cells[nationColumn as number]) ?? '');
    if (row <= head.row || series === undefined || nation === undefined) return [];
    return years.map(([year, column]) => ({
      series,
      nation,
      year,
      written: textOf(cells[column]) ?? null,
      power: -9,
      status: 'actual',
      place: { file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }), cell: a1(row, column) },
    }));
  });
  if (figures.length === 0) throw noSeries(file);
  // DataBank's workbook tells it on a sheet of its own.
  const sheets = input.content.kind === 'workbook' ? input.content.sheets : [grid];
  return { figures, updated: sheets.map(({ rows }) => updatedIn(rows)).find((day) => day !== undefined) };
}

/** Columns named `2024`, or `2024 [YR2024]` as DataBank writes them. */
function yearColumns(columns: ReadonlyMap<string, number>): [number, number][] {
  return [...columns].flatMap(([name, column]): [number, number][] => {
    const year = /^(\d{4})(?: \[yr\d{4}\])?$/.exec(name)?.[1];
    return year === undefined ? [] : [[Number(year), column]];
  });
}

/** The day in a line such as `Last Updated Date,2026-07-01`, or `Last Updated: 07/01/2026`. */
function updatedIn(rows: readonly (readonly unknown[])[]): string | undefined {
  for (const row of rows) {
    const text = row.map((cell) => cell ?? '').join(' ');
    const found = /last updated(?: date)?:?\s+(\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4})/i.exec(text)?.[1];
    if (found === undefined) continue;
    const [month, day, year] = found.split('/');
    return year === undefined ? found : `${year}-${month}-${day}`;
  }
  return undefined;
}
