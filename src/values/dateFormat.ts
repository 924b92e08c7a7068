import { type Day, startOfDay, yearOf } from './day.ts';
import type { DateSpan, DayRange } from './edtf.ts';
import type { Language } from './text.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA' };
const WORDS = {
  about: { en: (date: string) => `about ${date}`, uk: (date: string) => `близько ${date}` },
  uncertain: { en: (date: string) => `${date} (uncertain)`, uk: (date: string) => `${date} (непевно)` },
  since: { en: (date: string) => `since ${date}`, uk: (date: string) => `від ${date}` },
  until: { en: (date: string) => `until ${date}`, uk: (date: string) => `до ${date}` },
} as const;

const SEASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '21': { en: 'spring', uk: 'весна' },
  '22': { en: 'summer', uk: 'літо' },
  '23': { en: 'autumn', uk: 'осінь' },
  '24': { en: 'winter', uk: 'зима' },
  '33': { en: 'first quarter of', uk: 'перший квартал' },
  '34': { en: 'second quarter of', uk: 'другий квартал' },
  '35': { en: 'third quarter of', uk: 'третій квартал' },
  '36': { en: 'fourth quarter of', uk: 'четвертий квартал' },
};

/** A date as people read it: "summer 2025", "about 2026", "since 24 June 2025". */
export function formatDate(span: DateSpan, language: Language): string {
  const plain = span.interval ? formatInterval(span, language) : formatEnd(span.text, span.start as DayRange, language);
  const about = span.approximate ? WORDS.about[language](plain) : plain;
  return span.uncertain ? WORDS.uncertain[language](about) : about;
}

function formatInterval(span: DateSpan, language: Language): string {
  const [first = '', second = ''] = span.text.split('/');
  if (span.end === null) return WORDS.since[language](formatEnd(first, span.start as DayRange, language));
  if (span.start === null) return WORDS.until[language](formatEnd(second, span.end, language));
  return `${formatEnd(first, span.start, language)} – ${formatEnd(second, span.end, language)}`;
}

function formatEnd(text: string, range: DayRange, language: Language): string {
  const bare = text.replace(/[~?%]$/, '');
  const season = SEASONS[bare.slice(5)];
  if (bare.length === 7 && season !== undefined) return `${season[language]} ${seasonYear(bare, language)}`;
  if (/^\d{4}$/.test(bare)) return bare;
  if (/^\d{4}-\d{2}$/.test(bare)) return formatMonth(range.earliest, language);
  if (range.earliest === range.latest) return formatDay(range.earliest, language);
  return `${formatDay(range.earliest, language)} – ${formatDay(range.latest, language)}`;
}

/** Winter runs over the turn of the year: 2025-24 is the winter of 2025/26. */
function seasonYear(bare: string, language: Language): string {
  const year = Number(bare.slice(0, 4));
  const isQuarter = bare.slice(5) >= '33';
  if (bare.endsWith('-24')) return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  return isQuarter && language === 'uk' ? `${year} року` : String(year);
}

const dayFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat(LOCALE.en, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  uk: new Intl.DateTimeFormat(LOCALE.uk, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat(LOCALE.en, { month: 'long', timeZone: 'UTC' }),
  uk: new Intl.DateTimeFormat(LOCALE.uk, { month: 'long', timeZone: 'UTC' }),
};

/** "24 June 2025", "24 червня 2025 р." */
export function formatDay(day: Day, language: Language): string {
  return dayFormats[language].format(startOfDay(day));
}

function formatMonth(day: Day, language: Language): string {
  return `${monthFormats[language].format(startOfDay(day))} ${yearOf(day)}`;
}
