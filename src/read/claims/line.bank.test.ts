import { expect, test } from 'vitest';
import { type Bank, comparedWith, goldOf, PUBLISHED, toldOf } from '../testing/bank/bank.ts';
import { english } from '../testing/bank/english.ts';
import { misses } from '../testing/bank/misses.ts';
import { ukrainian } from '../testing/bank/ukrainian.ts';
import { claimsIn } from '../testing/claims.ts';

type Language = 'en' | 'uk';
const banks: readonly (readonly [Language, Bank])[] = [
  ['en', english],
  ['uk', ukrainian],
];

const saidOf = (text: string, language: Language) =>
  claimsIn(text, language, PUBLISHED)
    .filter((claim) => claim.kind === 'line')
    .map(toldOf);

const read = banks.map(([language, bank]) => ({
  language,
  texts: bank.map(([text, ...gold], index) => ({
    number: index + 1,
    gold,
    wrong: comparedWith(gold.map(goldOf), saidOf(text, language)),
  })),
}));

test.each(read)('of the bank in $language, only the known misses are not read whole', ({ language, texts }) => {
  expect(texts.filter(({ wrong }) => wrong.length > 0).map(({ number }) => number)).toEqual(misses[language]);
});

test.each(read)('no text of the bank in $language that tells of no line gives one', ({ language, texts }) => {
  const known = new Set(misses[language]);
  const free = texts.filter(({ gold, number }) => gold.length === 0 && !known.has(number));
  expect(free.length).toBeGreaterThan(10);
  expect(free.flatMap(({ wrong }) => wrong)).toEqual([]);
});

test('gold that leaves out a part is refused', () => {
  expect(() => goldOf('DK, drone, agreed')).toThrow('expected "HOST, family, stage, modality"');
  expect(() => goldOf('DK, drone, agreed, plan, soon')).toThrow('came "soon"');
});

test('a proposal is compared in every field that gold names', () => {
  const gold = goldOf('DK, drone, agreed, plan, by Fire Point, start 2026');
  expect(comparedWith([gold], [])).toEqual(['missed DK drone agreed']);
  expect(comparedWith([gold], [{ ...gold, by: 'fire-point', start: '2027' }])).toEqual(['start 2027']);
  expect(comparedWith([], [gold])).toEqual(['false DK drone agreed']);
});
