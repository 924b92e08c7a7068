/** Whole UTC days since 1970-01-01. The calendar of the whole project: comparing days is comparing integers. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of an ISO date (2025-06-24). Raises RangeError where the text is no calendar day. */
export function dayOf(isoDate: string): Day {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? Date.parse(`${isoDate}T00:00:00Z`) : Number.NaN;
  const day = milliseconds / MILLISECONDS;
  // The engine reads 2025-02-30 as 2 March; writing the day back shows it.
  if (Number.isNaN(day) || isoDay(day) !== isoDate) {
    throw new RangeError(`Expected a calendar day such as 2025-06-24, came "${isoDate}".`);
  }
  return day;
}

/** The ISO date of a day. Raises RangeError outside of the years 0 to 9999, which the four digits cannot write. */
export function isoDay(day: Day): string {
  const date = new Date(day * MILLISECONDS);
  const year = date.getUTCFullYear();
  if (!(Number.isInteger(day) && year >= 0 && year <= 9999)) {
    throw new RangeError(`Expected whole days since 1970 within the years 0 to 9999, came ${day}.`);
  }
  return date.toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** Month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1;
}

/** The day of a year, month (1 to 12) and day of month; a month beyond 12 runs into the next year. */
export function dayFrom(year: number, month: number, day: number): Day {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS;
}

/** Milliseconds since 1970 at which a day begins. */
export function startOfDay(day: Day): number {
  return day * MILLISECONDS;
}

/** The day that an instant, in milliseconds since 1970, falls on. */
export function dayAt(milliseconds: number): Day {
  return Math.floor(milliseconds / MILLISECONDS);
}
