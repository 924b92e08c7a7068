import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const stages = (text: string, language: ReadLanguage) =>
  claimsIn(text, language)
    .filter((claim) => claim.kind === 'flow')
    .map((claim) => claim.stage);

test.each<readonly [string, ReadLanguage, readonly string[]]>([
  // A total that counts in what was announced only now.
  ['Including this package, Portuguese aid since 2022 comes to 900 million euros.', 'en', ['commitment']],
  [
    'Portugal promised 60 million euros on Friday, which brings the Portuguese total since 2022 to 960 million.',
    'en',
    ['pledge', 'commitment'],
  ],
  ['Разом із новим пакетом допомога Португалії з 2022 року сягає 900 млн євро.', 'uk', ['commitment']],
  // Help of a year that is not over; what was given in it until now is paid.
  ['In all, Danish military support for 2025 amounts to two billion euros.', 'en', ['commitment']],
  ['Уся військова допомога Португалії цього року становить 220 мільйонів євро.', 'uk', ['commitment']],
  ['So far this year Danish military support has come to two billion euros.', 'en', ['disbursement']],
  ['Усього цього року Бельгія надає Україні допомоги на два мільярди євро.', 'uk', ['commitment']],
  // A package told of in the sentence before.
  ['Croatia presented its ninth package of aid. It is worth 40 million euros and holds shells.', 'en', ['pledge']],
  [
    'Croatia delivered its ninth package of aid. So far these packages are worth 90 million euros.',
    'en',
    ['disbursement'],
  ],
  // A loan that comes to a sum.
  [
    'The EU agreed on a loan for Kyiv. In all the loan comes to 30 billion euros and is to last two years.',
    'en',
    ['commitment'],
  ],
  // What SAFE can lend is set aside.
  ['Greece is counting on 4 billion euros from SAFE.', 'en', ['allocation']],
  ['Греція планує витратити 90 млн євро з програми SAFE на безпілотники.', 'uk', ['allocation']],
  ['Of the 7 billion euros that Greece may borrow from the EU, most is for ships.', 'en', ['allocation']],
  // Another year's help beside this one's.
  ['Цього року Бельгія надасть 900 млн євро допомоги, торік було 700.', 'uk', ['pledge', 'disbursement']],
  // What is meant for a year; for a common purse.
  ['На 2027 рік Бельгія спрямувала на дрони для України 30 млн євро.', 'uk', ['allocation']],
  ['Бельгія оголосила про внесок у 30 млн євро до ініціативи PURL.', 'uk', ['pledge']],
  // A sum that is only named, after the deed.
  ['Belgium agreed to finance drones for Ukraine. The minister put the sum at 70 million euros.', 'en', ['commitment']],
  ['Бельгія погодилася профінансувати дрони для України. Міністр назвав суму у 70 млн євро.', 'uk', ['commitment']],
])('%s', (text, language, expected) => {
  expect(stages(text, language)).toEqual(expected);
});
