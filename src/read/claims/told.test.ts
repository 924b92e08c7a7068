import { expect, test } from 'vitest';
import { claimsIn } from '../testing/claims.ts';
import { english } from '../testing/told/english.ts';
import { type ToldTexts, tells } from '../testing/told/told.ts';
import { ukrainian } from '../testing/told/ukrainian.ts';

const all: readonly (readonly ['en' | 'uk', ToldTexts])[] = [
  ['en', english],
  ['uk', ukrainian],
];
const cases = all.flatMap(([language, texts]) =>
  texts.map(([published, text, ...told]) => ({ language, published, text, told })),
);

test.each(cases)('$text', ({ language, published, text, told }) => {
  const claims = claimsIn(text, language, published);
  expect(told.filter((one) => !claims.some((claim) => tells(claim, one)))).toEqual([]);
});

test('a claim of another kind or value does not tell it', () => {
  const flow = { kind: 'flow', from: ['country/DK'], amount: '500 000 000 DKK' };
  expect(tells(flow, 'flow: DK, 500 000 000 DKK')).toBe(true);
  expect(tells(flow, 'flow: NO, 500 000 000 DKK')).toBe(false);
  expect(tells(flow, 'target: DK')).toBe(false);
});
