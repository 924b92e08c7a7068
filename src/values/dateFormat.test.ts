import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatDay, formatDayRange } from './dateFormat.ts';
import { dayFrom, dayOf, isoDay, yearOf } from './day.ts';
import { parseDate } from './edtf.ts';
import { plain, read } from './testing/written.ts';
import { languages } from './text.ts';

test.each([
  ['2025-06-24', '24 June 2025', '24 червня 2025 р.'],
  ['2025-07', 'July 2025', 'липень 2025'],
  ['2025', '2025', '2025'],
  ['2025-22', 'summer 2025', 'літо 2025'],
  ['2025-24', 'winter 2025/26', 'зима 2025/26'],
  ['2099-24', 'winter 2099/00', 'зима 2099/00'],
  ['2026-33', 'first quarter of 2026', 'перший квартал 2026 р.'],
  ['2026-41', 'second half of 2026', 'друге півріччя 2026 р.'],
  ['2026~', 'about 2026', 'близько 2026 р.'],
  ['2026-01~', 'about January 2026', 'близько січня 2026 р.'],
  ['2025-22~', 'about summer 2025', 'близько літа 2025 р.'],
  ['2026-33~', 'about the first quarter of 2026', 'близько першого кварталу 2026 р.'],
  ['2026?', '2026 (uncertain)', '2026 (непевно)'],
  ['2025-06-24/..', 'since 24 June 2025', 'від 24 червня 2025 р.'],
  ['2026-07/..', 'since July 2026', 'від липня 2026 р.'],
  ['../2026-03', 'until March 2026', 'до березня 2026 р.'],
  ['2022/2025', '2022–2025', '2022–2025'],
  ['2026-01/2026-03', 'January – March 2026', 'січень – березень 2026'],
  ['2025-09/2026-03', 'September 2025 – March 2026', 'вересень 2025 – березень 2026'],
  ['2025-22/2025-23', 'summer 2025 – autumn 2025', 'літо 2025 – осінь 2025'],
  ['2026-01~/2026-03', 'about January 2026 – March 2026', 'близько січня 2026 р. – березень 2026'],
  ['202X', '1 January 2020 – 31 December 2029', '1 січня 2020 – 31 грудня 2029 рр.'],
])('%s reads "%s" and "%s"', (text, english, ukrainian) => {
  const span = read(parseDate(text));
  expect(plain(formatDate(span, 'en'))).toBe(english);
  expect(plain(formatDate(span, 'uk'))).toBe(ukrainian);
});

test('the range of one day is that day', () => {
  const day = dayOf('2025-08-27');
  expect(formatDayRange(day, day, 'en')).toBe(formatDay(day, 'en'));
  expect(plain(formatDayRange(day, day + 1, 'en'))).toMatch(/^27 ?– ?28 August 2025$/);
});

test('every date shows its year in both languages, and about stays about', () => {
  const days = fc.integer({ min: dayFrom(1900, 1, 1), max: dayFrom(2199, 12, 31) });
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), fc.constantFrom(...languages), (day, length, language) => {
      const text = isoDay(day).slice(0, length);
      expect(formatDate(read(parseDate(text)), language)).toContain(String(yearOf(day)));
      expect(formatDate(read(parseDate(`${text}~`)), language)).toMatch(/^(about|близько) /);
    }),
  );
});
