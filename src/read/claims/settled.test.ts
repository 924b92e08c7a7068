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
])('%s', (text, language, expected) => {
  expect(stages(text, language)).toEqual(expected);
});
