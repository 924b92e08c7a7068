import type { Language } from '../../values/index.ts';

// As in src/values, whose face brings a parser of dates along: that weighs twice what a page does.
const DAY_MS = 86_400_000;

/** Whole days since 1970 of an ISO date. */
export function dayOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / DAY_MS;
}

export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

const format = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = { en: format('en-GB'), uk: format('uk-UA') };

/** "24 June 2025", "24 червня 2025 р." */
export function dayText(day: number, language: Language): string {
  return formats[language].format(day * DAY_MS).replace(' р.', '\u00a0р.');
}

/** The first day of the month `months` after the one that a day lies in. */
export function monthsFrom(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY_MS;
}
