import { counted } from '../plural.ts';

const n = (count: number, one: string, other: string): string => counted('en', count, { one, other });

export const overview = {
  partners: 'Partners by stage',
  contested: 'Named by too few sources to be counted:',
  allPartners: 'All partners',
  allAgreements: 'All agreements',
  money: 'Money for Ukrainian production',
  moneyIntro: 'Each euro counts at every rung it has reached. Pledges are left out.',
  allMoney: 'All flows of money',
  target: (year: number) => `Share of GDP in ${year}`,
  targetIntro: 'Committed to Ukrainian production; the upright line is the 0.25% that Ukraine asks for.',
  noShares: 'No share is known for that year.',
  without: (count: number) =>
    `No source gives a sum for ${n(count, 'more partner', 'more partners')}; that is not zero.`,
  league: 'All partners against the target',
  lines: 'Production lines',
  linesIntro: 'By the furthest stage reported as a fact.',
  withoutStage: 'planned or unknown',
  byHealth: 'Against their plans',
  allLines: 'All lines',
  indicators: 'What Ukraine makes itself',
  indicatorsIntro: 'Officials use several definitions, which cannot be compared with each other.',
  allIndicators: 'All indicators over time',
};
