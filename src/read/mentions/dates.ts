import { addDays, addMonths, type CalendarDay, calendarDay, edtf, isoOf, weekdayOf } from './calendar.ts';
import type { NumberMention } from './numbers.ts';
import { hitAt, hits, type Passage } from './passage.ts';

/** A date in a passage as EDTF, resolved against the day of publication. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** `by` an end, `since` a beginning, or `at` the time itself. */
  readonly role: 'at' | 'by' | 'since';
  /** `period` for a whole year and longer, `point` for what is finer. */
  readonly size: 'point' | 'period';
  /** True when it is counted from the date spoken of before ("a month later"). */
  readonly anaphoric: boolean;
}

/** What a date is resolved against. */
export interface DateContext {
  /** Day of publication, `2025-06-24`. */
  readonly published: string;
  /** The date that the text spoke of last, as EDTF. */
  readonly last: string | undefined;
}

type Found = Omit<DateMention, 'role' | 'from'>;
interface Look {
  readonly passage: Passage;
  /** The date that a step ("a month later") is counted from. */
  last: string | undefined;
  readonly published: CalendarDay;
  readonly numbers: readonly NumberMention[];
}

const point = (to: number, text: string): Found => ({ to, text, size: 'point', anaphoric: false });
const period = (to: number, text: string): Found => ({ to, text, size: 'period', anaphoric: false });

function yearAt(look: Look, at: number): { value: number; to: number } | undefined {
  const token = look.passage.tokens[at];
  if (at >= look.passage.to || token?.kind !== 'number' || !/^(?:19|20)\d\d$/u.test(token.text)) return undefined;
  let to = at + 1;
  if (look.passage.tokens[to]?.text === '-' && /^(?:й|го|му|х)$/u.test(look.passage.tokens[to + 1]?.lower ?? ''))
    to += 2;
  if (/^(?:року|році|рік|роком|р|роки|років)$/u.test(look.passage.tokens[to]?.lower ?? '')) to += 1;
  return { value: Number(token.text), to };
}

const LOOK_BACK = 12;
/** Words of plans that are themselves told as past. */
const RETOLD = /^(?:spoke|hoped|planned|intended|proposed|plans?|розрах.*|сподів.*|говори.*)$/u;
/** Whether the words before a date look ahead ("will deliver in", "by"); saying is past, so that it cuts the look back. */
function ahead(look: Look, at: number): boolean {
  const plan = hits(look.passage, 'speech.modalities')
    .filter(
      (hit) =>
        hit.value === 'plan' &&
        !RETOLD.test(look.passage.tokens[hit.from]?.lower ?? '') &&
        hit.to <= at &&
        at - hit.to <= LOOK_BACK,
    )
    .at(-1);
  const parts = hits(look.passage, 'date.parts');
  const by = hits(look.passage, 'date.directions', 'by').some(
    (hit) => hit.to <= at && at - hit.to <= 1 && !parts.some((part) => part.from < hit.from && part.to > hit.from),
  );
  const said =
    plan !== undefined && hits(look.passage, 'speech.speech').some((hit) => hit.from >= plan.to && hit.to <= at);
  return by || (plan !== undefined && !said) || (plan === undefined && fronted(look, at));
}

const OPENING_WORDS = 3;
/** "In the spring production is to begin": a date that opens a sentence looks ahead when the first verb after it does. */
function fronted(look: Look, at: number): boolean {
  const { passage } = look;
  if (at - passage.from > OPENING_WORDS) return false;
  const plan = hits(passage, 'speech.modalities').find(
    (hit) => hit.from >= at && hit.from - at <= LOOK_BACK && hit.value.startsWith('plan'),
  );
  if (plan === undefined || RETOLD.test(passage.tokens[plan.from]?.lower ?? '')) return false;
  return !hits(passage, 'speech.speech').some((hit) => hit.from >= at && hit.from < plan.from);
}

/** The year of a month without one: past unless the passage looks ahead. */
function yearOfMonth(look: Look, month: number, at: number): number {
  const { year, month: now } = look.published;
  if (ahead(look, at)) return month < now ? year + 1 : year;
  return month <= now ? year : year - 1;
}

