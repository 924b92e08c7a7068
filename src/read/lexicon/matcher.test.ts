import { expect, test } from 'vitest';
import { tokenise } from '../text/tokens.ts';
import { compile, expand, find } from './matcher.ts';

const found = (patterns: readonly string[], text: string): number =>
  find(compile({ topic: { value: patterns } }), tokenise(text)).get('topic')?.length ?? 0;

test('a pattern with alternatives stands for all of them', () => {
  expect(expand('(a|b) c (d|)')).toEqual(['a c d', 'a c', 'b c d', 'b c']);
});

test('a star stands for any ending, a plain word for itself', () => {
  expect(found(['sign*'], 'signed signing sign')).toBe(3);
  expect(found(['sign'], 'signed signing sign')).toBe(1);
});

test('a gap lets words stand between, not the end of a sentence', () => {
  expect(found(['set … aside'], 'it set 60 million euros aside')).toBe(1);
  expect(found(['set … aside'], 'it set sail. Aside from that')).toBe(0);
});

test('a word written with a capital wants the capital', () => {
  expect(found(['May'], 'it may rain in May')).toBe(1);
});

test('of two phrases that overlap the longer one stays', () => {
  const hits = find(
    compile({ topic: { short: ['joint'], long: ['joint venture*'] } }),
    tokenise('a joint venture'),
  ).get('topic');
  expect(hits?.map((hit) => hit.value)).toEqual(['long']);
});

test('an empty phrase is refused, since it would match everywhere', () => {
  expect(() => compile({ topic: { value: [''] } })).toThrow(/expected a phrase that opens with a word/u);
});
