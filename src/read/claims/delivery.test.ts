import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const handedOver = (text: string, language: ReadLanguage = 'en', published = '2026-02-18') =>
  claimsIn(text, language, published)
    .filter((claim) => claim.kind === 'delivery')
    .map((claim) => [claim.quantity, claim.when, claim.modality ?? 'fact']);

test.each([
  'A Linza drone, the first to be made by Quantum Frontline Industries in Bavaria, was handed over to Ukraine on Friday.',
  'Quantum Frontline Industries handed the first drone to Volodymyr Zelensky on Friday.',
  'On Friday the firm delivered its first drone to the Ukrainian army.',
])('the first one that is handed over is one: %s', (text) => {
  expect(handedOver(text)).toEqual([['1 unit', '2026-02-13', 'fact']]);
});

test('the first of what the sentence before names is one', () => {
  const text =
    'У Баварії Quantum Frontline Industries складає дрони Linza. Перший із них компанія передала Україні 13 лютого.';
  expect(handedOver(text, 'uk')).toEqual([['1 unit', '2026-02-13', 'fact']]);
});

test.each([
  ['By the end of December Denmark had handed over 12,000 attack drones.', 'en', '2025-01-13', '2024-12', 'fact'],
  ['In all 12,000 attack drones had been delivered by January.', 'en', '2025-06-04', '2025-01', 'fact'],
  ['До кінця грудня Данія передала Україні 12 тисяч ударних дронів.', 'uk', '2025-01-13', '2024-12', 'fact'],
  ['До кінця року Данія передасть Україні 12 тисяч ударних дронів.', 'uk', '2025-09-13', '2025-12', 'plan'],
  [
    'In all 12,000 attack drones are to be handed over to Ukraine before the year is out, it said on Monday.',
    'en',
    '2025-09-13',
    '2025-12',
    'plan',
  ],
] as const)('an end is when they were or are to be handed over: %s', (text, language, published, when, modality) => {
  expect(handedOver(text, language, published)).toEqual([['12 000 unit', when, modality]]);
});

test.each([
  ['Eighteen howitzers that Denmark paid for are already serving in the Ukrainian army, it said in May 2026.', 'en'],
  ['By May 2026 eighteen howitzers had reached the Ukrainian army.', 'en'],
  ['In May 2026 eighteen howitzers went from Denmark to Ukraine.', 'en'],
  ['Вісімнадцять гаубиць із Данії з травня 2026 року служать у Збройних силах України.', 'uk'],
] as const)('what serves has been delivered: %s', (text, language) => {
  expect(handedOver(text, language, '2026-06-01')).toMatchObject([['18 unit', expect.anything(), 'fact']]);
});

test('what is promised for the coming weeks is a delivery, for half a year and more a target', () => {
  const kinds = (text: string) => claimsIn(text, 'en', '2025-05-20').map((claim) => claim.kind);
  expect(kinds('Latvia promised to hand over 2,500 drones to Ukraine before July is out.')).toEqual(['delivery']);
  expect(kinds('Britain will supply 100,000 drones to Ukraine by April 2026.')).toEqual(['target']);
});

test.each([
  ['In Rotterdam a strike kept 37 ships waiting while drones for Ukraine were being loaded.', 'en'],
  ['The museum in Leeds received its first drone from a private collector.', 'en'],
  ['The shop had 80 toy drones in its window, and a visitor was given a poster.', 'en'],
  [
    'The factories were given a task: by December they are to have built 4,500,000 drones, at least 30,000 of them with long range.',
    'en',
  ],
  ['Лондон наступні дванадцять місяців оплачуватиме безпілотники для України.', 'uk'],
  ['Музей у Львові отримав перший дрон від колекціонера.', 'uk'],
  ['The Netherlands signed contracts with Dutch manufacturers for 600 drones.', 'en'],
  ['The Netherlands is talking with Ukrainian manufacturers about 600,000 drones.', 'en'],
  ['Ukraine signed contracts with Ukrainian manufacturers for 600,000 drones.', 'en'],
] as const)('no delivery: %s', (text, language) => {
  expect(handedOver(text, language)).toEqual([]);
});

test.each<readonly [string, ReadLanguage, string, string]>([
  [
    'The Netherlands has signed contracts with Ukrainian manufacturers for 600,000 drones.',
    'en',
    '600 000 unit',
    'plan',
  ],
  ['Нідерланди уклали з українськими виробниками контракти на 600 тисяч дронів.', 'uk', '600 000 unit', 'plan'],
  [
    "Danish money paid for howitzers, and the first 18 of the guns reached Ukraine's army in September.",
    'en',
    '18 unit',
    'fact',
  ],
  ['Британія дає дрони. За пів року Лондон доставив їх понад 85 тисяч.', 'uk', 'over 85 000 unit', 'fact'],
  ['Вони домовилися про випуск дронів; першу тисячу Британія передасть Україні.', 'uk', '1 000 unit', 'plan'],
])('%s', (text, language, quantity, modality) => {
  expect(handedOver(text, language).map(([many, , told]) => [many, told])).toEqual([[quantity, modality]]);
});
