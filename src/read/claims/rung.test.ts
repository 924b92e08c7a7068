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
])('%s', (text, language, expected) => {
  expect(stages(text, language)).toEqual(expected);
});
