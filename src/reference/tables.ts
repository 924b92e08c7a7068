import {
  type CellRule,
  count,
  country,
  currency,
  decimal,
  months,
  oneOf,
  period,
  slug,
  words,
  year,
  yesOrNo,
} from './columns.ts';
import type { ReferenceSource } from './sources.ts';

interface TableDefinition {
  /** Columns in the order of the file; the last one is always `source`. */
  readonly columns: Readonly<Record<string, CellRule>>;
  /** Columns whose cells together name a row; no two rows may share them. */
  readonly key: readonly string[];
  /** What a row stands for, for messages. */
  readonly row: string;
}

function define<const T extends TableDefinition>(definition: T): T {
  return definition;
}

/** Layout of the reference tables. A file is checked against it, and `README.md` beside the tables describes it. */
export const tables = {
  gdp: define({
    row: 'gross domestic product of a country in a year, at current prices',
    columns: {
      country,
      year,
      currency,
      billions: decimal(1_000_000_000),
      usd_billions: decimal(1_000_000),
      status: oneOf('actual', 'estimate'),
      source: slug,
    },
    key: ['country', 'year'],
  }),
  'exchange-rates': define({
    row: 'mean rate of a currency in a month or a year',
    columns: { currency, period, per_eur: decimal(100_000_000), derived: yesOrNo, basis: words, source: slug },
    key: ['currency', 'period'],
  }),
  'military-allocations': define({
    row: 'military aid that a donor allocated in a year',
    columns: {
      donor: country,
      year,
      eur_billions: decimal(10_000, 'zero'),
      months,
      months_recorded: count(12),
      source: slug,
    },
    key: ['donor', 'year'],
  }),
  'defence-shares': define({
    row: 'defence expenditure of a country in a year, as a share of GDP',
    columns: {
      country,
      year,
      series: oneOf('nato', 'sipri'),
      percent: decimal(100, 'zero'),
      status: oneOf('actual', 'estimate', 'not told'),
      secondary: yesOrNo,
      source: slug,
    },
    key: ['country', 'year', 'series', 'source'],
  }),
} as const;

export type ReferenceTableName = keyof typeof tables;
export const referenceTableNames = Object.keys(tables) as readonly ReferenceTableName[];

/** A row, its cells as written, so that no digit is lost and the canonical form of a table is stable. */
export type ReferenceRow<N extends ReferenceTableName = ReferenceTableName> = {
  readonly [Column in keyof (typeof tables)[N]['columns']]: string;
};

/** A whole reference table as plain data. `edition` names the editions of all its sources. */
export interface ReferenceTable<N extends ReferenceTableName = ReferenceTableName> {
  readonly table: N;
  readonly edition: string;
  readonly rows: readonly ReferenceRow<N>[];
  /** The sources that its rows name, in the order of their ids. */
  readonly sources: readonly ReferenceSource[];
}
