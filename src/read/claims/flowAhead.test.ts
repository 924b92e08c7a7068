import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const sums = (text: string, language: ReadLanguage, published = '2025-09-29') =>
  claimsIn(text, language, published)
    .filter((claim) => claim.kind === 'flow')
    .map((claim) => [claim.stage, claim.modality ?? 'fact', claim.when ?? '-'].join(', '));

test.each<readonly [string, ReadLanguage, string]>([
  // A payment that is still to come is promised.
  [
    'Denmark announced that another 2.6 billion kroner would be spent on missiles for Ukraine.',
    'en',
    'pledge, fact, -',
  ],
  ['Норвегія пообіцяла, що наступного року витратить на підтримку України 7,5 млрд доларів.', 'uk', 'pledge, fact, -'],
  // What a sum is to be.
  ['Наступного року допомога Данії становитиме 9,4 млрд крон.', 'uk', 'pledge, plan, -'],
  [
    'He estimated that about €1.4bn would reach Ukrainian factories through the Danish model.',
    'en',
    'pledge, estimate, -',
  ],
  // What is there to be paid out, or set aside, is allocated.
  ['About 3.2 billion euros of EU aid for Ukraine is to be paid out soon.', 'en', 'allocation, plan, -'],
  ['Для них королівство Данія відклало 500 млн крон.', 'uk', 'allocation, fact, -'],
  ['The Folketing of Denmark put 350 million kroner aside for the firms.', 'en', 'allocation, fact, -'],
  ['A first instalment of EU aid, 6 billion euros, is expected within days.', 'en', 'allocation, plan, -'],
  ['Перший транш Євросоюзу для Києва, 6 мільярдів євро, очікують за кілька днів.', 'uk', 'allocation, plan, -'],
  // Months over which it was paid.
  [
    'Sweden transferred 1.9 billion kronor to Ukraine in the first six months of this year.',
    'en',
    'disbursement, fact, 2025-01/2025-06',
  ],
  ['У першому кварталі Швеція переказала Україні 1,9 млрд крон.', 'uk', 'disbursement, fact, 2025-01/2025-03'],
  [
    'Denmark commissioned weapons for 2.1 billion kroner in the last quarter.',
    'en',
    'commitment, fact, 2024-10/2024-12',
  ],
])('%s', (text, language, told) => {
  expect(sums(text, language)).toEqual([told]);
});

test('a beginning goes with the sum beside it, and a month before a year to come is past', () => {
  const text =
    'Further military aid of 40 million euros is planned, the minister of Lithuania said, after the 153 million given since January.';
  expect(sums(text, 'en').map((told) => told.split(', ')[2])).toEqual(['-', '2025-01/2025-09']);
  expect(sums('Latvia announced in August that it would pay 20 million euros for drones in 2026.', 'en')).toEqual([
    'pledge, fact, 2025-08',
  ]);
});

test.each<readonly [string, ReadLanguage]>([
  ['The new bridge will be paid for by the town; it is to cost 20 million euros.', 'en'],
  ['Ремонт мосту коштуватиме місту 20 млн гривень.', 'uk'],
])('no aid: %s', (text, language) => {
  expect(sums(text, language)).toEqual([]);
});
