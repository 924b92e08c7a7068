export const partners = {
  intro: 'What each partner commits, allocates and pays, against the 0.25% of GDP a year that Ukraine asks for.',
  choices: 'Year and measure',
  measure: 'Measure',
  measures: {
    committed: 'Committed to Ukrainian production',
    allocated: 'Allocated to Ukrainian production',
    disbursed: 'Paid for Ukrainian production',
    'military-aid': 'All military aid',
  },
  caption: (year: string, measure: string) => `${measure}, ${year}`,
  stage: 'Stage',
  share: 'Share of GDP',
  money: 'Sum',
  distance: 'Against 0.25%',
  short: (sum: string) => `${sum} short`,
  exceeded: (sum: string) => `${sum} above`,
  noSum: 'no sum in any source',
  noGdp: 'no GDP for that year',
  note: 'Sums stated for several years together belong to no single year. Where no source gives a sum, that is not zero.',
};

export const partner = {
  stage: 'In the programme',
  stageOutside: 'Outside the programme',
  agreements: 'Agreements',
  lines: 'Lines hosted',
  gauge: 'Against the target, year by year',
  gaugeIntro:
    'Committed to Ukrainian production, as a share of that year’s GDP; the upright line marks 0.25%. All military aid stands beside it and is never added to it.',
  gaugeCaption: (country: string) => `${country}: money and share of GDP by year`,
  militaryAid: 'All military aid',
  militaryAidShare: 'Aid, share of GDP',
  moneyIntro: 'What the country pays itself is kept apart from what it passes on for others.',
  own: 'Its own money',
  channelled: 'Passed on for others',
  channelsNothing: 'No source says that it passes on money for others.',
  several: 'Of which for several years together, or without a year:',
  pledged: 'Pledged, not counted',
  noPledges: 'No pledge with a sum is known.',
  flows: 'All flows of money',
  agreementsOf: (country: string) => `Agreements of ${country}`,
  hosted: 'Lines in the country',
  disagreementsIntro: 'Where sources disagree about its agreements, lines and money.',
};

export const said = {
  title: 'Who said what',
  intro: 'Every claim about its agreements, lines and money, the latest first.',
  who: 'Who',
  what: 'What',
  where: 'Published by',
  nothing: 'No source that can be seen says anything of its agreements, lines or money.',
};
