import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a thing is looked at once, another of the same shape again', () => {
  const looked: object[] = [];
  const size = once((thing: { readonly text: string }) => {
    looked.push(thing);
    return thing.text.length;
  });
  const first = { text: 'drone' };
  const second = { text: 'drone' };
  expect([size(first), size(first), size(second)]).toEqual([5, 5, 5]);
  expect(looked).toEqual([first, second]);
});
