/// <reference path="./edtf-package.d.ts" />

import parseEdtf from 'edtf';
import { type Day, dayAt, dayFrom } from './day.ts';
import { found } from './finding.ts';
import { ok, problem, type Result } from './result.ts';
import { seasonDays } from './season.ts';

/** First and last day that one end of a date may mean. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * A date or an interval of EDTF (Extended Date/Time Format, ISO 8601-2) with the days it covers. A plain date has `start` equal
 * to `end`; an end that is open or unknown is null.
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

/** Years outside of this are a slip of the pen in a record of present programmes. */
const YEARS = { first: 1900, last: 2199 };

/** Reads an EDTF date or interval: 2025-06-24, 2025-07, 2025-22, 2026~, 2025-09/2026-03, 2025-06-24/.. */
export function parseDate(text: string): Result<DateSpan> {
  const trimmed = text.trim();
  const [first = '', second, ...more] = trimmed.split('/');
  const interval = second !== undefined;
  const start = endOf(first, interval);
  const end = interval ? endOf(second, true) : start;
  if (more.length > 0 || start === undefined || end === undefined || (start === null && end === null)) {
    return notEdtf(text);
  }
  if (!withinYears(start) || !withinYears(end)) {
    return problem(
      `expected a date from ${YEARS.first} to ${YEARS.last}, came "${text}"`,
      'Check the year; leave the date out where the source gives none.',
      found('date-out-of-range', text, { first: String(YEARS.first), last: String(YEARS.last) }),
    );
  }
  if (start !== null && end !== null && end.latest < start.earliest) {
    return problem(
      `expected an interval from the earlier to the later date, came "${text}"`,
      'Swap the two dates.',
      found('interval-backwards', text),
    );
  }
  const [approximate, uncertain] = [isApproximate(trimmed), isUncertain(trimmed)];
  return ok({ text: trimmed, start, end, interval, approximate, uncertain });
}

/** Whether a date or one end of it carries EDTF's mark for about. */
export function isApproximate(text: string): boolean {
  return /[~%]/.test(text);
}

/** Whether a date or one end of it carries EDTF's mark for uncertain. */
export function isUncertain(text: string): boolean {
  return /[?%]/.test(text);
}

/** A date without the mark for about or uncertain at its end. */
export function unmarked(text: string): string {
  return text.replace(/[~?%]$/, '');
}

function notEdtf(text: string): Result<DateSpan> {
  return problem(
    `expected a date in EDTF, came "${text}"`,
    'Write 2025-06-24, 2025-07, 2025-22 (summer), 2026, 2026~ (about), 2025-09/2026-03 or 2025-06-24/.. (since).',
    found('no-date', text),
  );
}

/** Days of one end; null where it is open ("..") or unknown (empty); undefined where it is no date. */
function endOf(text: string, ofInterval: boolean): DayRange | null | undefined {
  if (ofInterval && (text === '..' || text === '')) return null;
  const bare = unmarked(text);
  return /^\d{4}(-\d\d){0,2}$/.test(bare) ? (calendarDays(bare) ?? seasonDays(bare)) : daysByLibrary(bare);
}

function withinYears(range: DayRange | null): boolean {
  return (
    range === null || (range.earliest >= dayFrom(YEARS.first, 1, 1) && range.latest < dayFrom(YEARS.last + 1, 1, 1))
  );
}

/** Days of a plain year, month or day. These are nearly all dates, and the library takes two hundred times as long. */
function calendarDays(text: string): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  if (month === undefined) return { earliest: dayFrom(year, 1, 1), latest: dayFrom(year + 1, 1, 1) - 1 };
  if (month < 1 || month > 12) return undefined;
  const [first, last] = [dayFrom(year, month, 1), dayFrom(year, month + 1, 1) - 1];
  if (day === undefined) return { earliest: first, latest: last };
  const only = first + day - 1;
  return day >= 1 && only <= last ? { earliest: only, latest: only } : undefined;
}

/** Days of what is left of EDTF's dates: unspecified digits (202X, 2025-XX), times of day, marks on a part. */
function daysByLibrary(text: string): DayRange | undefined {
  try {
    const found = parseEdtf(text);
    return found.type === 'Date' ? { earliest: dayAt(found.min), latest: dayAt(found.max) } : undefined;
  } catch {
    return undefined;
  }
}

/** First day that the date may mean; null where it is open. */
export function earliestDay(span: DateSpan): Day | null {
  return span.start?.earliest ?? null;
}

/** Last day that the date may mean; null where it is open. */
export function latestDay(span: DateSpan): Day | null {
  return span.end?.latest ?? null;
}
