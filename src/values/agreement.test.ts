import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, reach, UnitMismatch, unitOf } from './agreement.ts';
import { type Measure, parseMeasure } from './measure.ts';
import { read, writtenFigures } from './testing/written.ts';

const measure = (text: string): Measure => read(parseMeasure(text));
const anyMeasure = writtenFigures(1e9, 2).map((figure) => measure(`${figure} EUR`));

test.each([
  ['500 unit', 487.5, 512.5],
  ['535 unit', 534.5, 535.5],
  ['0.25 %', 0.245, 0.255],
  ['about 40 %', 38, 42],
  ['over 40 EUR', 40, 44],
  ['at least 40 EUR', 40, 44],
  ['up to 40 EUR', 36, 40],
  ['under 40 EUR', 36, 40],
  ['33..34 %', 33, 34],
  ['0 EUR', 0, 0],
])('%s reaches from %d to %d', (text, low, high) => {
  expect(reach(measure(text)).low).toBeCloseTo(low, 9);
  expect(reach(measure(text)).high).toBeCloseTo(high, 9);
});

test.each([
  ['40 %', 'over 40 %', true],
  ['over 40 %', 'about 60 %', false],
  ['35 000 000 000 USD', 'over 44 000 000 000 USD', false],
  ['535 000 000 EUR', '538 000 000 EUR', false],
  ['about 535 000 000 EUR', '538 000 000 EUR', true],
  ['600..800 unit/day', '700 unit/day', true],
  ['over 5 unit', 'up to 5 unit', false],
  ['0 EUR', '0 EUR', true],
  ['0 EUR', '1 EUR', false],
])('%s and %s agree: %s', (a, b, expected) => {
  expect(agree(measure(a), measure(b))).toBe(expected);
});

test('agreement is mutual, and each figure agrees with itself', () => {
  fc.assert(
    fc.property(anyMeasure, anyMeasure, (a, b) => {
      expect(agree(a, b)).toBe(agree(b, a));
      expect(agree(a, a)).toBe(true);
    }),
  );
});

test('a figure lies within its reach', () => {
  fc.assert(
    fc.property(anyMeasure, (figure) => {
      if (figure.type !== 'money') return;
      const { low, high } = reach(figure);
      expect(low).toBeLessThanOrEqual(figure.money.minor / 100);
      expect(high).toBeGreaterThanOrEqual(figure.money.minorHigh / 100);
    }),
  );
});

test('figures of two units raise', () => {
  expect(() => agree(measure('5 EUR'), measure('5 USD'))).toThrow(UnitMismatch);
  expect(() => agree(measure('5 unit/month'), measure('5 unit/year'))).toThrow('"unit/month" and "unit/year"');
});

test('units tell the period', () => {
  expect(['5 %', '5 EUR/year', '5 unit/month', '5'].map((text) => unitOf(measure(text)))).toEqual([
    '%',
    'EUR/year',
    'unit/month',
    '',
  ]);
});
