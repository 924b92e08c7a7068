import { counted } from '../plural.ts';

const n = (count: number, one: string, other: string): string => counted('en', count, { one, other });

export const why = {
  title: 'Why this number',
  close: 'Close',
  back: 'Back',
  loading: 'Looking it up …',
  failed:
    'The explanation did not arrive: there is no connection, or the site does not answer just now. The page stays as it is.',
  page: 'Open as a page',
  method: 'Rules applied',
  rests: 'What it rests on',
  others: 'What else is claimed',
  sumOf: (count: number) => `The sum of ${n(count, 'figure', 'figures')}, each with what it rests on:`,
  nothing: 'No claim stands behind it: the ledger holds nothing on this.',
  more: (count: number) => `${n(count, 'more input', 'more inputs')} on the page of this figure`,
  leftOut: (count: number) =>
    `${n(count, 'more input is', 'more inputs are')} left out here; the interface for programs gives them all.`,
  address: 'Address of this figure',
  reference: {
    'exchange-rates': 'Exchange rate',
    gdp: 'Gross domestic product',
    'military-allocations': 'Military allocations',
    'defence-shares': 'Defence expenditure',
  } as Readonly<Record<string, string>>,
  derived: 'derived from the source’s figures',
  edition: (edition: string) => `edition ${edition}`,
};

export const claim = {
  saidBy: (who: string) => `said by ${who}`,
  when: (date: string) => `dated ${date}`,
  cites: (origin: string) => `citing ${origin}`,
  grade: (source: string, information: string | undefined) =>
    information === undefined ? `Source ${source}` : `Source ${source}, information ${information}`,
  open: 'Read at the publisher',
  here: 'Everything taken from this source',
  noAddress: 'no public address',
  standing: {
    chosen: 'Chosen',
    agrees: 'Agrees',
    differs: 'Differs',
    denies: 'Denies it',
    weaker: 'Also said',
    replaced: 'Said earlier, replaced since',
  },
};

export const record = {
  claims: 'What sources say',
  claimsIntro: 'The value that counts, question by question.',
  openRow: 'Open a row to see every claim.',
  namedBy: 'Mentioned in',
  mergedFrom: 'Joined with',
};
