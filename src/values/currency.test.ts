import { expect, test } from 'vitest';
import { currencies, isCurrency, minorUnit } from './currency.ts';

test('codes are three capital letters with a numeric code of their own', () => {
  const codes = Object.keys(currencies);
  expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  expect(new Set(Object.values(currencies).map(([numeric]) => numeric)).size).toBe(codes.length);
});

test('the minor unit is that of ISO 4217, not two for all', () => {
  expect([
    minorUnit('EUR'),
    minorUnit('HUF'),
    minorUnit('JPY'),
    minorUnit('KRW'),
    minorUnit('ISK'),
    minorUnit('KWD'),
  ]).toEqual([2, 2, 0, 0, 0, 3]);
});

test('small letters, unknown codes and names of object members are no currencies', () => {
  expect(['eur', 'XXX', 'EURO', 'toString', ''].filter(isCurrency)).toEqual([]);
});
