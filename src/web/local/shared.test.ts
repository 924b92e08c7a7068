import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shared } from './shared.ts';

test('what is the same stays the same object, and what differs is new', () => {
  const before = { title: 'Lines', rows: [{ subject: 'line/a', stage: { text: 'planned' } }, { subject: 'line/b' }] };
  const after = shared(before, structuredClone(before));
  expect(after).toBe(before);
  const moved = shared(before, { ...structuredClone(before), title: 'Line' });
  expect(moved).toEqual({ ...before, title: 'Line' });
  expect(moved.rows).toBe(before.rows);
});

test('a row that comes first moves none of the others', () => {
  const before = [
    { id: 'a', text: 'one' },
    { id: 'b', text: 'two' },
  ];
  const after = shared(before, [{ id: 'c', text: 'new' }, ...structuredClone(before)]);
  expect(after.slice(1).map((row, index) => row === before[index])).toEqual([true, true]);
});

test('rows in another order, and fewer rows, are another list', () => {
  const before = [{ id: 'a' }, { id: 'b' }];
  expect(shared(before, [{ id: 'b' }, { id: 'a' }])).toEqual([{ id: 'b' }, { id: 'a' }]);
  expect(shared(before, [{ id: 'a' }])).toEqual([{ id: 'a' }]);
  expect(shared([{ id: 'a' }], before)).toEqual(before);
});

test('what is absent is not what is undefined, and a list is not a record', () => {
  expect(Object.keys(shared({ a: 1 }, { a: 1, b: undefined }))).toEqual(['a', 'b']);
  expect(Object.keys(shared({ a: 1, b: undefined } as object, { a: 1 }))).toEqual(['a']);
  expect(Object.keys(shared({ b: undefined } as object, { a: undefined }))).toEqual(['a']);
  expect(shared({ 0: 'a' } as unknown, ['a'])).toEqual(['a']);
});

test('a name that records have a use for is a name like any other', () => {
  const after: unknown = JSON.parse('{"__proto__":null,"a":1}');
  expect(JSON.stringify(shared({ a: 2 } as unknown, after))).toBe('{"__proto__":null,"a":1}');
});

test('whatever came before, an answer tells what it told', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const told = JSON.stringify(after);
      expect(JSON.stringify(shared(before, after))).toBe(told);
    }),
  );
  const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('', 'x', 'y') });
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (before, after) => {
      expect(shared(before, structuredClone(after))).toEqual(after);
    }),
  );
});
