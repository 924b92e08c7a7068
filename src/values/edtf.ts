import parseEdtf from 'edtf';
import { type Day, dayFrom, startOfDay } from './day.ts';
import { type Result, ok, problem } from './result.ts';

/** First and last day that one end of a date may mean. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * A date or an interval of EDTF (Extended Date/Time Format, ISO 8601-2, levels 0 and 1) with the days it covers. A plain date
 * has `start` equal to `end`; an end that is open or unknown is null.
 */
export interface DateSpan {
  /** As the source gives it. */
  readonly text: string;
  readonly start: DayRange | null;
  readonly end: DayRange | null;
  readonly interval: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * Months of the seasons and quarters, as [first month, months]. The library counts season 22 from April; here 21 to 24 are the
 * meteorological seasons of the northern hemisphere (summer is June to August, winter runs into the next year) and 33 to 36
 * the quarters, which is how announcements use the words.
 */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
};

/** Years outside of this are a slip of the pen in a record of present programmes. */
const YEARS = { first: 1900, last: 2200 };

/** Reads an EDTF date or interval: 2025-06-24, 2025-07, 2025-22, 2026~, 2025-09/2026-03, 2025-06-24/.. */
export function parseDate(text: string): Result<DateSpan> {
  const trimmed = text.trim();
  const [first, second, ...more] = trimmed.split('/') as [string, string?, ...string[]];
  if (more.length > 0 || trimmed === '') return notEdtf(text);
  const start = endOf(first, second !== undefined);
  const end = second === undefined ? start : endOf(second, true);
  if (start === undefined || end === undefined || (start === null && end === null)) return notEdtf(text);
  if (start !== null && end !== null && end.latest < start.earliest) {
    return problem(`expected an interval from the earlier to the later date, came "${text}"`, 'Swap the two dates.');
  }
  return ok({
    text: trimmed,
    start,
    end,
    interval: second !== undefined,
    approximate: /[~%]/.test(trimmed),
    uncertain: /[?%]/.test(trimmed),
  });
}

function notEdtf(text: string): Result<DateSpan> {
  return problem(
    `expected a date in EDTF, came "${text}"`,
    'Write 2025-06-24, 2025-07, 2025-22 (summer), 2026, 2026~ (about), 2025-09/2026-03 or 2025-06-24/.. (since).',
  );
}

/** Days of one end; null where it is open ("..") or unknown (empty); undefined where it is no date. */
function endOf(text: string, ofInterval: boolean): DayRange | null | undefined {
  if (ofInterval && (text === '..' || text === '')) return null;
  const bare = text.replace(/[~?%]$/, '');
  const season = /^(\d{4})-(2[1-4]|3[3-6])$/.exec(bare);
  if (season !== null) return seasonDays(Number(season[1]), season[2] as string);
  const range = isDate(bare) ? daysOf(bare) : undefined;
  return range !== undefined && withinYears(range) ? range : undefined;
}

function seasonDays(year: number, code: string): DayRange | undefined {
  const [month, months] = SEASONS[code] as readonly [number, number];
  const range = { earliest: dayFrom(year, month, 1), latest: dayFrom(year, month + months, 1) - 1 };
  return withinYears(range) ? range : undefined;
}

function withinYears(range: DayRange): boolean {
  return range.earliest >= dayFrom(YEARS.first, 1, 1) && range.latest < dayFrom(YEARS.last, 1, 1);
}

/** The library rejects what is no EDTF; it alone knows the grammar. */
function isDate(text: string): boolean {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return isCalendarDate(text);
  try {
    return parseEdtf(text).constructor.name === 'Date';
  } catch {
    return false;
  }
}

/** The common forms are checked by the calendar alone, which is what the library would do, two hundred times slower. */
function isCalendarDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-') as [string, string?, string?];
  const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return found.getUTCMonth() + 1 === Number(month) && found.getUTCDate() === Number(day);
}

function daysOf(text: string): DayRange | undefined {
  const [year, month, day] = text.split('-') as [string, string?, string?];
  if (/^\d{4}$/.test(year) && isDigits(month) && isDigits(day)) return plainDays(Number(year), month, day);
  // What is left has unspecified digits (202X, 2025-XX): the library knows the days.
  const found = parseEdtf(text);
  const milliseconds = startOfDay(1);
  return { earliest: Math.floor(found.min / milliseconds), latest: Math.floor(found.max / milliseconds) };
}

function isDigits(text: string | undefined): boolean {
  return text === undefined || /^\d{2}$/.test(text);
}

function plainDays(year: number, month: string | undefined, day: string | undefined): DayRange {
  if (month === undefined) return { earliest: dayFrom(year, 1, 1), latest: dayFrom(year + 1, 1, 1) - 1 };
  if (day === undefined) return { earliest: dayFrom(year, Number(month), 1), latest: dayFrom(year, Number(month) + 1, 1) - 1 };
  const only = dayFrom(year, Number(month), Number(day));
  return { earliest: only, latest: only };
}

/** First day that the date may mean; null where it is open. */
export function earliestDay(span: DateSpan): Day | null {
  return span.start?.earliest ?? null;
}

/** Last day that the date may mean; null where it is open. */
export function latestDay(span: DateSpan): Day | null {
  return span.end?.latest ?? null;
}
