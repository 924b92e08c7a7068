import { expect, test } from 'vitest';
import { type Listed, type ProgrammeDefinition, productionReason } from './programme.ts';

const text = { en: 'x', uk: 'x' };
const list = (...subjects: string[]): Listed[] => subjects.map((subject) => ({ subject, why: text }));

const programme: ProgrammeDefinition = {
  id: 'programme/test',
  name: text,
  aim: text,
  owner: 'country/UA',
  announced: '2025-06-21',
  target: { subject: 'target/test', share: '0.25 %', millionths: 2500, meaning: text },
  partners: [],
  families: [],
  scopes: {
    production: {
      name: text,
      meaning: text,
      recipients: list('line/*', 'party/makers'),
      flows: list('flow/to-the-state'),
      excluded: list('line/foreign', 'flow/frame'),
    },
    'military-aid': { name: text, meaning: text, table: 'military-allocations' },
  },
  indicators: [],
  vehicles: [],
};

const reason = (flow: string, ...recipients: string[]) => productionReason(programme, flow, recipients)?.subject;

test('a flow counts by its recipient, by any line, or by itself', () => {
  expect(reason('flow/a', 'party/makers')).toBe('party/makers');
  expect(reason('flow/a', 'line/any')).toBe('line/*');
  expect(reason('flow/to-the-state', 'country/UA')).toBe('flow/to-the-state');
});

test('a flow to anyone else does not count', () => {
  expect(reason('flow/a', 'country/UA')).toBeUndefined();
  expect(reason('flow/a')).toBeUndefined();
});

test('an excluded line or flow does not count, unless another recipient does', () => {
  expect(reason('flow/a', 'line/foreign')).toBeUndefined();
  expect(reason('flow/a', 'line/foreign', 'party/makers')).toBe('party/makers');
  expect(reason('flow/frame', 'party/makers')).toBeUndefined();
});
