import { expect, test } from 'vitest';
import { checkClaim, checkSource, type Raw } from '../../vocabulary/index.ts';
import { problemText } from './checks.ts';

const told = (checked: ReturnType<typeof checkClaim> | ReturnType<typeof checkSource>): (string | undefined)[] =>
  checked.ok ? [] : checked.problems.map((problem) => problemText(problem, 'uk'));
const LETTERS = /\p{Script=Cyrillic}/u;

/** One of each slip that a form or a call can hold. */
const SLIPS: readonly (readonly [string, Readonly<Record<string, Raw>>])[] = [
  ...[
    'a lot',
    '-5 EUR',
    '1,5 EUR',
    '5 million EUR',
    '€5',
    '5-7 EUR',
    '5\u200b EUR',
    'over 5..7 EUR',
    '7..5 EUR',
    '5..5 EUR',
    '123456789012345678901 EUR',
    '5.123 EUR',
    '999 999 999 999 999 EUR',
    '5',
    '5 eur',
  ].map((amount) => ['flow/x', { amount }] as const),
  ...['2025-13', '2026/2025', '0005', 'x'].map((when) => ['flow/x', { when }] as const),
  ...['5 unit/week', '9 999 999 999 999 999 unit', '5 m EUR', '5.12345678 unit'].map(
    (quantity) => ['delivery/x', { quantity }] as const,
  ),
  ...['5 unit', '5 000 %', '5.1234567 %'].map((share) => ['line/x', { recipients: { 'country/UA': share } }] as const),
  ['line/x', { recipients: { 'country/UA': '60 %', 'country/DK': '60 %' } }],
  ['line/x', { recipients: { UA: '10 %', 'country/UA': '10 %' } }],
  ['line/x', { recipients: { 'country/UA': ['1'] } }],
  ['line/x', { jobs: '2.5' }],
  ['line/x', { stage: 'oppened' }],
  ['line/x', { stage: ['opened', 'producing'] }],
  ['line/x', { stage: '' }],
  ['line/x', { stage: { a: 'b' } }],
  ['line/x', { family: ['uav', 'none'] }],
  ['line/x', { host: 'Denmark' }],
  ['line/x', { host: 'country/Denmark' }],
  ['line/x', { operator: 'nobody/x' }],
  ['line/x', { programme: 'country/DK' }],
  ['line/x', { operator: 'party/Fire Pоint' }],
  ['line/x', { operator: 'Fire Point' }],
  ['line/x', { purpose: 'x' }],
  ['line/x', { note: 'a\u0007b' }],
  ['line/x', { note: 'none' }],
  ['line/x', { at: 'first' }],
  ['line/x', { passage: { exact: 'a'.repeat(1501) } }],
  ['line/x', { passage: { exact: ' ' } }],
  ['line/x', { passage: { exact: 'a', start: '5', end: '4' } }],
  ['line/x', { passage: { exact: 'a', start: 'b', end: 'c' } }],
  ['', {}],
];

test.each(SLIPS)(
  'what is wrong with %s %j is said in Ukrainian, and what came stands as it was typed',
  (about, raw) => {
    const sentences = told(checkClaim({ about, ...raw }));
    expect(sentences).not.toEqual([]);
    for (const sentence of sentences) {
      expect(sentence).toMatch(LETTERS);
      expect(sentence).toMatch(/^[\p{Lu}«].*[.»]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|expected|Write/u);
    }
  },
);

test('what is wrong with the description of a source is said in Ukrainian', () => {
  const wrong = {
    id: 'A b',
    title: 'none',
    published: 'soon',
    url: 'x',
    language: 'English',
    kind: 'blog',
    reliability: 'Z',
  };
  const sentences = told(checkSource(wrong));
  expect(sentences).toHaveLength(8);
  expect(sentences.every((sentence) => sentence !== undefined && LETTERS.test(sentence))).toBe(true);
});

test('the text that came, the likely code and the number of items go into the words', () => {
  expect(told(checkClaim({ about: 'line/x', stage: 'haltd' }))[0]).toMatch(/«haltd».*Може, «halted»\?/u);
  expect(told(checkClaim({ about: 'line/x', host: ['country/DK', 'country/SE'] }))[0]).toContain(
    'маємо 2\u00a0значення',
  );
});

test('in English the check speaks for itself; a finding without words in a language is left to others', () => {
  const problem = { message: 'expected a, came b', remedy: 'Write a.' };
  expect(problemText(problem, 'en')).toBe('expected a, came b. Write a.');
  expect(problemText(problem, 'uk')).toBeUndefined();
  expect(problemText({ ...problem, finding: { code: 'negated-twice', given: {} } }, 'uk')).toBeUndefined();
});
