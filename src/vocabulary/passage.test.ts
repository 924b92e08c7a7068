import { expect, test } from 'vitest';
import { checkClaim } from './check.ts';
import type { Raw } from './problem.ts';

const passageOf = (passage: Raw) => checkClaim({ about: 'line/a', jobs: '5', passage });
const messagesOf = (passage: Raw): string => {
  const checked = passageOf(passage);
  return checked.ok ? '' : checked.problems.map(({ message }) => message).join('; ');
};

test('a passage is kept to the letter, its place as numbers', () => {
  const told = { exact: 'Five jobs.', prefix: 'said. ', suffix: ' Then', start: '6', end: '16' };
  expect(passageOf(told)).toMatchObject({ value: { qualifiers: { passage: { ...told, start: 6, end: 16 } } } });
  expect(passageOf({ exact: 'П’ять місць.' })).toMatchObject({ ok: true });
});

test.each<[Raw, RegExp]>([
  ['Five jobs.', /expected a table with the quote, came "Five jobs."/],
  [{ prefix: 'x' }, /expected the quote, came none/],
  [{ exact: ' ' }, /expected the quote, came nothing/],
  [{ exact: 'x', sufix: 'y' }, /unknown part "sufix"/],
  [{ exact: 'x', start: '4' }, /a start before an end/],
  [{ exact: 'x', start: '4', end: '4' }, /a start before an end/],
  [{ exact: 'x', start: '-1', end: '4' }, /expected a number/],
  [{ exact: 'x'.repeat(1501) }, /at most 1500 characters, came 1501/],
  [{ exact: 'x\u0000' }, /control characters/],
  [{ exact: ['x'] }, /came a list/],
])('a passage %j is refused', (passage, message) => {
  expect(messagesOf(passage)).toMatch(message);
});
