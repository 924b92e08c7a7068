import { type Day, monthOf, startOfDay, yearOf } from './day.ts';
import { type DateSpan, type DayRange, isApproximate, isUncertain, unmarked } from './edtf.ts';
import { seasonText } from './season.ts';
import { type Language, locales } from './text.ts';

type Words = Readonly<Record<Language, (date: string) => string>>;

const ABOUT: Words = { en: (date) => `about ${date}`, uk: (date) => `близько ${date}` };
const UNCERTAIN: Words = { en: (date) => `${date} (uncertain)`, uk: (date) => `${date} (непевно)` };
const SINCE: Words = { en: (date) => `since ${date}`, uk: (date) => `від ${date}` };
const UNTIL: Words = { en: (date) => `until ${date}`, uk: (date) => `до ${date}` };

/** A date as people read it: "summer 2025", "about 2026", "since 24 June 2025", "January – March 2026". */
export function formatDate(span: DateSpan, language: Language): string {
  const [first = '', second = ''] = span.text.split('/');
  const { start, end } = span;
  if (!span.interval && start !== null) return formatEnd(first, start, language, false);
  if (start !== null && end !== null) return formatInterval([first, start], [second, end], language);
  if (start !== null) return SINCE[language](formatEnd(first, start, language, true));
  return end === null ? span.text : UNTIL[language](formatEnd(second, end, language, true));
}

type End = readonly [text: string, range: DayRange];

function formatInterval([first, start]: End, [second, end]: End, language: Language): string {
  const length = first.length === second.length ? first.length : 0;
  const plain = /^[\d-]+\/[\d-]+$/.test(`${first}/${second}`);
  if (plain && length === 10) return formatDayRange(start.earliest, end.latest, language);
  if (plain && length === 4) return first === second ? first : `${first}–${second}`;
  const sameYear = plain && length === 7 && yearOf(start.earliest) === yearOf(end.earliest);
  if (sameYear && isMonth(first) && isMonth(second)) {
    return `${monthName(start.earliest, language)} – ${formatMonth(end.earliest, language, false)}`;
  }
  return `${formatEnd(first, start, language, false)} – ${formatEnd(second, end, language, false)}`;
}

/** One end with its marks; `governed` where a preposition stands before it, for the case that Ukrainian then takes. */
function formatEnd(text: string, range: DayRange, language: Language, governed: boolean): string {
  const about = isApproximate(text);
  const plain = plainEnd(unmarked(text), range, language, governed || about);
  const approximate = about ? ABOUT[language](plain) : plain;
  return isUncertain(text) ? UNCERTAIN[language](approximate) : approximate;
}

function plainEnd(text: string, range: DayRange, language: Language, governed: boolean): string {
  const season = seasonText(text, language, governed);
  if (season !== undefined) return season;
  if (/^\d{4}$/.test(text)) return governed && language === 'uk' ? `${text}\u00a0р.` : text;
  if (isMonth(text)) return formatMonth(range.earliest, language, governed);
  return formatDayRange(range.earliest, range.latest, language);
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0\d|1[0-2])$/.test(text);
}

function formats(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return {
    en: new Intl.DateTimeFormat(locales.en, { ...options, timeZone: 'UTC' }),
    uk: new Intl.DateTimeFormat(locales.uk, { ...options, timeZone: 'UTC' }),
  };
}

const dayFormats = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const monthNames = formats({ month: 'long' });

/** "24 June 2025", "24 червня 2025 р." */
export function formatDay(day: Day, language: Language): string {
  return yearKept(dayFormats[language].format(startOfDay(day)));
}

/** First to last day: "27 – 28 August 2025"; one day where they are the same. */
export function formatDayRange(first: Day, last: Day, language: Language): string {
  if (first === last) return formatDay(first, language);
  return yearKept(dayFormats[language].formatRange(startOfDay(first), startOfDay(last)));
}

/** "р." never stands at the start of a line, away from its year. */
function yearKept(text: string): string {
  return text.replaceAll(' р.', '\u00a0р.');
}

/** "July 2025", "липень 2025"; after a preposition "липня 2025 р." */
function formatMonth(day: Day, language: Language, governed: boolean): string {
  if (!governed || language === 'en') return `${monthName(day, language)} ${yearOf(day)}`;
  // Only beside a day does Intl give the genitive of the month.
  const month = dayFormats.uk.formatToParts(startOfDay(day)).find(({ type }) => type === 'month')?.value;
  return `${month ?? monthOf(day)} ${yearOf(day)}\u00a0р.`;
}

function monthName(day: Day, language: Language): string {
  return monthNames[language].format(startOfDay(day));
}
