/** Whole UTC days since 1970-01-01. The calendar of the whole project: comparing days is comparing integers. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of an ISO date (2025-06-24). Raises where the text is no calendar day. */
export function dayOf(isoDate: string): Day {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? Date.parse(`${isoDate}T00:00:00Z`) : Number.NaN;
  const day = milliseconds / MILLISECONDS;
  if (Number.isNaN(day) || isoDay(day) !== isoDate) {
    throw new RangeError(`Expected a calendar day such as 2025-06-24, came "${isoDate}".`);
  }
  return day;
}

/** The ISO date of a day. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** Month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1;
}

/** Day of year, month (1 to 12) and day of month; a month beyond 12 runs into the next year. */
export function dayFrom(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** Milliseconds since 1970 at which a day begins. */
export function startOfDay(day: Day): number {
  return day * MILLISECONDS;
}

/** The day that an instant, in milliseconds since 1970, falls on. */
export function dayAt(milliseconds: number): Day {
  return Math.floor(milliseconds / MILLISECONDS);
}
