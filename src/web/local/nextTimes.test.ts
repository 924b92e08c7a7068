import { expect, test } from 'vitest';
import { nextAddresses } from './nextTimes.ts';

const TODAY = '2026-03-31';
const page = (query: string): string => `http://kuznia.test/en/lines${query}`;
const next = (before: string | undefined, now: string): string[] =>
  nextAddresses(before === undefined ? undefined : page(before), page(now), TODAY).map((href) =>
    href.slice(page('').length),
  );

test('a hand goes on by about as many days as it went last', () => {
  expect(next('?known=2025-06-01', '?known=2025-06-05').slice(0, 3)).toEqual([
    '?known=2025-06-09',
    '?known=2025-06-10',
    '?known=2025-06-08',
  ]);
  expect(next('?known=2025-06-05', '?known=2025-06-03').slice(0, 3)).toEqual([
    '?known=2025-06-01',
    '?known=2025-05-31',
    '?known=2025-06-02',
  ]);
});

test('a play and the keys of a page go on by months', () => {
  expect(next('?at=2025-06-01', '?at=2025-07-01').slice(0, 2)).toEqual(['?at=2025-08-01', '?at=2025-09-01']);
  expect(next('?at=2025-06-17', '?at=2025-06-01').slice(0, 2)).toEqual(['?at=2025-05-01', '?at=2025-04-01']);
});

test('choices of the page and the time that was not moved stay', () => {
  const found = next('?family=drone&at=2025-12-31&known=2025-06-01', '?family=drone&at=2025-12-31&known=2025-06-02');
  expect(found[0]).toBe('?family=drone&at=2025-12-31&known=2025-06-03');
  expect(found.every((each) => each.startsWith('?family=drone&at=2025-12-31&known='))).toBe(true);
});

test('from a page at rest keys lead to the days and months beside each time, and none leads past today', () => {
  expect(next(undefined, '')).toEqual(['?known=2026-03-01', '?known=2026-03-30', '?at=2026-03-01', '?at=2026-03-30']);
  expect(next('?known=2026-03-20', '?known=2026-03-29')).toContain('');
});

test('another page, another choice and both times at once tell of no direction', () => {
  expect(nextAddresses('http://kuznia.test/en/money', page('?known=2025-06-01'), TODAY)).toEqual([]);
  expect(next('?family=drone&known=2025-06-01', '?known=2025-06-02')).toEqual([]);
  expect(next('?known=2025-06-01', '?known=2025-06-02&at=2025-06-02')).toEqual([]);
  expect(next('?recorded=2025-06-01&known=2025-06-01', '?recorded=2025-06-02&known=2025-06-01')).toEqual([]);
});

test('a time of day has no neighbours', () => {
  expect(next('?known=2025-06-01', '?known=2025-06-02T10:00:00Z')).toEqual([]);
  expect(next(undefined, '?known=yesterday')).toEqual([
    '?known=yesterday&at=2026-03-01',
    '?known=yesterday&at=2026-03-30',
  ]);
});
