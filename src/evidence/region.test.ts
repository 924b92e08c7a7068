import { expect, test } from 'vitest';
import { countries } from '../vocabulary/index.ts';
import { coarseRegion, regionOf } from './region.ts';
import { EAST } from './regions/east.ts';
import { WEST } from './regions/west.ts';

test.each([
  ['Ipswich, Suffolk', 'GB', 'Suffolk'],
  ['Ipswich, Suffolk, England', 'GB', 'Suffolk'],
  ['Aarhus municipality, Central Denmark', 'DK', 'Central Denmark'],
  ['Region Syddanmark', 'DK', 'Southern Denmark'],
  ['Venlo, Limburg', 'NL', 'Limburg'],
  ['province of Limburg', 'NL', 'Limburg'],
  ['Bayern', 'DE', 'Bavaria'],
  ['Latgale', 'LV', 'Latgale'],
  ['Львівська область', 'UA', 'Lviv Oblast'],
  ['Lviv region', 'UA', 'Lviv Oblast'],
  ['near Vilnius, Vilnius County', 'LT', 'Vilnius County'],
  ['western Ukraine', 'UA', 'western Ukraine'],
  ['southern Germany', 'DE', 'southern Germany'],
  ['Podkarpackie Voivodeship', 'PL', 'Subcarpathia'],
  ['State of Ohio', 'US', 'Ohio'],
])('%s (%s) is shown as %s', (region, country, shown) => {
  expect(coarseRegion(region, country)).toBe(shown);
});

test.each([
  ['Ghent', 'BE'],
  ['Ipswich', 'GB'],
  ['Aarhus municipality', 'DK'],
  ['Kyiv city', 'UA'],
  ['Prague', 'CZ'],
  ['Berlin', 'DE'],
  ['Suffolk', 'UA'],
  ['Suffolk', ''],
  ['', 'GB'],
  ['55.25 N, 9.49 E', 'DK'],
  ['constructor', 'GB'],
  ['Suffolk', 'constructor'],
])('of %s (%s) nothing is shown', (region, country) => {
  expect(coarseRegion(region, country)).toBeNull();
});

test('what is shown is shown as it is when read again', () => {
  for (const [country, names] of Object.entries({ ...WEST, ...EAST })) {
    for (const entry of names.split(';')) {
      const name = (entry.split('=')[0] as string).replace(/\s+/g, ' ').trim();
      expect([country, name, regionOf(name, country)]).toEqual([country, name, { shown: name, whole: true }]);
    }
  }
});

test('every table is of a country', () => {
  const codes = new Set(countries.map(({ code }) => code));
  expect(Object.keys({ ...WEST, ...EAST }).filter((code) => !codes.has(code))).toEqual([]);
});
