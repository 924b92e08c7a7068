export const partners = {
  intro: 'What each partner commits, allocates and pays, against the 0.25\u00a0% of GDP a year that Ukraine asks for.',
  choices: 'Year and measure',
  measure: 'Measure',
  measures: {
    committed: 'Committed to Ukrainian production',
    allocated: 'Allocated to Ukrainian production',
    disbursed: 'Paid for Ukrainian production',
    'military-aid': 'All military aid',
  },
  caption: (year: string, measure: string) => `${measure}, ${year}`,
  stage: 'Stage in the programme',
  share: 'Share of GDP',
  money: 'Sum',
  distance: 'Missing to 0.25\u00a0%',
  exceeded: (sum: string) => `exceeded by ${sum}`,
  note: 'Sums that are told for several years at once are in no single year.',
};

export const partner = {
  stage: 'In the programme',
  stageOutside: 'Outside the programme',
  agreements: 'Agreements',
  lines: 'Lines hosted',
  gauge: 'Against the target, year by year',
  gaugeIntro:
    'Committed to Ukrainian production, as a share of the GDP of the same year. The upright line is 0.25\u00a0%. Military aid is wider and is never added to it.',
  gaugeCaption: (country: string) => `${country}: money and share of GDP by year`,
  militaryAid: 'All military aid',
  militaryAidShare: 'of GDP',
  moneyIntro: 'What the country gives itself, and what it passes on for others, are kept apart.',
  own: 'Its own money',
  channelled: 'Passed on for others',
  channelsNothing: 'No source tells of money that it passes on for others.',
  several: 'Of it committed for several years together, or without a year:',
  pledged: 'Pledged, not counted',
  noPledges: 'No pledge with a sum is known.',
  flows: 'Every flow of money',
  agreementsOf: (country: string) => `Agreements of ${country}`,
  hosted: 'Lines in the country',
  disagreementsIntro: 'Where sources about its agreements, lines and money say different things.',
};

export const said = {
  title: 'Who said what',
  intro: 'Every claim about its agreements, lines and money, the latest first.',
  who: 'Who',
  what: 'What',
  where: 'Published by',
  nothing: 'No source that can be seen says anything of its agreements, lines or money.',
};
