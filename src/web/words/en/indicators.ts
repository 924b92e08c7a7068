export const indicators = {
  intro:
    'What is measured of Ukraine’s arms industry. One chart for each definition: two definitions never share a line.',
  others: 'Other figures',
  othersIntro: 'Told by sources, without a definition in the programme.',
  date: 'For',
  value: 'Value',
  source: 'Source',
};
