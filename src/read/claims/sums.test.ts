import { expect, test } from 'vitest';
import { claimsIn } from '../testing/claims.ts';

const flows = (text: string, language: 'en' | 'uk' = 'en') =>
  claimsIn(text, language)
    .filter((claim) => claim.kind === 'flow')
    .map((claim) => [claim.stage, claim.amount, claim.modality]);

test.each([
  ['The EU has a 90-billion-euro loan for Ukraine.', 'commitment', '90 000 000 000 EUR'],
  ["Japan's loan of 3 billion dollars has been disbursed.", 'disbursement', '3 000 000 000 USD'],
  ["Sweden's help has exceeded nine billion dollars since 2022.", 'disbursement', 'over 9 000 000 000 USD'],
  ['Denmark laid out 50 million euros for howitzers.', 'disbursement', '50 000 000 EUR'],
  ['Sweden followed with 20 million euros.', 'commitment', '20 000 000 EUR'],
])('%s', (text, stage, amount) => {
  expect(flows(text)).toEqual([[stage, amount, 'fact']]);
});

test.each([
  'A howitzer from Ukraine costs 2.8 million dollars.',
  "The company's order book has grown to 2 billion euros.",
  'Washington has frozen 1.2 billion dollars.',
])('no flow: %s', (text) => {
  expect(flows(text)).toEqual([]);
});

test('a sum that partners are asked for is a target', () => {
  expect(claimsIn('Zelensky asked the partners for 30 billion dollars for 2025.')).toMatchObject([
    { kind: 'target', value: '30 000 000 000 USD', status: 'asked' },
  ]);
});

test('each part of a list after a colon has its own rung', () => {
  expect(flows('Вільнюс уже вклав у зброю: торік – 10 мільйонів євро, цього року обіцяно ще 20.', 'uk')[0]).toEqual([
    'disbursement',
    '10 000 000 EUR',
    'fact',
  ]);
});

test('a lone scale word counts what follows it', () => {
  expect(flows('Уряд Швеції заклав у бюджет мільярд крон на українську зброю.', 'uk')).toEqual([
    ['allocation', '1 000 000 000 SEK', 'fact'],
  ]);
});

test('crowns are those of the one who gives them, not of the country spoken of before', () => {
  const text = 'Norway has set money aside for drones. On Friday Mette Frederiksen promised a billion kroner.';
  expect(flows(text)).toEqual([['pledge', '1 000 000 000 DKK', 'fact']]);
});

test.each([
  ['Shmyhal asked for six billion dollars for making drones.', 'en', ['party/allies-of-ukraine', '6 000 000 000 USD']],
  ['Шмигаль просив про шість мільярдів доларів на дрони.', 'uk', ['party/allies-of-ukraine', '6 000 000 000 USD']],
  [
    'Потреби – 120 мільярдів доларів. Половину, 60 мільярдів, Київ хоче одержати від партнерів.',
    'uk',
    ['party/allies-of-ukraine', '60 000 000 000 USD'],
  ],
] as const)('what is asked for or wished of partners is given by nobody yet: %s', (text, language, [who, value]) => {
  const claims = claimsIn(text, language).filter(({ kind }) => kind !== 'indicator');
  expect(claims).toMatchObject([{ kind: 'target', who: [who], value, status: 'asked' }]);
});
