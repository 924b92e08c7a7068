import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, inKeyOrder } from './canonical.ts';

const json = () => fc.jsonValue({ stringUnit: 'binary' });

function sameAsPackage(value: unknown): void {
  expect(canonicalJson(value)).toBe(canonicalize(value));
}

test('is what the RFC 8785 package writes, whatever the order of keys', () => {
  fc.assert(fc.property(json(), sameAsPackage));
});

test('is what the package writes for maps whose keys stand in order', () => {
  const map = fc.dictionary(fc.string({ unit: 'binary' }), json()).map(inKeyOrder);
  fc.assert(fc.property(map, sameAsPackage));
});

test('sorts keys by UTF-16 code unit, those that look like numbers too', () => {
  expect(canonicalJson({ 10: 1, 9: 2, é: 3, e: 4, '\u{1f600}': 5, '\ufb33': 6 })).toBe(
    '{"10":1,"9":2,"e":4,"é":3,"\u{1f600}":5,"\ufb33":6}',
  );
});

test('leaves out what is undefined and keeps a key named like a prototype', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(canonicalJson(JSON.parse('{"__proto__":{"z":1,"a":2}}'))).toBe('{"__proto__":{"a":2,"z":1}}');
});

test('keeps text that only looks like an escaped surrogate', () => {
  expect(canonicalJson({ note: '\\ud800' })).toBe('{"note":"\\\\ud800"}');
});

test('refuses half a surrogate pair', () => {
  expect(() => canonicalJson({ note: 'a\ud800' })).toThrow(/JSON can carry.*surrogate/);
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('a map already in key order is returned as it is', () => {
  const map = { a: 1, b: 2 };
  expect(inKeyOrder(map)).toBe(map);
  expect(Object.keys(inKeyOrder({ b: 1, a: 2 }))).toEqual(['a', 'b']);
});
