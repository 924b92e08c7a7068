import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

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

test('sums of the same worth that stand side by side are two', () => {
  expect(sums('Denmark has given Ukraine 100 million euros and 750 million kroner.')).toHaveLength(2);
});

test('sums of another worth are two, set apart or not', () => {
  expect(
    sums('Denmark has committed 500 million kroner to the programme, and 40 million euros to shells.'),
  ).toHaveLength(2);
});
