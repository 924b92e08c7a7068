import { expect, test } from 'vitest';
import { readMerges } from './merges.ts';

function read(text: string) {
  return readMerges('merges.yaml', new TextEncoder().encode(text));
}

function problems(text: string) {
  const reading = read(text);
  return reading.ok ? [] : reading.rejections.map(({ line, column, message }) => ({ line, column, message }));
}

test('reads merges and what stays apart', () => {
  expect(
    read(
      'merges:\n  - {from: line/a, into: line/b, reason: one line}\nnot-merged:\n  - {subjects: [line/a, line/c], reason: two}\n',
    ),
  ).toEqual({
    ok: true,
    merges: [{ from: 'line/a', into: 'line/b', reason: 'one line' }],
    notMerged: [{ subjects: ['line/a', 'line/c'], reason: 'two' }],
  });
});

test('accepts a chain and refuses a circle', () => {
  expect(
    problems('merges:\n  - {from: line/a, into: line/b, reason: x}\n  - {from: line/b, into: line/c, reason: x}\n'),
  ).toEqual([]);
  expect(
    problems('merges:\n  - {from: line/a, into: line/b, reason: x}\n  - {from: line/b, into: line/a, reason: x}\n'),
  ).toHaveLength(2);
  expect(problems('merges:\n  - {from: line/a, into: line/a, reason: x}\n')).toHaveLength(1);
});

test('refuses to merge two kinds, a subject twice, or what is listed as kept apart', () => {
  expect(problems('merges:\n  - {from: line/a, into: flow/b, reason: x}\n')).toEqual([
    { line: 2, column: 26, message: 'Expected a line, as line/a is one; came flow/b.' },
  ]);
  expect(
    problems('merges:\n  - {from: line/a, into: line/b, reason: x}\n  - {from: line/a, into: line/c, reason: x}\n'),
  ).toMatchObject([{ line: 3 }]);
  const apart = 'not-merged:\n  - {subjects: [line/b, line/a], reason: y}\n';
  expect(problems(`merges:\n  - {from: line/a, into: line/b, reason: x}\n${apart}`)).toMatchObject([{ line: 2 }]);
});

test('refuses an entry without a reason', () => {
  expect(problems('merges:\n  - {from: line/a, into: line/b}\n')).toEqual([
    { line: 2, column: 5, message: "Expected text as 'reason' of merges[1], came nothing." },
  ]);
});
