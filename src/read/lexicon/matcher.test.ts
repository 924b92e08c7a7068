import fc from 'fast-check';
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

test('eight words may stand in a gap, not nine, wherever else the last word stands', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'more').join(' ');
  expect(found(['set … aside'], `aside it set ${words(8)} aside`)).toBe(1);
  expect(found(['set … aside'], `aside it set ${words(9)} aside`)).toBe(0);
  expect(found(['set … this … aside'], `it set ${words(8)} this ${words(8)} aside`)).toBe(1);
  expect(found(['set up* … aside'], `it set upon ${words(8)} aside and aside`)).toBe(1);
});

test('a phrase is found where an expression of the same shape is', () => {
  const gap = '(?: \\w+){0,8}';
  const shapes: readonly (readonly [string, RegExp])[] = [
    ['a … b', new RegExp(`\\ba${gap} b\\b`, 'u')],
    ['a … b*', new RegExp(`\\ba${gap} b`, 'u')],
    ['a b* … c', new RegExp(`\\ba b\\w*${gap} c\\b`, 'u')],
    ['a b … c*', new RegExp(`\\ba b${gap} c`, 'u')],
    ['a … b … c', new RegExp(`\\ba${gap} b${gap} c\\b`, 'u')],
    ['a b c', /\ba b c\b/u],
    ['a b* c', /\ba b\w* c\b/u],
  ];
  const word = fc.constantFrom('a', 'b', 'c', 'bb', 'cc', 'd', 'd', 'd', 'd');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(...shapes), (words, [pattern, shape]) => {
      const text = words.join(' ');
      expect(found([pattern], text) > 0).toBe(shape.test(text));
    }),
  );
});
