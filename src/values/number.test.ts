import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText, parseNumber, significantDigits } from './number.ts';
import { read, writtenFigures } from './testing/written.ts';

test('a figure keeps its comparator, its digits and its unit', () => {
  expect(read(parseNumber('over 47 000 000 USD'))).toMatchObject({
    comparator: 'over',
    low: 47e6,
    digits: 2,
    unit: 'USD',
  });
  expect(read(parseNumber('600..800 unit/day'))).toMatchObject({ comparator: 'between', low: 600, high: 800 });
  expect(read(parseNumber('at least 0.25 %'))).toMatchObject({
    comparator: 'at least',
    low: 0.25,
    digits: 2,
    unit: '%',
  });
});

test('any space groups the digits', () => {
  expect(read(parseNumber('1\u00a0500\u202f000\u2009EUR')).low).toBe(1_500_000);
});

test.each([
  ['-5 EUR', 'zero or more'],
  ['5..-3 EUR', 'zero or more'],
  ['\u22125 EUR', 'zero or more'],
  ['1,500 unit', 'spaces between thousands'],
  ['40,5 %', 'spaces between thousands'],
  ['5 million EUR', 'all of its digits'],
  ['1.5bn EUR', 'all of its digits'],
  ['5 млн EUR', 'all of its digits'],
  ['€500', 'ISO 4217 code after'],
  ['5 - 8 unit', 'two points'],
  ['5\u200b000 EUR', 'invisible'],
  ['8..5 unit', 'from the lower to the higher'],
  ['5..5 unit', 'from the lower to the higher'],
  ['about 5..8 unit', 'came both'],
  ['1 234 567 890 123 456 EUR', 'significant digits'],
])('%s is refused with what was expected', (text, expected) => {
  expect(parseNumber(text)).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining(expected), remedy: expect.stringMatching(/\.$/) },
  });
});

test.each([
  '',
  'over',
  'abc',
  '1 00 000 unit',
  '12345 678 unit',
  '1.500.000 EUR',
  '5e3 unit',
  '5 or 6 unit',
  '40 % of needs',
])('"%s" is refused, not read as a smaller figure', (text) => {
  expect(parseNumber(text)).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining(`came "${text}"`) },
  });
});

test('no text makes the parser raise, and what it reads is a finite figure of zero or more', () => {
  const unit = fc.constantFrom(...'0123456789 .,-%eExX\u00a0\u200boverEUR/');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const result = parseNumber(text);
      if (!result.ok) return;
      expect(Number.isFinite(result.value.low) && result.value.low >= 0).toBe(true);
      expect(result.value.high).toBeGreaterThanOrEqual(result.value.low);
    }),
  );
});

test('a range is in order and anything else has one end', () => {
  fc.assert(
    fc.property(writtenFigures(1e9, 2), (text) => {
      const { comparator, low, high } = read(parseNumber(text));
      expect(comparator === 'between' ? low < high : low === high).toBe(true);
    }),
  );
});

test('zeros count as significant only after the point', () => {
  expect(['500000', '1.50', '0.25', '0.050', '10.0', '0'].map(significantDigits)).toEqual([1, 3, 2, 2, 3, 1]);
});

test('significant digits bring the written zeros back', () => {
  expect(decimalText('1500000', 2)).toBe('1 500 000');
  expect(decimalText('1.5', 3)).toBe('1.50');
  expect(decimalText('10', 3)).toBe('10.0');
  expect(decimalText('0.5', 2)).toBe('0.50');
});
