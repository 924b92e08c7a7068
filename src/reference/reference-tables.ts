import type { Currency } from '../values/index.ts';
import { scaled } from './columns.ts';
import type {
  DefenceShare,
  DefenceShareSeries,
  GrossDomesticProduct,
  MilitaryAllocation,
  Missing,
  MissingRate,
  Rate,
} from './lookups.ts';
import { noRate, noRow } from './missing.ts';
import { provenanceOf } from './provenance.ts';
import type { ReferenceSource } from './sources.ts';
import { type ReferenceRow, type ReferenceTable, type ReferenceTableName, tables } from './tables.ts';

/** What the reference tables give for a question. A figure that no row gives is missing, with the reason. */
export interface ReferenceTables {
  /** Rate of the month (1 to 12); of the year where no month is asked or the month has none. The euro is 1. */
  rate(currency: string, period: { readonly year: number; readonly month?: number | undefined }): Rate | MissingRate;
  /** GDP of a country, given as `DK` or `country/DK`. */
  gdp(country: string, year: number): GrossDomesticProduct | Missing;
  /** Military aid that a donor, given as `DK` or `country/DK`, allocated in a year. */
  militaryAllocation(donor: string, year: number): MilitaryAllocation | Missing;
  /** Share of GDP by the definition of one series. A figure retold by the press answers only where there is no other. */
  defenceShare(country: string, year: number, series: DefenceShareSeries): DefenceShare | Missing;
}

/** A later table of one name replaces the earlier; a table that is not given is empty. */
export function tablesFrom(given: Iterable<ReferenceTable>): ReferenceTables {
  const byName = new Map<string, ReferenceTable>();
  for (const table of given) byName.set(table.table, table);
  const gdp = new TableIndex('gdp', byName);
  const rates = new TableIndex('exchange-rates', byName);
  const allocations = new TableIndex('military-allocations', byName);
  const shares = new TableIndex('defence-shares', byName);
  return {
    rate: (currency, period) => rateOf(rates, currency, period),
    gdp: (country, year) => gdpOf(gdp, codeOf(country), year),
    militaryAllocation: (donor, year) => allocationOf(allocations, codeOf(donor), year),
    defenceShare: (country, year, series) => defenceShareOf(shares, codeOf(country), year, series),
  };
}

/** The rows of one table by their key. */
class TableIndex<N extends ReferenceTableName> {
  readonly rows: ReadonlyMap<string, ReferenceRow<N>>;
  readonly sources: ReadonlyMap<string, ReferenceSource>;

  constructor(name: N, given: ReadonlyMap<string, ReferenceTable>) {
    const table = given.get(name) as ReferenceTable<N> | undefined;
    const { key } = tables[name];
    this.rows = new Map(
      table?.rows.map((row) => [key.map((column) => row[column as keyof typeof row]).join('/'), row]),
    );
    this.sources = new Map(table?.sources.map((source) => [source.id, source]));
  }

  /** The parts that every answer from a row has. */
  found(row: { readonly source: string }, derived = false) {
    const source = this.sources.get(row.source);
    if (!source)
      throw new Error(
        `A reference row names the source '${row.source}', which its table does not describe. Load the table again.`,
      );
    return { missing: false, provenance: provenanceOf(source, derived) } as const;
  }
}

function rateOf(
  rates: TableIndex<'exchange-rates'>,
  currency: string,
  { year, month }: { year: number; month?: number | undefined },
): Rate | MissingRate {
  const periods = month === undefined ? [`${year}`] : [`${year}-${String(month).padStart(2, '0')}`, `${year}`];
  if (currency === 'EUR') return euro(periods[0] as string);
  for (const period of periods) {
    const row = rates.rows.get(`${currency}/${period}`);
    if (row)
      return {
        ...rates.found(row, row.derived === 'yes'),
        currency,
        perEuro: Number(row.per_eur),
        period,
        basis: row.basis,
      };
  }
  const known = [...rates.rows.values()].filter((row) => row.currency === currency).map((row) => row.period);
  return noRate(currency, periods, known);
}

function euro(period: string): Rate {
  const provenance = {
    source: 'by definition',
    edition: 'by definition',
    retrievedFrom: 'by definition',
    derived: false,
  };
  return { missing: false, currency: 'EUR', perEuro: 1, period, basis: 'by definition', provenance };
}

function gdpOf(gdp: TableIndex<'gdp'>, country: string, year: number): GrossDomesticProduct | Missing {
  const row = gdp.rows.get(`${country}/${year}`);
  if (!row)
    return noRow('gdp', `${country}/${year}`, {
      en: `GDP of ${country} in ${year}`,
      uk: `ВВП ${country} за ${year} рік`,
    });
  return {
    ...gdp.found(row),
    country,
    year,
    currency: row.currency as Currency,
    amount: scaled(row.billions, 9),
    usdAmount: scaled(row.usd_billions, 9),
    status: row.status as GrossDomesticProduct['status'],
  };
}

function allocationOf(
  allocations: TableIndex<'military-allocations'>,
  donor: string,
  year: number,
): MilitaryAllocation | Missing {
  const row = allocations.rows.get(`${donor}/${year}`);
  if (!row) {
    const what = {
      en: `military allocation of ${donor} in ${year}`,
      uk: `військових виділень ${donor} за ${year} рік`,
    };
    return noRow('military-allocations', `${donor}/${year}`, what);
  }
  return {
    ...allocations.found(row),
    donor,
    year,
    euro: scaled(row.eur_billions, 9),
    covers: row.months,
    partial: row.months !== `${year}-01/${year}-12`,
    monthsRecorded: Number(row.months_recorded),
  };
}

function defenceShareOf(
  shares: TableIndex<'defence-shares'>,
  country: string,
  year: number,
  series: DefenceShareSeries,
): DefenceShare | Missing {
  const key = `${country}/${year}/${series}`;
  const rows = [...shares.sources.keys()]
    .map((source) => shares.rows.get(`${key}/${source}`))
    .filter((row) => row !== undefined);
  const row = rows.find(({ secondary }) => secondary === 'no') ?? rows[0];
  if (!row) {
    const definition = series.toUpperCase();
    const what = {
      en: `defence share of ${country} in ${year} by the definition of ${definition}`,
      uk: `частки оборонних видатків ${country} за ${year} рік за означенням ${definition}`,
    };
    return noRow('defence-shares', key, what);
  }
  return {
    ...shares.found(row),
    country,
    year,
    series,
    percent: Number(row.percent),
    status: row.status as DefenceShare['status'],
    secondary: row.secondary === 'yes',
  };
}

function codeOf(country: string): string {
  return country.startsWith('country/') ? country.slice('country/'.length) : country;
}
