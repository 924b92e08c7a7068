import { tenseAt } from '../grammar/tense.ts';
import { addDays, addMonths, edtf, isoOf, weekdayOf } from './calendar.ts';
import {
  ahead,
  type Found,
  joined,
  type Look,
  near,
  period,
  point,
  sameDayYear,
  yearAt,
  yearOfMonth,
} from './dateLook.ts';
import { hitAt, hits } from './passage.ts';

export function dayAndMonth(look: Look, at: number): Found | undefined {
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

export function month(look: Look, at: number): Found | undefined {
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

const ORDINAL = /^(?:st|nd|rd|th|го)$/u;
/** "On the 17th", "17-го": a day of the month spoken of, else of that of publication or the one before. */
export function dayOnly(look: Look, at: number): Found | undefined {
  const { passage } = look;
  const word = (place: number): string => passage.tokens[place]?.lower ?? '';
  const joined = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word(at));
  const dash = word(at + 1) === '-' ? 1 : 0;
  const apart = passage.tokens[at]?.kind === 'number' && ORDINAL.test(word(at + 1 + dash));
  const day = Number(joined?.[1] ?? (apart ? word(at) : 0));
  const to = at + (joined === null ? 2 + dash : 1);
  const dated = /^(?:the)$/u.test(word(at - 1)) && /^(?:on|of|,)$/u.test(word(at - 2));
  const closes =
    /^[,.;:]$/u.test(word(to)) || to >= passage.to || /^(?:as|the|in|and|by|when|з|у|в|на)$/u.test(word(to));
  if (day < 1 || day > 31 || !(dated || dash > 0) || !closes) return undefined;
  const last = /^(\d{4})-(0\d|1[0-2])/u.exec(look.last ?? '');
  const { year, month: now } = look.published;
  const told = last === null ? '' : edtf(Number(last[1]), Number(last[2]), day);
  if (told !== '' && told <= isoOf(look.published)) return point(to, told);
  const before = day > look.published.day ? addMonths(year, now, -1) : { year, month: now };
  return point(to, edtf(before.year, before.month, day));
}

/** "between April and October 2025", "from May to July". */
export function monthRange(look: Look, at: number): Found | undefined {
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
export function season(look: Look, at: number): Found | undefined {
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
  const coming = (modifier === '0' && !article) || looksAhead;
  return point(hit.to, `${start <= current || coming ? running : now - 1}-${hit.value}`);
}

/** "The leaders meet on Wednesday": the present tense of what is on the calendar looks ahead. */
const PRESENT = /^(?:meet|meets|gather|gathers|begins|opens|starts|ends|closes|зустрічаються|збираються)$/u;

/** "On Monday the president is expected in Paris": a day that opens its sentence. */
const opens = (look: Look, at: number): boolean => at - look.passage.from <= 2;

const COMES = /^(?:will|shall)$/u;
const COMES_WITHIN = 8;
const ENDS = /^[,;:–—]$/u;
/** "The president will visit Oslo on Monday": a verb that looks ahead, in the words right before the day. */
function comes({ passage }: Look, at: number): boolean {
  for (let before = at - 1; before >= Math.max(passage.from, at - COMES_WITHIN); before -= 1) {
    const token = passage.tokens[before];
    if (token === undefined || ENDS.test(token.text)) return false;
    if (COMES.test(token.lower)) return true;
  }
  return false;
}

const VERB = /(?:[еєи]|ить|уть|ють|ять|ати|ити)(?:ся|ться)?$/u;
const DONE = /(?:[аияіо]в|ла|ло|ли|но|то)(?:ся)?$/u;
/** "Президент відвідає Осло в понеділок", "у понеділок президент відвідає Осло": the verb nearest to the day within its clause. */
function comesHere({ passage }: Look, at: number): boolean {
  const opening = at - 1 <= passage.from || ENDS.test(passage.tokens[at - 2]?.text ?? '');
  for (let step = 1; step <= COMES_WITHIN; step += 1) {
    const place = opening ? at + step : at - step;
    const token = passage.tokens[place];
    if (token === undefined || place < passage.from || place >= passage.to || ENDS.test(token.text)) return false;
    // "Осло" is no verb.
    if (/^\p{Lu}/u.test(token.text)) continue;
    if (DONE.test(token.lower)) return false;
    if (VERB.test(token.lower) && tenseAt(passage, place) === 'future') return true;
  }
  return false;
}

export function weekday(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.weekdays', at);
  if (hit === undefined) return undefined;
  const today = weekdayOf(look.published);
  const back = (today - Number(hit.value) + 7) % 7;
  const word = look.passage.tokens[at - 1]?.lower ?? '';
  const present = look.passage.tokens.slice(look.passage.from, at).some((token) => PRESENT.test(token.lower));
  const planned = back > 0 && (((opens(look, at) || comes(look, at)) && ahead(look, at)) || comesHere(look, at));
  const coming = (/^(?:from|next)$/u.test(word) && ahead(look, at + 1)) || (present && back > 0) || planned;
  if (coming) return point(hit.to, isoOf(addDays(look.published, 7 - back)));
  return point(hit.to, isoOf(addDays(look.published, -back)));
}

const EVE =
  /^(?:саміт|зустріч|візит|форум|засідан|війн|вторгнен|різдв|підписан|вибор|відкрит|старт|рамштайн|перемов|переговор)/u;
export function relative(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.relative', at);
  if (hit === undefined) return undefined;
  // "Напередодні саміту": before the summit, not the day before.
  if (look.passage.tokens[at]?.lower === 'напередодні' && EVE.test(look.passage.tokens[hit.to]?.lower ?? ''))
    return undefined;
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

/** "2026", "from 2024 to 2027", "2026-2027 роки". */
export function years(look: Look, at: number): Found | undefined {
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

const QUARTERS: Readonly<Record<string, readonly [number, number]>> = {
  'quarter 1': [1, 3],
  'quarter 2': [4, 6],
  'quarter 3': [7, 9],
  'quarter 4': [10, 12],
};
/** "In the first quarter": of this year, or of the last where it is still to come and nothing looks ahead. */
export function quarter(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.parts', at);
  const months = QUARTERS[hit?.value ?? ''];
  if (hit === undefined || months === undefined) return undefined;
  const word = look.passage.tokens[hit.to]?.lower ?? '';
  if (
    look.passage.tokens[hit.to - 1]?.lower === 'of' ||
    /^\d{4}$|^(?:цього|наступного|минулого|торішнього|of)$/u.test(word)
  )
    return undefined;
  const [first, last] = months;
  const { year: now, month: current } = look.published;
  const coming = ahead(look, at);
  const year = coming ? (last < current ? now + 1 : now) : first > current ? now - 1 : now;
  return point(hit.to, `${edtf(year, first)}/${edtf(year, last)}`);
}

/** Feast days by month and day. */
export function holiday(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.holidays', at);
  if (hit === undefined) return undefined;
  const [month = 1, day = 1] = hit.value.split('-').map(Number);
  return point(hit.to, edtf(sameDayYear(look, month, day, at), month, day));
}

export function span(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.spans', at);
  return hit === undefined ? undefined : point(hit.to, hit.value);
}
