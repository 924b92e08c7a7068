export const siteName = 'Kuznia';

export const skip = 'Skip to the content';

export const otherLanguage = { code: 'uk', name: 'Українська' };

export const nav = {
  label: 'Main',
  overview: 'Overview',
  partners: 'Partners',
  agreements: 'Agreements',
  lines: 'Lines',
  money: 'Money',
  indicators: 'Indicators',
  sources: 'Sources',
  disagreements: 'Disagreements',
  desk: 'Desk',
  method: 'Method',
  data: 'Data',
  about: 'About',
};

export const footer = {
  label: 'About this record',
  licence: 'Evidence and tables: CC BY 4.0. Figures of others under their own terms, each with its source.',
  entry: (sequence: string) => `This page shows the ledger up to entry ${sequence}.`,
};

export const appearance = {
  label: 'Appearance',
  auto: 'As on the device',
  light: 'Light',
  dark: 'Dark',
};

export const time = {
  label: 'Dates of this page',
  now: (date: string) => `As of ${date}`,
  change: 'Change dates',
  at: 'As it was on',
  atHelp: 'What had happened by that day.',
  known: 'As known on',
  knownHelp: 'What had been published by that day.',
  recorded: 'As recorded here on',
  recordedHelp: 'What this ledger held by then. A date, or an instant such as 2026-01-31T12:00:00Z.',
  show: 'Show',
  back: 'Back to now',
  asAt: (date: string) => `as it was on ${date}`,
  asKnown: (date: string) => `as known on ${date}`,
  asRecorded: (date: string) => `as recorded here on ${date}`,
  past: 'You are looking at the record',
};

export const and = {
  year: 'Year',
  country: 'Country',
  sort: 'sort by this column',
  sortedUp: 'sorted, lowest first; turn the order',
  sortedDown: 'sorted, highest first; turn the order',
  apply: 'Show',
  reference: 'Reference',
  noneChosen: 'Nothing fits these choices.',
  toldSince: (day: string) => `reported since ${day}`,
  notSaid: 'not said',
  titleCount: (title: string, count: number) => `${title} (${count})`,
};

export const trouble = {
  absent: { title: 'Not here', text: 'There is no such page, or nothing was known of it at the dates you chose.' },
  date: { title: 'This is not a date', text: 'Write a date as 2025-06-24, or an instant as 2025-06-24T12:00:00Z.' },
  period: { title: 'There is no such period', text: 'The first day of a period has to come before its last one.' },
  ours: {
    title: 'Something went wrong here',
    text: 'The page could not be made. The fault is ours; try again in a minute.',
  },
  unreachable: {
    title: 'The page did not come',
    text: 'There is no connection, or the site does not answer just now. Nothing is lost: try again, or go back.',
  },
  again: 'Try again',
  still: 'Still no answer.',
  nearest: 'Perhaps you meant:',
  today: 'The same page today',
  home: 'To the overview',
};
