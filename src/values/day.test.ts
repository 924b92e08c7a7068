import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, dayFrom, dayOf, isoDay, monthOf, startOfDay, yearOf } from './day.ts';

const anyDay = fc.integer({ min: dayFrom(0, 1, 1), max: dayFrom(9999, 12, 31) });

test('days count from 1970 in UTC', () => {
  expect([dayOf('1970-01-01'), dayOf('1970-01-02'), dayOf('1969-12-31'), dayOf('2025-06-24')]).toEqual([
    0, 1, -1, 20263,
  ]);
});

test('a day is written and read back as the same', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayOf(isoDay(day))).toBe(day);
      expect(dayFrom(yearOf(day), monthOf(day), Number(isoDay(day).slice(8)))).toBe(day);
      expect(dayAt(startOfDay(day + 1) - 1)).toBe(day);
    }),
  );
});

test('years below 100 are not taken for those of the twentieth century', () => {
  expect(yearOf(dayFrom(50, 1, 1))).toBe(50);
});

test.each(['2025-02-29', '2025-13-01', '2025-6-24', '2025-06', '24.06.2025', ''])('"%s" is no calendar day', (text) => {
  expect(() => dayOf(text)).toThrow(`came "${text}"`);
});

test.each([Number.NaN, 0.5, dayFrom(9999, 12, 31) + 1])('%d has no ISO date', (day) => {
  expect(() => isoDay(day)).toThrow(RangeError);
});
