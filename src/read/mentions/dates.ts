import type { Token } from '../text/tokens.ts';
import { type CalendarDay, calendarDay } from './calendar.ts';
import {
  dayAndMonth,
  dayOnly,
  holiday,
  month,
  monthRange,
  quarter,
  relative,
  season,
  span,
  weekday,
  years,
} from './dateCalendar.ts';
import type { DateMention, Found, Look } from './dateLook.ts';
import { anaphor, counted, term } from './dateSteps.ts';
import type { NumberMention } from './numbers.ts';
import { hits, type Passage } from './passage.ts';

export type { DateMention } from './dateLook.ts';

/** What a date is resolved against. */
export interface DateContext {
  /** Day of publication, `2025-06-24`. */
  readonly published: string;
  /** The date that the text spoke of last, as EDTF. */
  readonly last: string | undefined;
}

const READERS: readonly Reader[] = [
  span,
  holiday,
  quarter,
  term,
  dayAndMonth,
  dayOnly,
  counted,
  relative,
  monthRange,
  month,
  season,
  weekday,
  years,
  anaphor,
];

/** Narrows a year or month by the words before it ("early in", "the end of", "first half of"). */
function narrowed(look: Look, at: number, found: Found): { text: string; from: number } {
  const part = hits(look.passage, 'date.parts').find(
    (hit) => hit.to === at || (hit.to === at - 1 && /^(?:the|of)$/u.test(look.passage.tokens[at - 1]?.lower ?? '')),
  );
  if (part === undefined || !/^\d{4}$/u.test(found.text)) return { text: found.text, from: part?.from ?? at };
  const months = {
    early: '01/03',
    late: '12',
    'first half': '01/06',
    'second half': '07/12',
    'quarter 1': '01/03',
    'quarter 2': '04/06',
    'quarter 3': '07/09',
    'quarter 4': '10/12',
    mid: '05/08',
  }[part.value];
  if (months === undefined) return { text: found.text, from: part.from };
  const [first, last] = months.split('/');
  return {
    text: last === undefined ? `${found.text}-${first}` : `${found.text}-${first}/${found.text}-${last}`,
    from: part.from,
  };
}

/** "Dates from", "goes back to": the date itself, not a beginning. */
const DATED = /(?:dates?|dated|dating|back) (?:from|to)$/u;

function roleOf(look: Look, from: number): 'at' | 'by' | 'since' {
  const word = (at: number): string => look.passage.tokens[at]?.lower ?? '';
  if (/^(?:within|за|протягом|упродовж)$/u.test(word(from))) return 'by';
  if (
    word(from - 1) === 'between' ||
    DATED.test(`${word(from - 2)} ${word(from - 1)}`) ||
    DATED.test(`${word(from - 3)} ${word(from - 2)}`)
  )
    return 'at';
  if (/^(?:by|before|until|till|до)$/u.test(word(from))) return 'by';
  // "A memorandum from October": its date, not a beginning.
  if (word(from - 1) === 'from' && hits(look.passage, 'stages.instruments').some((hit) => hit.to === from - 1))
    return 'at';
  const direction = hits(look.passage, 'date.directions').find(
    (hit) => hit.to <= from && from - hit.to <= 1 && word(hit.to) !== ',',
  );
  return direction?.value === 'by' || direction?.value === 'since' ? direction.value : 'at';
}

const OPENING = new Set(['a', 'an', 'within', 'in', 'за', 'через', 'протягом', 'упродовж']);
/** What reads a time counted in days, months or years, which opens with a word of its own: "within six months", "a month later". */
const COUNTING = [term, counted];
/** What reads a date that opens with a number. */
const NUMERIC = [dayAndMonth, dayOnly, counted, years];
/** Words that a date can open with, and what reads it then. */
const OPENS: readonly (readonly [topic: string, readers: readonly Reader[]])[] = [
  ['date.spans', [span]],
  ['date.holidays', [holiday]],
  ['date.parts', [quarter]],
  ['date.months', [dayAndMonth, monthRange, month]],
  ['date.seasons', [season]],
  ['date.weekdays', [weekday]],
  ['date.relative', [relative]],
  ['date.anaphoric', [anaphor]],
  ['date.units', [counted]],
  ['number.numberWords', [counted]],
];
type Reader = (look: Look, at: number) => Found | undefined;

/** Tokens at which a date can start, and what may read it: all readers, in their order, where it could be of several kinds. */
function startsOf(passage: Passage): ReadonlyMap<number, readonly Reader[]> {
  const starts = new Map<number, readonly Reader[]>();
  for (let at = passage.from; at < passage.to; at += 1) {
    const token = passage.tokens[at] as Token;
    if (token.kind === 'number') starts.set(at, NUMERIC);
    else if (OPENING.has(token.lower)) starts.set(at, COUNTING);
  }
  for (const [topic, readers] of OPENS)
    for (const hit of passage.found.get(topic) ?? []) starts.set(hit.from, starts.has(hit.from) ? READERS : readers);
  return starts;
}

/** What was found in a passage: the dates, and after which last date unless none of them is counted from it. */
interface Known extends DateContext {
  readonly counts: boolean;
  readonly dates: readonly DateMention[];
}
const found = new WeakMap<Passage, readonly Known[]>();

/** All dates of a passage, in order; found once, or once for each date that some of them are counted from. */
export function datesIn(
  passage: Passage,
  context: DateContext,
  numbers: readonly NumberMention[],
): readonly DateMention[] {
  const known = found.get(passage) ?? [];
  for (const one of known)
    if (one.published === context.published && (!one.counts || one.last === context.last)) return one.dates;
  const { dates, counts } = findDates(passage, context, numbers);
  found.set(passage, [...known, { ...context, counts, dates }]);
  return dates;
}

/** A look at a passage that tells afterwards whether the date spoken of before it was asked for. */
class WatchedLook implements Look {
  readonly passage: Passage;
  readonly numbers: readonly NumberMention[];
  counts = false;
  readonly #context: DateContext;
  #published: CalendarDay | undefined;
  #last: string | undefined;

  constructor(passage: Passage, context: DateContext, numbers: readonly NumberMention[]) {
    this.passage = passage;
    this.numbers = numbers;
    this.#context = context;
    this.#last = context.last;
  }

  get published(): CalendarDay {
    this.#published ??= calendarDay(this.#context.published);
    return this.#published;
  }

  get last(): string | undefined {
    this.counts = true;
    return this.#last;
  }

  set last(date: string | undefined) {
    this.#last = date;
  }
}

const NO_DATES: readonly DateMention[] = [];
function findDates(
  passage: Passage,
  context: DateContext,
  numbers: readonly NumberMention[],
): Pick<Known, 'dates' | 'counts'> {
  const starts = startsOf(passage);
  if (starts.size === 0) return { dates: NO_DATES, counts: false };
  const look = new WatchedLook(passage, context, numbers);
  const dates: DateMention[] = [];
  for (let at = passage.from; at < passage.to; at += 1) {
    const readers = starts.get(at);
    if (readers === undefined) continue;
    let date: Found | undefined;
    for (const read of readers) {
      date = read(look, at);
      if (date !== undefined) break;
    }
    if (date === undefined) continue;
    const { text, from } = narrowed(look, at, date);
    const late = hits(passage, 'date.parts', 'late').find((hit) => hit.to === at);
    dates.push({
      ...date,
      text,
      from,
      role: text.includes('/') ? 'at' : roleOf(look, Math.min(from, late?.from ?? from)),
    });
    if (date.size === 'point') look.last = text;
    at = date.to - 1;
  }
  return { dates, counts: look.counts };
}
