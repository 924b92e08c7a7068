import { counted } from '../plural.ts';

const n = (count: number, one: string, other: string): string => counted('en', count, { one, other });

export const sources = {
  intro:
    'Every document behind this record, the latest first. The grade is that of the source: from A, reliable, to E, not reliable; F cannot be judged.',
  choices: 'Find sources',
  text: 'Words in the title',
  publisher: 'Publisher',
  anybody: 'all',
  found: (found: number, all: number) =>
    found === all ? n(all, 'source', 'sources') : `${found} of ${n(all, 'source', 'sources')}`,
  none: 'No source was known at these dates.',
  noneChosen: 'No source fits. Try fewer words or other choices.',
  title: 'Source',
  published: 'Published',
  kind: 'Kind',
  grade: 'Grade',
  claims: 'Claims',
};

export const source = {
  publisher: 'Publisher',
  published: 'Published',
  address: 'Address',
  language: 'Language',
  kind: 'Kind',
  reliability: 'Reliability',
  cites: 'Cites',
  intro: 'What the document says, claim by claim. The title and the notes are in our own words.',
};
