import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const flows = (text: string, language: ReadLanguage) =>
  claimsIn(text, language).filter((claim) => claim.kind === 'flow');

test.each<readonly [string, ReadLanguage]>([
  ['Denmark will not pay for drones made in Ukraine.', 'en'],
  ['Ukraine will pay for the drones itself.', 'en'],
  ['Norway will pay for the new bridge.', 'en'],
  ['Norway has agreed to pay for Ukrainian weapons in the same way.', 'en'],
  ['Данія не оплачуватиме дрони, вироблені в Україні.', 'uk'],
  ['Україна сама оплатить дрони.', 'uk'],
  ['Швеція погодилася профінансувати українську далекобійну зброю.', 'uk'],
])('no promise of money: %s', (text, language) => {
  expect(flows(text, language)).toEqual([]);
});

test('a sum in the sentence is the promise', () => {
  expect(flows('Denmark will pay €20m for drones made in Ukraine.', 'en')).toMatchObject([
    { from: ['country/DK'], amount: '20 000 000 EUR' },
  ]);
});

test.each<readonly [string, ReadLanguage]>([
  ['Belgium promised a generous contribution but put no figure on it.', 'en'],
  ['Belgium pledged money for Ukrainian missiles, without naming a sum.', 'en'],
  ['Бельгія пообіцяла кошти на українські ракети, але суми не назвала.', 'uk'],
])('a promise whose sum is kept back: %s', (text, language) => {
  expect(flows(text, language)).toMatchObject([{ from: ['country/BE'], stage: 'pledge' }]);
  expect(flows(text, language)[0]?.amount).toBeUndefined();
});

test.each<readonly [string, ReadLanguage]>([
  ['Belgium promised to reply but put no figure on it.', 'en'],
  ['Україна пообіцяла внесок, але суми не назвала.', 'uk'],
])('nothing that is given: %s', (text, language) => {
  expect(flows(text, language)).toEqual([]);
});
