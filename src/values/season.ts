import { type Day, dayFrom } from './day.ts';
import type { Language } from './text.ts';

interface Season {
  readonly firstMonth: number;
  readonly months: number;
  readonly words: Readonly<Record<Language, string>>;
  /** The same after a preposition: "about the first half of 2026", "близько літа 2025 року". */
  readonly governed: Readonly<Record<Language, string>>;
}

const SPRING = season(3, 'spring', 'весна', 'весни');
const SUMMER = season(6, 'summer', 'літо', 'літа');
const AUTUMN = season(9, 'autumn', 'осінь', 'осені');
const WINTER = season(12, 'winter', 'зима', 'зими');

/**
 * Parts of the year that EDTF writes in place of the month. The seasons are the meteorological ones of the northern hemisphere,
 * as announcements use the words: summer is June to August, and winter runs into the next year. (The edtf package counts them
 * as quarters, so that its summer begins in April.) 25 to 28 say "northern" outright; 29 to 32, the southern ones, are not read.
 */
const SEASONS: Readonly<Record<string, Season>> = {
  '21': SPRING,
  '22': SUMMER,
  '23': AUTUMN,
  '24': WINTER,
  '25': SPRING,
  '26': SUMMER,
  '27': AUTUMN,
  '28': WINTER,
  '33': partOfYear(1, 3, 'first quarter', 'перший квартал', 'першого кварталу'),
  '34': partOfYear(4, 3, 'second quarter', 'другий квартал', 'другого кварталу'),
  '35': partOfYear(7, 3, 'third quarter', 'третій квартал', 'третього кварталу'),
  '36': partOfYear(10, 3, 'fourth quarter', 'четвертий квартал', 'четвертого кварталу'),
  '37': partOfYear(1, 4, 'first third', 'перша третина', 'першої третини'),
  '38': partOfYear(5, 4, 'second third', 'друга третина', 'другої третини'),
  '39': partOfYear(9, 4, 'last third', 'остання третина', 'останньої третини'),
  '40': partOfYear(1, 6, 'first half', 'перше півріччя', 'першого півріччя'),
  '41': partOfYear(7, 6, 'second half', 'друге півріччя', 'другого півріччя'),
};

function season(firstMonth: number, en: string, uk: string, ukGenitive: string): Season {
  return { firstMonth, months: 3, words: { en, uk }, governed: { en, uk: ukGenitive } };
}

function partOfYear(firstMonth: number, months: number, en: string, uk: string, ukGenitive: string): Season {
  return { firstMonth, months, words: { en: `${en} of`, uk }, governed: { en: `the ${en} of`, uk: ukGenitive } };
}

function read(text: string): { readonly year: number; readonly code: string; readonly season: Season } | undefined {
  const [, year, code = ''] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
  const found = SEASONS[code];
  return found === undefined ? undefined : { year: Number(year), code, season: found };
}

/** First and last day of a season or part of a year such as 2025-22; undefined where the text is none. */
export function seasonDays(text: string): { readonly earliest: Day; readonly latest: Day } | undefined {
  const found = read(text);
  if (found === undefined) return undefined;
  const { firstMonth, months } = found.season;
  return {
    earliest: dayFrom(found.year, firstMonth, 1),
    latest: dayFrom(found.year, firstMonth + months, 1) - 1,
  };
}

/** "summer 2025", "перше півріччя 2026 р."; `governed` after a preposition; undefined where the text is no season. */
export function seasonText(text: string, language: Language, governed: boolean): string | undefined {
  const found = read(text);
  if (found === undefined) return undefined;
  const words = (governed ? found.season.governed : found.season.words)[language];
  if (found.season === WINTER) return `${words} ${turnOfYear(found.year)}`;
  const isPart = found.code >= '33';
  return `${words} ${found.year}${language === 'uk' && (governed || isPart) ? '\u00a0р.' : ''}`;
}

/** Winter runs over the turn of the year: 2025-24 is the winter of 2025/26. */
function turnOfYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
