import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMeasure, measureText, parseMeasure } from './measure.ts';
import { plain, read, writtenFigures } from './testing/written.ts';

test.each([
  ['0.25 %', '', 'share'],
  ['500 000 000 DKK', '', 'money'],
  ['about 190 000 000', 'EUR/year', 'money'],
  ['over 25', 'company', 'quantity'],
  ['40', '%', 'share'],
  ['30 %', 'share of capacity', 'share'],
  ['200', '', 'quantity'],
])('%s with "%s" is %s', (text, hint, type) => {
  expect(read(parseMeasure(text, hint)).type).toBe(type);
});

test('a unit given apart may add the period', () => {
  expect(read(parseMeasure('190 EUR', 'EUR/year'))).toEqual(read(parseMeasure('190 EUR/year')));
});

test('a unit given apart may not contradict', () => {
  expect(parseMeasure('190 EUR', 'USD')).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('came "EUR"') },
  });
  expect(parseMeasure('40 %', 'EUR').ok).toBe(false);
  expect(parseMeasure('190 EUR/year', 'EUR/month').ok).toBe(false);
});

test('money per week is refused, not read as a quantity', () => {
  expect(parseMeasure('190 EUR/week').ok).toBe(false);
});

test('what is read is written and read back as the same', () => {
  const units = fc.constantFrom('EUR', 'USD/year', '%', 'unit/month', 'company', '');
  fc.assert(
    fc.property(writtenFigures(500, 2), units, (figure, unit) => {
      const measure = read(parseMeasure(`${figure} ${unit}`));
      expect(read(parseMeasure(measureText(measure)))).toEqual(measure);
    }),
  );
});

test('money per period is read out with the period', () => {
  const measure = read(parseMeasure('over 100 000 000 EUR/year'));
  expect(plain(formatMeasure(measure, 'en', { compact: true }))).toBe('over EUR 100 million a year');
  expect(plain(formatMeasure(measure, 'uk'))).toBe('понад 100 000 000 EUR на рік');
});
