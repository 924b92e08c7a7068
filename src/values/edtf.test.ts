import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom, dayOf, isoDay } from './day.ts';
import { type DateSpan, earliestDay, latestDay, parseDate } from './edtf.ts';
import { read } from './testing/written.ts';

/** First and last day as ISO dates; ".." for an open end. */
function days(text: string): string {
  const span = read(parseDate(text));
  return [earliestDay(span), latestDay(span)].map((day) => (day === null ? '..' : isoDay(day))).join(' ');
}

test.each([
  ['2025-06-24', '2025-06-24 2025-06-24'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2025', '2025-01-01 2025-12-31'],
  ['2025-21', '2025-03-01 2025-05-31'],
  ['2025-22', '2025-06-01 2025-08-31'],
  ['2025-23', '2025-09-01 2025-11-30'],
  ['2025-24', '2025-12-01 2026-02-28'],
  ['2025-26', '2025-06-01 2025-08-31'],
  ['2026-33', '2026-01-01 2026-03-31'],
  ['2026-36', '2026-10-01 2026-12-31'],
  ['2026-38', '2026-05-01 2026-08-31'],
  ['2026-41', '2026-07-01 2026-12-31'],
  ['202X', '2020-01-01 2029-12-31'],
  ['2025-XX', '2025-01-01 2025-12-31'],
  ['2025-09/2026-03', '2025-09-01 2026-03-31'],
  ['2025-22/2025-23', '2025-06-01 2025-11-30'],
  ['2025-06/2025', '2025-06-01 2025-12-31'],
  ['2025-06-24/..', '2025-06-24 ..'],
  ['2025-06-24/', '2025-06-24 ..'],
  ['../2025-01', '.. 2025-01-31'],
  [' 2026~ ', '2026-01-01 2026-12-31'],
  ['2025-06-24T12:00:00Z', '2025-06-24 2025-06-24'],
])('%s covers %s', (text, expected) => {
  expect(days(text)).toBe(expected);
});

test('marks tell about and uncertain', () => {
  const marks = (text: string) => {
    const { approximate, uncertain } = read(parseDate(text));
    return [approximate, uncertain];
  };
  expect(['2026', '2026~', '2026?', '2026%', '2025~/2026', '2025-06~-24'].map(marks)).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
    [true, false],
    [true, false],
  ]);
});

test('a plain date begins where it ends; an interval has two ends', () => {
  const plain = read(parseDate('2025-22'));
  expect(plain.start).toEqual(plain.end);
  expect(plain.interval).toBe(false);
  expect(read(parseDate('2025/2026'))).toMatchObject({
    interval: true,
    start: { latest: dayOf('2025-12-31') },
    end: { earliest: dayOf('2026-01-01') },
  });
});

test.each([
  ['2025-02-30', 'in EDTF'],
  ['2025-13', 'in EDTF'],
  ['2025-00', 'in EDTF'],
  ['2025-29', 'in EDTF'],
  ['2025-summer', 'in EDTF'],
  ['24.06.2025', 'in EDTF'],
  ['June 2025', 'in EDTF'],
  ['', 'in EDTF'],
  ['../..', 'in EDTF'],
  ['2025/2026/2027', 'in EDTF'],
  ['{2025,2026}', 'in EDTF'],
  ['0050', 'from 1900 to 2199'],
  ['2925-06', 'from 1900 to 2199'],
  ['2025-07/2025-06', 'from the earlier to the later'],
])('"%s" is refused', (text, expected) => {
  expect(parseDate(text)).toMatchObject({ ok: false, problem: { message: expect.stringContaining(expected) } });
});

const anyDayText = fc.integer({ min: dayFrom(1900, 1, 1), max: dayFrom(2199, 12, 31) }).map(isoDay);
const anyDateText = fc
  .tuple(anyDayText, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
  .map(([day, length, mark]) => `${day.slice(0, length)}${mark}`);

function ordered({ start, end }: DateSpan): boolean {
  const inOrder = (range: DateSpan['start']) => range === null || range.earliest <= range.latest;
  return inOrder(start) && inOrder(end) && (start === null || end === null || start.earliest <= end.latest);
}

test('the earliest day never comes after the latest, and the text stays as it was', () => {
  fc.assert(
    fc.property(anyDateText, anyDateText, (a, b) => {
      for (const text of [a, `${a}/${b}`, `${a}/..`, `../${b}`]) {
        const result = parseDate(text);
        if (!result.ok) continue;
        expect(ordered(result.value)).toBe(true);
        expect(result.value.text).toBe(text);
      }
    }),
  );
});

test('a day lies in its month, and its month in its year', () => {
  fc.assert(
    fc.property(anyDayText, (text) => {
      const [day, month, year] = [text, text.slice(0, 7), text.slice(0, 4)].map((part) => read(parseDate(part)).start);
      expect(day?.earliest).toBe(dayOf(text));
      expect(month?.earliest).toBeLessThanOrEqual(day?.earliest ?? Number.NaN);
      expect(month?.latest).toBeGreaterThanOrEqual(day?.latest ?? Number.NaN);
      expect(year?.earliest).toBeLessThanOrEqual(month?.earliest ?? Number.NaN);
      expect(year?.latest).toBeGreaterThanOrEqual(month?.latest ?? Number.NaN);
    }),
  );
});

test('no text makes the parser raise', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%XYTZ:{}[]') }),
      (text) => parseDate(text).ok !== undefined,
    ),
  );
});
