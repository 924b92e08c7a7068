import { randomNumbers } from '../synthetic.ts';

/** Years through which the account is walked. */
const YEARS = [2024, 2025];
const MONTHS = Array.from({ length: 12 }, (_none, month) => month);

function dates(day: (year: number, month: number) => number): string[] {
  return YEARS.flatMap((year) => MONTHS.map((month) => new Date(day(year, month)).toISOString().slice(0, 10)));
}

/** The last day of each month, in order: how a reader moves through a programme. */
export const WALK: readonly string[] = dates((year, month) => Date.UTC(year, month + 1, 0));

/** The middle of each month, in an order without any. */
export const JUMPS: readonly string[] = shuffled(dates((year, month) => Date.UTC(year, month, 15)));

/** Asked once, of a ledger that was just opened. */
export const FIRST = '2025-07-01';

/** Asked before what is measured, to warm up compilers and caches; none of the dates that are measured is among them. */
export const WARMUPS: readonly string[] = Array.from({ length: 10 }, (_none, index) =>
  new Date(Date.UTC(2023, 6 + 3 * index, 10)).toISOString().slice(0, 10),
);

function shuffled(all: readonly string[]): string[] {
  const random = randomNumbers(5);
  const found = [...all];
  for (let last = found.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [found[last], found[other]] = [found[other] as string, found[last] as string];
  }
  return found;
}
