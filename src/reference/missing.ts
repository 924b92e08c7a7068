import type { Translated } from '../values/index.ts';
import type { Missing } from './lookups.ts';
import type { ReferenceTableName } from './tables.ts';

/** The table has no row of this key. `what` is what was looked for, in the genitive in Ukrainian. */
export function noRow(
  table: ReferenceTableName,
  key: string,
  what: { readonly en: string; readonly uk: string },
): Missing {
  return {
    missing: true,
    reason: {
      en: `The reference tables hold no ${what.en}.`,
      uk: `У довідкових таблицях немає ${what.uk}.`,
    },
    remedy: `Add the row ${key} with its source to reference/${table}.csv.`,
  };
}

/** No rate in any of the periods that were tried; `known` are the periods that the currency has. */
export function noRate(currency: string, periods: readonly string[], known: readonly string[]): Missing {
  const [first, last] = [known.reduce(earlier, '9999'), known.reduce(later, '')];
  return {
    missing: true,
    reason: reasonOf(currency, periods, known.length === 0 ? undefined : `${first} … ${last}`),
    remedy: `Add a row of ${currency} and ${periods[0]} with its source to reference/exchange-rates.csv.`,
  };
}

function reasonOf(currency: string, periods: readonly string[], reach: string | undefined): Translated {
  const asked = { en: periods.join(' or '), uk: periods.join(' чи ') };
  const has =
    reach === undefined
      ? { en: `has no rate of ${currency}`, uk: `немає жодного курсу ${currency}` }
      : { en: `has its rates of ${reach}`, uk: `є його курси за ${reach}` };
  return {
    en: `No rate of ${currency} for ${asked.en}: the table exchange-rates ${has.en}.`,
    uk: `Немає курсу ${currency} за ${asked.uk}: у таблиці exchange-rates ${has.uk}.`,
  };
}

/** A month sorts after its year: '2025' < '2025-06' < '2026'. */
function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
