const DAY_MS = 86_400_000;

/** The first day of a year; of "2026.25" the day after a quarter of it. */
function startOf(year: number): number {
  const whole = Math.floor(year);
  const [first, next] = [Date.UTC(whole, 0, 1), Date.UTC(whole + 1, 0, 1)];
  return (first + (year - whole) * (next - first)) / DAY_MS;
}

/** Where a day lies on an axis of years, from "0%" to "100%"; its last year may end early. Days are counted from 1970. */
export function place(day: number, years: readonly [number, number]): string {
  return percentage(partOf(day, years));
}

/** The same as a number from 0 to 1. */
export function partOf(day: number, [first, last]: readonly [number, number]): number {
  const start = startOf(first);
  return Math.min(1, Math.max(0, (day - start) / (startOf(last + 1) - start)));
}

export function percentage(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** The first day of each year of an axis, and where it lies. */
export function yearStarts(years: readonly [number, number]): { year: number; at: string }[] {
  return Array.from({ length: Math.ceil(years[1] - years[0]) + 1 }, (_, index) => years[0] + index).map((year) => ({
    year,
    at: place(startOf(year), years),
  }));
}

/** Labels that fit under a slider on a phone. */
const MOST_YEARS = 8;

/** Years whose first day lies between two days, and where: "0%" to "100%". Where there are many, every second, third … of them. */
export function yearMarks(first: number, last: number): { year: number; at: string }[] {
  const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();
  const years = Array.from({ length: yearOf(last) - yearOf(first) }, (_, index) => yearOf(first) + 1 + index);
  const every = Math.ceil(years.length / MOST_YEARS);
  return years
    .filter((_, index) => index % every === 0)
    .map((year) => ({ year, at: percentage((startOf(year) - first) / (last - first)) }));
}
