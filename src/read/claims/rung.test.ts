import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const stages = (text: string, language: ReadLanguage) =>
  claimsIn(text, language)
    .filter((claim) => claim.kind === 'flow')
    .map((claim) => claim.stage);

test.each<readonly [string, ReadLanguage, readonly string[]]>([
  // A part has the rung of what it is part of.
  [
    'Norway agreed to lend Kyiv €40bn, of which 15 billion will go into roads and drones.',
    'en',
    ['commitment', 'commitment'],
  ],
  ['Norway allocated 85 million kroner to Kyiv, 70 million of it for drones.', 'en', ['allocation', 'allocation']],
  // What money is for is not what is done with it.
  ['Норвегія відвела на такі замовлення 300 млн крон.', 'uk', ['allocation']],
  ['Євросоюз доручив Швеції витратити на контракти з українськими заводами 70 млн євро.', 'uk', ['allocation']],
  ['The European Union has entrusted Sweden with 70 million euros for drones.', 'en', ['allocation']],
  // A worth gives way to the deed.
  ['Бельгія першою оплатила американський пакет зброї вартістю 80 млн євро.', 'uk', ['disbursement']],
  // A payment is not the loan that it comes from.
  ['The European Union makes the first payment from its 70-billion-euro loan this week.', 'en', ['commitment']],
  // Deeds told by other words.
  ['Belgium has given or promised military help of 4 billion euros.', 'en', ['commitment']],
  ['Belgium brought forward 300 million euros of support to this year.', 'en', ['commitment']],
  ['The Belgian state has contracts with drone makers for 300 million euros.', 'en', ['commitment']],
  ['Стортинг схвалив збільшення допомоги Норвегії Україні на 5 мільярдів крон.', 'uk', ['commitment']],
  ['Belgium allocated drones to Kyiv. That would cost over €2.6bn.', 'en', ['pledge']],
  ['Наступний пакет допомоги Бельгії, кажуть, готують, і коштує він 90 млн євро.', 'uk', ['pledge']],
  // A part, a share, one more and the whole have the rung of the sum beside them.
  [
    'Belgium allocated €80m to drones on Monday. Another 20 million is for the drone coalition.',
    'en',
    ['allocation', 'allocation'],
  ],
  ['Belgium allocated €80m to drones. It was part of a package worth about €175m.', 'en', ['allocation', 'allocation']],
  [
    'Belgium announced new support of two billion euros. It includes shells and 500 million for PURL.',
    'en',
    ['pledge', 'pledge'],
  ],
  [
    "A loan of $50bn for Kyiv was agreed by the EU; Belgium's part amounts to 9 billion.",
    'en',
    ['commitment', 'commitment'],
  ],
  // Most of it contracted: no part of what was told before.
  [
    'Belgium ordered howitzers for 50 million euros. In all, Belgium has earmarked €2bn for 2025, most of it already contracted.',
    'en',
    ['commitment', 'allocation'],
  ],
  // Who adds words adds no money.
  ['Допомога Бельгії – це понад 100 мільйонів євро, додали у відомстві.', 'uk', ['commitment']],
  // Not added to on top, and added up to.
  ['That comes on top of the €900m that Belgium has set aside for drones since 2024.', 'en', ['allocation']],
  ["Since 2022 Belgium's military support has added up to €900m.", 'en', ['disbursement']],
  // The other side of a semicolon, and what is still to be done.
  ['Їх узято з пакета на 75 млн євро, який Бельгія оголосила в середу; решта піде на радари.', 'uk', ['pledge']],
  ['Belgium announced military aid worth 615 million euros, to be mobilised next month.', 'en', ['pledge']],
  // A sum between commas stands beside its noun; the verb after it rules.
  ["This year's first contribution, €90m, came from Finland and Latvia.", 'en', ['commitment']],
  // What a thing is worth, and a share.
  ['The shells come from seven plants in Latvia and have a value of €4m.', 'en', ['commitment']],
  ["Latvia backs the coalition. Latvia's own share for 2026 is 20 million euros.", 'en', ['allocation']],
])('%s', (text, language, expected) => {
  expect(stages(text, language)).toEqual(expected);
});

test.each<readonly [string, ReadLanguage, readonly string[]]>([
  // Sums without their currency.
  [
    'The Netherlands set €75m aside for drones. In June The Hague had set 20 million aside for them.',
    'en',
    ['75 000 000 EUR', '20 000 000 EUR'],
  ],
  [
    'Бельгія пообіцяла 40 млн євро на дрони. А потім додала ще 90 мільйонів українським виробникам.',
    'uk',
    ['40 000 000 EUR', '90 000 000 EUR'],
  ],
  // One sum again in another currency.
  [
    'Belgium allocated €80m to drones. The money, which corresponds to $93m, comes from profits.',
    'en',
    ['80 000 000 EUR'],
  ],
])('%s', (text, language, expected) => {
  const sums = claimsIn(text, language).filter((claim) => claim.kind === 'flow');
  expect(sums.map((claim) => claim.amount)).toEqual(expected);
});
