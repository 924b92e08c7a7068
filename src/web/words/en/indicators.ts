export const indicators = {
  intro: 'Ukraine’s arms industry in figures. Each definition has a chart of its own.',
  others: 'Other figures',
  othersIntro: 'Given by sources, without a definition in the programme.',
  date: 'For',
  value: 'Value',
  source: 'Source',
};
