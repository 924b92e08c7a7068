import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparator, isComparatorWord, withComparator } from './comparator.ts';
import { moneyOf, parseMoney } from './money.ts';
import { formatMoney } from './moneyFormat.ts';
import { plain, read, writtenFigures } from './testing/written.ts';
import { languages } from './text.ts';

test.each([
  ['over 47 000 000 USD', 'over USD 47,000,000', 'понад 47 000 000 USD'],
  ['1 500 JPY', 'JPY 1,500', '1 500 JPY'],
  ['1.50 EUR', 'EUR 1.5', '1,5 EUR'],
  ['1 500 000..2 000 000 EUR', 'EUR 1,500,000–2,000,000', '1 500 000–2 000 000 EUR'],
])('%s in both languages', (text, english, ukrainian) => {
  const money = read(parseMoney(text));
  expect(plain(formatMoney(money, 'en'))).toBe(english);
  expect(plain(formatMoney(money, 'uk'))).toBe(ukrainian);
});

test.each([
  ['1 300 000 000 EUR', 'EUR 1.3 billion', '1,3 млрд EUR'],
  ['up to 1 600 000 000 GBP', 'up to GBP 1.6 billion', 'до 1,6 млрд GBP'],
  ['10 000 000..99 000 000 EUR', 'EUR 10–99 million', '10–99 млн EUR'],
])('%s in short', (text, english, ukrainian) => {
  const money = read(parseMoney(text));
  expect(plain(formatMoney(money, 'en', { compact: true }))).toBe(english);
  expect(plain(formatMoney(money, 'uk', { compact: true }))).toBe(ukrainian);
});

test('a range whose ends are equal in short is written in full', () => {
  const money = read(parseMoney('1 300 000 000..1 301 000 000 EUR'));
  expect(plain(formatMoney(money, 'en', { compact: true }))).toBe('EUR 1,300,000,000–1,301,000,000');
});

test.each([
  ['1 350 000 000 EUR', 'EUR 1.35 billion'],
  ['over 47 000 000 USD', 'over USD 47 million'],
  ['1 604 351 187 EUR', 'EUR 1,604,351,187'],
  ['500 000 EUR', 'EUR 500,000'],
  ['5 900 000 000..6 100 000 000 DKK', 'DKK 5.9–6.1 billion'],
])('where short must lose nothing, %s is %s', (written, english) => {
  expect(plain(formatMoney(read(parseMoney(written)), 'en', { compact: 'where exact' }))).toBe(english);
});

test('a difference below zero keeps its sign', () => {
  expect(plain(formatMoney(moneyOf('EUR', -150_000), 'en'))).toMatch(/^[-−]EUR 1,500$/);
});

test('no language and no length loses the comparator or an end of the range', () => {
  fc.assert(
    fc.property(writtenFigures(1e11, 2), fc.constantFrom(...languages), fc.boolean(), (figure, language, compact) => {
      const money = read(parseMoney(`${figure} EUR`));
      expectComparator(money.comparator, formatMoney(money, language, { compact }), language);
    }),
  );
});

function expectComparator(comparator: Comparator, text: string, language: 'en' | 'uk'): void {
  if (isComparatorWord(comparator)) expect(text.startsWith(withComparator(comparator, '', language))).toBe(true);
  else expect(text.includes('–')).toBe(comparator === 'between');
}