function dayAndMonth(look: Look, at: number): Found | undefined {
  const first = look.passage.tokens[at];
  const lead = first?.kind === 'number' && /^\d{1,2}$/u.test(first.text);
  const month = lead
    ? hitAt(
        look.passage,
        'date.months',
        /^(?:st|nd|rd|th)$/u.test(look.passage.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1,
      )
    : hitAt(look.passage, 'date.months', at);
  if (month === undefined || month.to > look.passage.to) return undefined;
  const after = look.passage.tokens[month.to];
  const day = lead
    ? Number(first?.text)
    : after?.kind === 'number' && /^\d{1,2}$/u.test(after.text) && look.passage.tokens[month.to + 1]?.text !== '%'
      ? Number(after.text)
      : 0;
  if (day < 1 || day > 31) return undefined;
  let to = lead ? month.to : month.to + 1;
  const comma = look.passage.tokens[to]?.text === ',' ? 1 : 0;
  const year = yearAt(look, to + comma);
  if (year !== undefined) to = year.to;
  const value = year?.value ?? sameDayYear(look, Number(month.value), day, at);
  return point(to, edtf(value, Number(month.value), day));
}

function sameDayYear(look: Look, month: number, day: number, at: number): number {
  const { published } = look;
  if (month !== published.month) return yearOfMonth(look, month, at);
  return !ahead(look, at) && day > published.day ? published.year - 1 : published.year;
}

const near = (look: Look, topic: string, at: number, gap = 0): string | undefined =>
  hits(look.passage, topic).find((hit) => hit.to <= at && at - hit.to <= gap)?.value;

function month(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.months', at);
  if (hit === undefined) return undefined;
  const number = Number(hit.value);
  const year = yearAt(look, hit.to);
  if (year !== undefined) return point(year.to, edtf(year.value, number));
  const modifier =
    near(look, 'date.modifiers', at) ??
    hits(look.passage, 'date.relative')
      .find((other) => joined(look, other, at) || other.from === hit.to)
      ?.value.split(' ')
      .at(-1);
  const relative = hits(look.passage, 'date.relative').find(
    (other) => (joined(look, other, at) || other.from === hit.to) && other.value.startsWith('year'),
  );
  if (relative !== undefined)
    return point(
      Math.max(hit.to, relative.from === hit.to ? relative.to : hit.to),
      edtf(look.published.year + Number(relative.value.slice(5)), number),
    );
  const guess = yearOfMonth(look, number, at);
  if (modifier === '-1')
    return point(
      hit.to,
      edtf(
        number < look.published.month
          ? look.published.month - number > 6
            ? look.published.year
            : look.published.year - 1 + (number < look.published.month ? 1 : 0)
          : look.published.year - 1,
        number,
      ),
    );
  if (modifier === '1')
    return point(hit.to, edtf(number > look.published.month ? look.published.year : look.published.year + 1, number));
  return point(hit.to, edtf(guess, number));
}

/** "Last year in November", "торік у листопаді": the year stands before, perhaps with a preposition between. */
function joined(look: Look, other: { readonly to: number }, at: number): boolean {
  return other.to === at || (other.to === at - 1 && /^(?:in|у|в|на)$/u.test(look.passage.tokens[at - 1]?.lower ?? ''));
}

/** "between April and October 2025", "from May to July". */
function monthRange(look: Look, at: number): Found | undefined {
  const first = hitAt(look.passage, 'date.months', at);
  const middle = look.passage.tokens[first?.to ?? 0]?.lower ?? '';
  if (
    first === undefined ||
    !/^(?:and|to|-|–|до|і|по)$/u.test(middle) ||
    !/^(?:between|from|з|із|від|між)$/u.test(look.passage.tokens[at - 1]?.lower ?? '')
  )
    return undefined;
  const second = hitAt(look.passage, 'date.months', first.to + 1);
  if (second === undefined) return undefined;
  const year = yearAt(look, second.to);
  const last = year?.value ?? yearOfMonth(look, Number(second.value), at);
  const start = Number(first.value) > Number(second.value) ? last - 1 : last;
  return point(year?.to ?? second.to, `${edtf(start, Number(first.value))}/${edtf(last, Number(second.value))}`);
}

/** EDTF seasons: winter 2025 (24) is December 2025 to February 2026. */
function season(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.seasons', at);
  if (hit === undefined) return undefined;
  const year = yearAt(look, hit.to);
  if (year !== undefined) return point(year.to, `${year.value}-${hit.value}`);
  const start = { 21: 3, 22: 6, 23: 9, 24: 12 }[Number(hit.value)] ?? 1;
  const modifier = near(look, 'date.modifiers', at);
  const { year: now, month: current } = look.published;
  const year2 = hits(look.passage, 'date.relative').find(
    (other) => other.value.startsWith('year') && (joined(look, other, at) || other.from === hit.to),
  );
  if (year2 !== undefined)
    return point(
      Math.max(hit.to, year2.from === hit.to ? year2.to : 0),
      `${now + Number(year2.value.slice(5))}-${hit.value}`,
    );
  const running = hit.value === '24' && current < 3 ? now - 1 : now;
  if (modifier === '1') return point(hit.to, `${start > current ? now : now + 1}-${hit.value}`);
  if (modifier === '-1') return point(hit.to, `${start + 2 < current ? now : now - 1}-${hit.value}`);
  const looksAhead = ahead(look, at);
  const article = look.passage.tokens[at - 1]?.lower === 'the';
  if (looksAhead && (modifier === undefined || article) && start + 2 < current)
    return point(hit.to, `${now + 1}-${hit.value}`);
  const coming = modifier === '0' || looksAhead;
  return point(hit.to, `${start <= current || coming ? running : now - 1}-${hit.value}`);
}

/** "The leaders meet on Wednesday": the present tense of what is on the calendar looks ahead. */
const PRESENT = /^(?:meet|meets|gather|gathers|begins|opens|starts|зустрічаються|збираються)$/u;
function weekday(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.weekdays', at);
  if (hit === undefined) return undefined;
  const today = weekdayOf(look.published);
  const back = (today - Number(hit.value) + 7) % 7;
  const word = look.passage.tokens[at - 1]?.lower ?? '';
  const present = look.passage.tokens.slice(look.passage.from, at).some((token) => PRESENT.test(token.lower));
  const coming = (/^(?:from|next)$/u.test(word) && ahead(look, at + 1)) || (present && back > 0);
  if (coming) return point(hit.to, isoOf(addDays(look.published, 7 - back)));
  return point(hit.to, isoOf(addDays(look.published, -back)));
}

function relative(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.relative', at);
  if (hit === undefined) return undefined;
  const [unit, step = '0'] = hit.value.split(' ');
  const moved = Number(step);
  const { year, month: now } = look.published;
  if (unit === 'end') return point(hit.to, edtf(year + moved, 12));
  if (unit === 'day') return point(hit.to, isoOf(addDays(look.published, moved)));
  if (unit === 'week') return weekAround(look, hit.to, moved);
  if (unit === 'month') {
    const found = addMonths(year, now, moved);
    return point(hit.to, edtf(found.year, found.month));
  }
  return period(hit.to, edtf(year + moved));
}

function weekAround(look: Look, to: number, moved: number): Found {
  const day = addDays(look.published, moved * 7);
  return point(to, edtf(day.year, day.month));
}

/** "two weeks ago", "a month later", "тиждень тому", "через місяць". */
function counted(look: Look, at: number): Found | undefined {
  const { passage } = look;
  const through = /^(?:через|за)$/u.test(passage.tokens[at]?.lower ?? '') ? 1 : 0;
  const number = look.numbers.find((mention) => mention.from === at + through);
  const article = /^(?:a|an)$/u.test(passage.tokens[at + through]?.lower ?? '') ? 1 : 0;
  const skip = number === undefined ? article : number.to - number.from;
  const unit = hitAt(passage, 'date.units', at + through + skip);
  if (
    unit === undefined ||
    (skip === 0 &&
      through === 0 &&
      !/^(?:тиждень|місяць|рік|тижнем|місяцем|роком)$/u.test(passage.tokens[at]?.lower ?? ''))
  )
    return undefined;
  const word = hitAt(passage, 'date.ago', unit.to);
  if (word === undefined && (through === 0 || passage.tokens[at]?.lower !== 'через')) return undefined;
  const steps = number?.low ?? 1;
  const direction = word?.value ?? 'later';
  const base = direction === 'ago' || look.last === undefined ? isoOf(look.published) : look.last;
  return stepped(look, word?.to ?? unit.to, {
    base,
    unit: unit.value,
    steps: direction === 'later' ? steps : -steps,
    anaphoric: direction !== 'ago',
  });
}

function stepped(
  _look: Look,
  to: number,
  step: { base: string; unit: string; steps: number; anaphoric: boolean },
): Found | undefined {
  const whole = /^(\d{4})-(\d\d)(?:-(\d\d))?/u.exec(step.base);
  if (whole === null) return undefined;
  const base = calendarDay(`${whole[1]}-${Number(whole[2]) > 12 ? '01' : whole[2]}-${whole[3] ?? '01'}`);
  const make = (text: string, size: 'point' | 'period'): Found => ({ to, text, size, anaphoric: step.anaphoric });
  if (step.unit === 'year') return make(edtf(base.year + step.steps), 'period');
  if (step.unit === 'month') {
    const moved = addMonths(base.year, base.month, step.steps);
    return make(edtf(moved.year, moved.month), 'point');
  }
  const day = addDays(base, step.steps * (step.unit === 'week' ? 7 : 1));
  return make(step.unit === 'day' && whole[3] !== undefined ? isoOf(day) : edtf(day.year, day.month), 'point');
}

/** "2026", "from 2024 to 2027", "2026-2027 роки". */
function years(look: Look, at: number): Found | undefined {
  const first = yearAt(look, at);
  if (first === undefined) return undefined;
  const middle = look.passage.tokens[first.to];
  const second = /^(?:to|and|-|–|—|до|і|та|through)$/u.test(middle?.lower ?? '')
    ? yearAt(look, first.to + 1)
    : undefined;
  const second2 = second ?? (middle?.text === '/' ? yearAt(look, first.to + 1) : undefined);
  if (second2 !== undefined && second2.value > first.value)
    return period(second2.to, `${first.value}/${second2.value}`);
  return period(first.to, String(first.value));
}

const TERMS: readonly (readonly [RegExp, number])[] = [
  [/^(?:within|in) .{0,24}?(?:six|6) months$/u, 6],
  [/^within .{0,24}?(?:three|3) months$/u, 3],
  [/^within .{0,24}?(?:(?:twelve|12) months|a year)$/u, 12],
  [/^за пів року$/u, 6],
  [/^за рік$/u, 12],
];
const LONGEST_TERM = 7;
/** "Within the first six months", "за пів року": a term that ends so many months after the date spoken of, else after publication. */
function term(look: Look, at: number): Found | undefined {
  if (!/^(?:within|in|за)$/u.test(look.passage.tokens[at]?.lower ?? '')) return undefined;
  let phrase = '';
  for (let to = at; to < Math.min(at + LONGEST_TERM, look.passage.to); to += 1) {
    phrase += `${to === at ? '' : ' '}${look.passage.tokens[to]?.lower ?? ''}`;
    const months = TERMS.find(([pattern]) => pattern.test(phrase))?.[1];
    const base = /^(\d{4})-(\d\d)/u.exec(look.last ?? isoOf(look.published));
    if (months === undefined || base === null || Number(base[2]) > 12) continue;
    const end = addMonths(Number(base[1]), Number(base[2]), months);
    return { to: to + 1, text: edtf(end.year, end.month), size: 'point', anaphoric: true };
  }
  return undefined;
}

function anaphor(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.anaphoric', at);
  if (hit === undefined || look.last === undefined) return undefined;
  return { to: hit.to, text: look.last, size: 'point', anaphoric: true };
}

/** Feast days by month and day. */
function holiday(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.holidays', at);
  if (hit === undefined) return undefined;
  const [month = 1, day = 1] = hit.value.split('-').map(Number);
  return point(hit.to, edtf(sameDayYear(look, month, day, at), month, day));
}

function span(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.spans', at);
  return hit === undefined ? undefined : point(hit.to, hit.value);
}

const READERS = [
  span,
  holiday,
  term,
  dayAndMonth,
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
  if (/^(?:within|за)$/u.test(word(from))) return 'by';
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

const OPENING = /^(?:a|an|within|in|за|через)$/u;
/** Tokens at which a date can start: looking only there keeps reading fast. */
function startsOf(passage: Passage): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const [topic, found] of passage.found)
    if (topic.startsWith('date.')) for (const hit of found) starts.add(hit.from);
  for (let at = passage.from; at < passage.to; at += 1) {
    const token = passage.tokens[at];
    if (token?.kind === 'number' || OPENING.test(token?.lower ?? '')) starts.add(at);
  }
  for (const hit of passage.found.get('number.numberWords') ?? []) starts.add(hit.from);
  return starts;
}

const found = new WeakMap<Passage, Map<string, readonly DateMention[]>>();

/** All dates of a passage, in order; found once for each context. */
export function datesIn(
  passage: Passage,
  context: DateContext,
  numbers: readonly NumberMention[],
): readonly DateMention[] {
  const key = `${context.published} ${context.last ?? ''}`;
  const known = found.get(passage) ?? new Map<string, readonly DateMention[]>();
  const dates = known.get(key) ?? findDates(passage, context, numbers);
  known.set(key, dates);
  found.set(passage, known);
  return dates;
}

function findDates(passage: Passage, context: DateContext, numbers: readonly NumberMention[]): readonly DateMention[] {
  const look: Look = { passage, last: context.last, published: calendarDay(context.published), numbers };
  const dates: DateMention[] = [];
  const starts = startsOf(passage);
  for (let at = passage.from; at < passage.to; at += 1) {
    if (!starts.has(at)) continue;
    let date: Found | undefined;
    for (const read of READERS) {
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
  return dates;
}
