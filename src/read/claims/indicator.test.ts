import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const measured = (text: string, language: ReadLanguage = 'en') =>
  claimsIn(text, language, '2025-10-15')
    .filter((claim) => claim.kind === 'indicator')
    .map((claim) => [claim.value, claim.when, claim.modality ?? 'fact'].join(', '));

test.each<readonly [string, ReadLanguage, string]>([
  [
    "About 310,000 people work for Ukraine's defence industry by now, Smetanin said on Monday.",
    'en',
    'about 310 000 person, 2025-10-13, fact',
  ],
  [
    'The president put the workforce of the arms industry at about 300,000.',
    'en',
    'about 300 000 person, 2025-10, fact',
  ],
  ['В оборонній галузі працює понад 280 тисяч людей.', 'uk', 'over 280 000 person, 2025-10, fact'],
  ['Bucharest has sent Ukraine 23 packages of military aid.', 'en', '23 package, 2025-10, fact'],
  ['Румуни передали Україні 23 пакети військової допомоги.', 'uk', '23 package, 2025-10, fact'],
  ['SAFE, the lending programme for arms, now has 19 participants.', 'en', '19 country, 2025-10, fact'],
  [
    'Arms output is 35 times what it was at the start of the full-scale war, Shmyhal said on Monday.',
    'en',
    '35 times, 2025-10-13, fact',
  ],
  ['Виробництво зброї порівняно з початком 2022 року зросло в 37 разів.', 'uk', '37 times, 2025-10, fact'],
  [
    'He estimated that the arms industry could produce $35bn worth of weapons in 2026.',
    'en',
    '35 000 000 000 USD, 2026, estimate',
  ],
  [
    'За його оцінкою, потужності галузі 2026 року становитимуть 35 млрд доларів.',
    'uk',
    '35 000 000 000 USD, 2026, estimate',
  ],
  [
    'With enough money Ukraine would be capable of building 15 million drones in 2026.',
    'en',
    '15 000 000 unit/year, 2026, possibility',
  ],
  ['Of the potential of its arms industry 40 percent had no financing.', 'en', '40 %, 2025-10, fact'],
  ['The financing of about 40 percent of its industry is missing.', 'en', 'about 40 %, 2025-10, fact'],
  ['Для 40 відсотків потужностей галузі бракує коштів.', 'uk', '40 %, 2025-10, fact'],
])('%s', (text, language, told) => {
  expect(measured(text, language)).toEqual([told]);
});

test('a share told of another time is a measure of its own', () => {
  expect(
    measured(
      'Over 42 percent of the weapons in use come from workshops at home; when the invasion began it was a tenth at best.',
    ),
  ).toEqual(['over 42 %, 2025-10, fact', 'up to 10 %, 2022-02, fact']);
  expect(
    measured('Частка вітчизняної зброї доросла до 55 відсотків; рік тому було тридцять вісім.', 'uk').map(
      (told) => told.split(',')[0],
    ),
  ).toEqual(['55 %', '38 %']);
});

test.each<readonly [string, ReadLanguage]>([
  ['Some 40,000 people work at the port, and 12,000 people came to the fair.', 'en'],
  ['The firm Nammo, which makes shells, employs 3,000 people.', 'en'],
  ['An earlier version misstated the number of inhabitants of Denmark, which is 6 million.', 'en'],
  ['Rents are three times what they were in 2020.', 'en'],
  ['Croatia has handed over military aid worth €200m in 13 packages.', 'en'],
  ['У порту працює 40 тисяч людей, на ярмарок прийшло 12 тисяч осіб.', 'uk'],
  ['Thirty Ukrainian companies showed their drones at the fair.', 'en'],
  ['На виставці 30 українських компаній показали дрони.', 'uk'],
  ['In a survey, 62 percent of Ukrainians said that they preferred weapons made in Ukraine.', 'en'],
  ['За опитуванням, 62 відсотки українців хочуть, щоб зброю робили в Україні.', 'uk'],
  ['Квартири подорожчали втричі, пошта доставила 23 пакети.', 'uk'],
])('no measure: %s', (text, language) => {
  expect(measured(text, language)).toEqual([]);
});

test.each<readonly [string, ReadLanguage, string]>([
  [
    'About 900 companies work in the defence industry. The number of foreign ones that produce there had reached 25.',
    'en',
    '25 company, 2025-10, fact',
  ],
  [
    'The industry can make goods for 20 billion dollars a year, and the state could pay for a third of it.',
    'en',
    'about 33 %, 2025-10, fact',
  ],
])('what the text spoke of before is counted: %s', (text, language, told) => {
  expect(measured(text, language)).toContain(told);
});

test('what a budget has is a sum set aside, no worth of an industry', () => {
  const text =
    'The factories are able to produce goods for 32 billion dollars a year, but the state budget has only 14 billion for them in 2025.';
  expect(claimsIn(text).map((claim) => claim.kind)).toEqual(['flow', 'indicator']);
  expect(claimsIn(text)[0]).toMatchObject({ stage: 'allocation', amount: '14 000 000 000 USD' });
});

test.each([
  ['Shells are made at home. Their domestic share rose from 18 percent last year to 41 percent in 2024.', 'en'],
  ['Снаряди роблять удома. Їхня вітчизняна частка зросла з 18 відсотків торік до 41 відсотка у 2024 році.', 'uk'],
] as const)('each share has the date beside it, and the weapon spoken of: %s', (text, language) => {
  const shares = claimsIn(text, language, '2024-12-15').filter(({ kind }) => kind === 'indicator');
  expect(shares.map(({ series, value, when }) => [series, value, when])).toEqual([
    ['ua-domestic-ammunition-share', '18 %', '2023'],
    ['ua-domestic-ammunition-share', '41 %', '2024'],
  ]);
});

test('what a capacity could reach is told of it, as possible', () => {
  const text = 'The capacity of the arms industry, $7bn last year, could reach 20 billion in 2025 if money was found.';
  const told = claimsIn(text, 'en', '2024-09-24').map(({ kind, value, when, modality }) => [
    kind,
    value,
    when,
    modality,
  ]);
  expect(told).toEqual([
    ['indicator', '7 000 000 000 USD', '2023', 'fact'],
    ['indicator', '20 000 000 000 USD', '2025', 'possibility'],
  ]);
});
