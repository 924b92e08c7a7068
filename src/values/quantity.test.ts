import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isComparatorWord, withComparator } from './comparator.ts';
import { formatQuantity, parseQuantity, periods, quantityText } from './quantity.ts';
import { plain, read, writtenFigures } from './testing/written.ts';
import { languages } from './text.ts';

const rates = [
  '',
  ...['unit', 'drone', 'weapon type', 'ракета'].flatMap((unit) => [unit, ...periods.map((per) => `${unit}/${per}`)]),
];
const anyQuantityText = fc
  .tuple(writtenFigures(1e8, 6), fc.constantFrom(...rates))
  .map(([figure, rate]) => `${figure} ${rate}`.trim());

test('a quantity keeps what is counted and the period', () => {
  expect(read(parseQuantity('over 1 000 unit/month'))).toEqual({
    unit: 'unit',
    per: 'month',
    comparator: 'over',
    low: 1000,
    high: 1000,
    digits: 1,
  });
  expect(read(parseQuantity('25', 'company'))).toMatchObject({ unit: 'company', per: null });
  expect(read(parseQuantity('35', 'times the level before February 2022')).unit).toBe(
    'times the level before February 2022',
  );
});

test('the plural and the spelt period are the same unit', () => {
  expect(read(parseQuantity('1 000 units per month'))).toEqual(read(parseQuantity('1 000 unit/month')));
});

test.each([
  ['5 unit/week', 'per day, month or year'],
  ['5 eur', 'a quantity of things'],
  ['5m EUR', 'a quantity of things'],
  ['5 %', 'a quantity of things'],
  ['10 000 000 000 000 000 unit', 'at most 10^15'],
  ['0.0000001 unit', 'at most 6 decimals'],
])('%s is refused', (text, expected) => {
  expect(parseQuantity(text)).toMatchObject({ ok: false, problem: { message: expect.stringContaining(expected) } });
});

test('what is read is written as it was and read back as the same', () => {
  fc.assert(
    fc.property(anyQuantityText, (text) => {
      const quantity = read(parseQuantity(text));
      expect(read(parseQuantity(quantityText(quantity)))).toEqual(quantity);
      if (quantity.comparator !== 'between') expect(quantityText(quantity)).toBe(text);
    }),
  );
});

test('formatting keeps the comparator and both ends', () => {
  fc.assert(
    fc.property(anyQuantityText, fc.constantFrom(...languages), (text, language) => {
      const quantity = read(parseQuantity(text));
      const shown = formatQuantity(quantity, language);
      if (isComparatorWord(quantity.comparator))
        expect(shown.startsWith(withComparator(quantity.comparator, '', language))).toBe(true);
      else expect(shown.includes('–')).toBe(quantity.comparator === 'between');
    }),
  );
});

test.each([
  ['1 unit', '1 unit', '1 одиниця'],
  ['22 unit', '22 units', '22 одиниці'],
  ['about 22 unit', 'about 22 units', 'близько 22 одиниць'],
  ['up to 21 company', 'up to 21 companies', 'до 21 компанії'],
  ['over 21 company', 'over 21 companies', 'понад 21 компанію'],
  ['at least 3 country', 'at least 3 countries', 'щонайменше 3 країни'],
  ['under 5 team', 'under 5 teams', 'менше ніж 5 команд'],
  ['1.5 times', '1.5 times', '1,5 раза'],
  ['600..800 unit/day', '600–800 units a day', '600–800 одиниць на день'],
  ['1 000 shell', '1,000 shell', '1 000 shell'],
])('%s in words', (text, english, ukrainian) => {
  const quantity = read(parseQuantity(text));
  expect(plain(formatQuantity(quantity, 'en'))).toBe(english);
  expect(plain(formatQuantity(quantity, 'uk'))).toBe(ukrainian);
});
