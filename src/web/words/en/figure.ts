import { counted } from '../plural.ts';

const n = (count: number, one: string, other: string): string => counted('en', count, { one, other });

export const figure = {
  why: 'Why this number',
  plan: 'plan',
  estimate: 'estimate',
  possibility: 'possible',
  denial: 'denial',
  inferred: 'inferred',
  conflict: 'sources differ',
  denied: 'denied by a source',
};

export const legend = {
  title: 'How to read the figures',
  fact: 'What sources report as done. Every figure leads to the sentence it rests on.',
  plan: 'Planned, not done. The same look stands for what is only possible, with that word.',
  estimate: 'Somebody’s estimate, not a report.',
  conflict: 'Sources say different things. One was chosen by the rules, the others are listed behind the figure.',
  denied: 'At least one source says that it is not so.',
  inferred: 'Concluded here from silence, for instance a start date that has passed. No source says so.',
  unknown: 'No source says. That is not zero.',
  zero: 'A source says that there is none, or a count came to nothing.',
  withheld: 'A source says that it exists but does not disclose it.',
  notApplicable: 'The question does not arise.',
};

export const state = {
  unknown: 'unknown',
  zero: 'none',
  withheld: 'withheld',
  'not applicable': 'not applicable',
};

export const rung = { pledged: 'Pledged', committed: 'Committed', allocated: 'Allocated', disbursed: 'Paid' };

export const rungMeaning = {
  pledged: 'announced, not binding',
  committed: 'by decision or agreement',
  allocated: 'set aside for a purpose',
  disbursed: 'handed over',
};

export const ladder = {
  reached: 'date not stated',
  planned: 'planned',
  undone: 'date not stated',
  overtaken: 'not the latest stage',
  passed: 'not reported',
  ahead: 'not reached',
};

export const count = {
  claims: (count: number) => n(count, 'claim', 'claims'),
  flows: (count: number) => n(count, 'flow of money', 'flows of money'),
};
