import { counted } from '../plural.ts';

const n = (count: number, one: string, other: string): string => counted('en', count, { one, other });

export const overview = {
  partners: 'Partners by stage',
  partnersIntro:
    'Each country stands at the furthest stage at which a source names it under an agreement of the programme.',
  contested: 'Named as partners by too few sources to be counted:',
  allPartners: 'All partners',
  allAgreements: 'All agreements',
  money: 'Money for Ukrainian production',
  moneyIntro:
    'The same euro is seen at each rung that it has reached, so the rungs are never added up. Pledges are not in it.',
  allMoney: 'Every flow of money',
  target: (year: number) => `Share of GDP in ${year}`,
  targetIntro:
    'Ukraine asks each partner for 0.25\u00a0% of its GDP a year, the upright line. Counted is what was committed for that year to Ukrainian production.',
  noShares: 'No share can be told for that year.',
  without: (count: number) =>
    `For ${n(count, 'more partner', 'more partners')} no source gives a sum for that year. That is not zero.`,
  league: 'All partners against the target',
  lines: 'Production lines',
  linesIntro:
    'Every line that a source has spoken of, planned ones too, by the furthest stage that is reported as a fact.',
  byStage: 'By stage',
  byHost: 'By country',
  byHealth: 'Against their plans',
  allLines: 'All lines',
  indicators: 'What Ukraine makes itself',
  indicatorsIntro: 'Officials use several definitions. They are not comparable with each other.',
  allIndicators: 'All indicators over time',
};
