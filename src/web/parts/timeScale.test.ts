import { expect, test } from 'vitest';
import { dayOf as dayOfValues, formatDay } from '../../values/index.ts';
import { dayOf, dayText, isoDay, monthsFrom } from './days.ts';
import { place, yearMarks, yearStarts } from './timeScale.ts';

test('days are counted, written and named as everywhere else', () => {
  for (const date of ['1969-12-31', '2024-02-29', '2025-06-24']) {
    expect(dayOf(date)).toBe(dayOfValues(date));
    expect(isoDay(dayOf(date))).toBe(date);
    for (const language of ['en', 'uk'] as const)
      expect(dayText(dayOf(date), language)).toBe(formatDay(dayOf(date), language));
  }
});

test('a step by months leads to their first day, over the turn of a year too', () => {
  const from = (date: string, months: number): string => isoDay(monthsFrom(dayOf(date), months));
  expect(from('2025-11-30', 1)).toBe('2025-12-01');
  expect(from('2025-12-31', 1)).toBe('2026-01-01');
  expect(from('2026-01-15', 0)).toBe('2026-01-01');
  expect(from('2026-01-01', -1)).toBe('2025-12-01');
});

test('marks stand at the first day of each year between two days', () => {
  expect(yearMarks(dayOf('2024-07-01'), dayOf('2026-07-01'))).toEqual([
    { year: 2025, at: '25.21%' },
    { year: 2026, at: '75.21%' },
  ]);
  expect(yearMarks(dayOf('2025-02-01'), dayOf('2025-12-31'))).toEqual([]);
  expect(yearMarks(dayOf('2025-02-01'), dayOf('2025-02-01'))).toEqual([]);
});

test('the last year of an axis may end early', () => {
  expect(yearStarts([2025, 2025.5])).toEqual([
    { year: 2025, at: '0.00%' },
    { year: 2026, at: '66.67%' },
  ]);
  expect(place(dayOf('2026-07-03'), [2025, 2025.5])).toBe('100.00%');
});

test('of many years only some are marked', () => {
  expect(yearMarks(dayOf('1990-05-01'), dayOf('2026-05-01')).map(({ year }) => year)).toEqual([
    1991, 1996, 2001, 2006, 2011, 2016, 2021, 2026,
  ]);
});
