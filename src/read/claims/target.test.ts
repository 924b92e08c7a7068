import { expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';

const told = (text: string, language: ReadLanguage) =>
  claimsIn(text, language).map(({ kind, value, status }) => [kind, value, status]);

test.each([
  ['At least 50 percent of the money spent on weapons is to go to Ukrainian makers.', 'en'],
  ['Ukrainian makers must get at least 50 percent of what the state spends on weapons.', 'en'],
  ['Не менш ніж 50 відсотків грошей, які йдуть на зброю, мають отримувати українські виробники.', 'uk'],
] as const)('a share that must never be less is a target: %s', (text, language) => {
  expect(told(text, language)).toEqual([['target', 'at least 50 %', 'asked']]);
});

test.each([
  ['Shmyhal said that Ukraine wanted to reach a point where 1,000 interceptors were used each day.', 'en'],
  ['Ukraine wanted to use 1,000 interceptors a day, Shmyhal said.', 'en'],
] as const)('what was wanted is a target: %s', (text, language) => {
  expect(told(text, language)).toEqual([['target', '1 000 unit/day', 'asked']]);
});

test.each([
  ['At least 50 percent of the money spent on weapons went to Ukrainian makers last year.', 'en'],
  ['Шмигаль оцінює оборонні потреби у 120 млрд доларів і половину цієї суми просить у партнерів.', 'uk'],
  ['Ukraine needs 120 billion dollars, and half of that sum is asked of the partners.', 'en'],
] as const)('no share as a target: %s', (text, language) => {
  expect(told(text, language).filter(([kind, value]) => kind === 'target' && String(value).endsWith('%'))).toEqual([]);
});

test.each([
  ['Fedorov named 900 drones a day as the goal.', 'en', '900 unit/day'],
  ['Федоров назвав 900 дронів на день як мету.', 'uk', '900 unit/day'],
] as const)('a count that is called a goal after it is told: %s', (text, language, value) => {
  expect(told(text, language)).toEqual([['target', value, 'asked']]);
});
