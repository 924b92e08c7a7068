/** A calendar day, without time zone. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Day `2025-06-24` from text. */
export function calendarDay(text: string): CalendarDay {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day };
}

/** EDTF of a year, a month or a day. */
export function edtf(year: number, month?: number, day?: number): string {
  return month === undefined
    ? String(year)
    : day === undefined
      ? `${year}-${two(month)}`
      : `${year}-${two(month)}-${two(day)}`;
}

/** A day so many days later (earlier when negative). */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  const moved = new Date(Date.UTC(from.year, from.month - 1, from.day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** A month so many months later: year and month. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() || 7;
}

export const isoOf = (day: CalendarDay): string => edtf(day.year, day.month, day.day);
