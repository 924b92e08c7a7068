import type { Currency } from '../../values/index.ts';
import type { RatePeriod } from '../conversion.ts';
import type { Core } from '../core.ts';
import type { Input } from '../figure.ts';

/** The exchange rate that a figure used, as an input; nothing for the euro itself. */
export function rateInput(core: Core, currency: Currency, period: RatePeriod): Input[] {
  if (currency === 'EUR') return [];
  const rate = core.conversion.rate(currency, period);
  if (rate.missing) return [];
  return [
    {
      type: 'reference',
      table: 'exchange-rates',
      row: `${currency} ${rate.period}`,
      value: rate.perEuro,
      unit: `${currency} per EUR`,
      ...rate.provenance,
    },
  ];
}

/** The GDP of a country and year, as an input. */
export function gdpInput(core: Core, country: string, year: number): Input[] {
  const gdp = core.tables.gdp(country, year);
  if (gdp.missing) return [];
  return [
    {
      type: 'reference',
      table: 'gdp',
      row: `${country} ${year}`,
      value: gdp.amount,
      unit: gdp.currency,
      ...gdp.provenance,
    },
  ];
}

/** The military allocation of a donor in a year, as an input. */
export function allocationInput(core: Core, donor: string, year: number): Input[] {
  const allocation = core.tables.militaryAllocation(donor, year);
  if (allocation.missing) return [];
  return [
    {
      type: 'reference',
      table: 'military-allocations',
      row: `${donor} ${year}`,
      value: allocation.euro,
      unit: 'EUR',
      ...allocation.provenance,
    },
  ];
}
