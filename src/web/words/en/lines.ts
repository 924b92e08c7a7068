import { counted } from '../plural.ts';

const n = (count: number, one: string, other: string): string => counted('en', count, { one, other });

export const lines = {
  title: 'Production lines',
  intro:
    'Where Ukrainian weapons are made or are to be made, how far each line has come, and whether its start is late.',
  choices: 'Which lines',
  everywhere: 'all countries',
  family: 'Makes',
  any: 'all',
  found: (found: number, all: number) =>
    found === all ? n(all, 'line', 'lines') : `${found} of ${n(all, 'line', 'lines')}`,
  line: 'Line',
  host: 'Country',
  stage: 'Stage',
  start: 'Start of production',
  health: 'Against its plan',
  none: 'No line is known.',
};

export const line = {
  operator: 'Run by',
  family: 'Makes',
  agreement: 'Under',
  recipients: 'Goes to',
  jobs: 'Jobs',
  slips: 'Every start date ever stated',
  slipsIntro: 'How the promised start has moved.',
  said: 'Said on',
  startStated: 'Start stated',
  who: 'Publisher',
  standing: 'Standing',
  keySaid: 'when it was said',
  keyPlanned: 'start as planned',
  keyHappened: 'start as reported',
  flows: 'Money for the line',
};
