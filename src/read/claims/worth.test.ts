import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';
import { APART, IN_A_EURO } from './worth.ts';

const sums = (text: string, language: ReadLanguage = 'en') =>
  claimsIn(text, language)
    .filter((claim) => claim.kind === 'flow')
    .map((claim) => claim.amount);

test.each([
  ['Denmark has committed 500 million kroner to the programme, about 67 million euros, out of its fund.', 'en'],
  ['Denmark has committed 500 million kroner (at present some 67 million euros) to the programme.', 'en'],
  ['Данія виділила на програму 500 мільйонів крон, близько 67 мільйонів євро, зі свого фонду.', 'uk'],
] as const)('one sum in two currencies is one flow: %s', (text, language) => {
  expect(sums(text, language)).toEqual(['500 000 000 DKK']);
});

test('the rates are those of the reference tables, as near as they are asked to be', () => {
  const table = new URL('../../../programmes/build-with-ukraine/reference/exchange-rates.csv', import.meta.url);
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.split(','));
  const recent = rows.filter(
    ([currency, period]) => Object.hasOwn(IN_A_EURO, currency ?? '') && /^202[456]/.test(period ?? ''),
  );
  expect(recent.length).toBeGreaterThan(250);
  for (const [currency, period, rate] of recent as [string, string, string][]) {
    const ratio = Number(rate) / (IN_A_EURO[currency] as number);
    expect(Math.max(ratio, 1 / ratio), `${currency} ${period}`).toBeLessThan(APART);
  }
});

test('sums of the same worth that stand side by side are two', () => {
  expect(sums('Denmark has given Ukraine 100 million euros and 750 million kroner.')).toHaveLength(2);
});

test('sums of another worth are two, set apart or not', () => {
  expect(
    sums('Denmark has committed 500 million kroner to the programme, and 40 million euros to shells.'),
  ).toHaveLength(2);
});
