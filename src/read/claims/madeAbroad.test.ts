import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const told = (text: string, language: ReadLanguage) =>
  claimsIn(text, language).map(({ kind, host, capacity, value }) => [kind, host, capacity ?? value]);

test.each([
  ['Britain will make 2,000 interceptors a month.', 'en'],
  ['Britain is to produce 2,000 interceptors a month.', 'en'],
  ['Британія виготовлятиме по дві тисячі перехоплювачів на місяць.', 'uk'],
] as const)('what a partner makes is the output of its line: %s', (text, language) => {
  expect(told(text, language)).toEqual([['line', 'country/GB', '2 000 unit/month']]);
});

test('what is made abroad already is no output of Ukraine', () => {
  const kinds = told('Britain turns out 2,000 interceptor drones a month.', 'en').map(([kind]) => kind);
  expect(kinds).not.toContain('indicator');
});

test('what Ukraine makes is an indicator', () => {
  expect(told('Ukraine makes 2,000 interceptors a day.', 'en')).toEqual([['indicator', undefined, '2 000 unit/day']]);
});
