import type { WordList } from '../matcher.ts';

/** Words that only say that a sum was made known: they decide when nothing stronger stands by. */
export const weakStages: WordList = {
  pledge: [
    'aid worth',
    'announc*',
    'package',
    'packages',
    'present*',
    'unveil*',
    'declared',
    'reveal*',
    'new aid',
    'extra',
    'additional',
    'further',
  ],
  disbursement: [
    'support came',
    'so far',
    'since the start of the year',
    'support since',
    'help since',
    'aid since',
    'all told',
    'in total since',
    'to date',
  ],
  commitment: ['support this year', 'overall', 'worth'],
};
