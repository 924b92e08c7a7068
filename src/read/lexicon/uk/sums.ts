import type { WordList } from '../matcher.ts';

/** What a sentence says of the whole that a sum makes: with what is new counted in, or only what was given until now. */
export const totals: WordList = {
  'with new': [
    '(разом|укупі) із (цим|цією|ним|нею|цими|ними|новим|новою|новими)',
    '(враховуючи|рахуючи) (це|цей|цю|новий|нову|нові)',
    'з урахуванням (цього|цієї|цих|нового|нової|нових)',
    '(доводить|довів|довела|довели|збільшує|збільшить|підносить) (загальну|загальний|увесь|всю|усю) … до',
  ],
  'until now': ['досі', 'дотепер', 'на сьогодні', 'уже', 'вже', 'станом на'],
  'in all': ['загалом', 'усього', 'всього', 'разом', 'уся', 'вся', 'увесь', 'весь', 'сукупно'],
};

/** What reaches a sum, and says by itself on no rung it stands. */
export const reaching: WordList = {
  present: [
    'становить',
    'становлять',
    'складає',
    'складають',
    'сягає',
    'сягають',
    'дорівнює',
    'наближається до',
    'досягає',
  ],
};
