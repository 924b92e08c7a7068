import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rejectDoubles } from './doubles.ts';
import { readEvidence } from './read.ts';
import { encode, fileWith } from './testing/file.ts';

function document(file: string, id: string) {
  const reading = readEvidence(file, encode(fileWith('  - about: line/a\n    jobs: 5\n', { id })));
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejections));
  return reading.document;
}

const named = document('b/letter.yaml', 'letter');
const first = document('a/copy.yaml', 'letter');
const other = document('c/other.yaml', 'other');

test('of two files with one id, the one that is named by it stays', () => {
  const { kept, rejections } = rejectDoubles([first, named, other]);
  expect(kept).toEqual([named, other]);
  expect(rejections).toEqual([
    {
      file: 'a/copy.yaml',
      line: 1,
      column: 1,
      message: 'Expected one file per source, came "letter" again, which b/letter.yaml describes.',
      remedy: 'Give this file an id of its own, or put its claims into the other file.',
    },
  ]);
});

test('where neither is named by it, the first by path stays', () => {
  const second = document('b/copy.yaml', 'letter');
  expect(rejectDoubles([second, first]).kept).toEqual([first]);
});

test('the order of reading does not matter', () => {
  const all = [named, first, other, document('z/letter.yaml', 'letter')];
  const expected = new Set(rejectDoubles(all).kept);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (documents) => {
      expect(new Set(rejectDoubles(documents).kept)).toEqual(expected);
    }),
  );
});
