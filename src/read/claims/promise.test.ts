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
