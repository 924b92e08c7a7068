import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaled } from './columns.ts';

test('scales decimal digits exactly', () => {
  expect(scaled('2787.9', 9)).toBe(2_787_900_000_000);
  expect(scaled('0.003256', 9)).toBe(3_256_000);
  expect(scaled('44', 9)).toBe(44_000_000_000);
  expect(scaled('0.000000', 9)).toBe(0);
});

test('rounds what is below one half up', () => {
  expect(scaled('0.1234567894', 9)).toBe(123_456_789);
  expect(scaled('0.1234567895', 9)).toBe(123_456_790);
});

test('raises where a sum is no longer an exact integer', () => {
  expect(() => scaled('9007199.254740993', 9)).toThrow(RangeError);
});

test('scaling by a power moves the point and changes no digit', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(999_999), (whole, fraction) => {
      expect(scaled(`${whole}.${String(fraction).padStart(6, '0')}`, 6)).toBe(whole * 1_000_000 + fraction);
    }),
  );
});
