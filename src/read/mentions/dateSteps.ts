import { addDays, addMonths, calendarDay, edtf, isoOf } from './calendar.ts';
import type { Found, Look } from './dateLook.ts';
import { hitAt } from './passage.ts';

/** "two weeks ago", "a month later", "тиждень тому", "через місяць". */
export function counted(look: Look, at: number): Found | undefined {
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
      !/^(?:день|тиждень|місяць|рік|днем|тижнем|місяцем|роком)$/u.test(passage.tokens[at]?.lower ?? ''))
  )
    return undefined;
  const word = hitAt(passage, 'date.ago', unit.to);
  if (word === undefined && (through === 0 || passage.tokens[at]?.lower !== 'через')) return undefined;
  const steps = number?.low ?? 1;
  const direction = word?.value ?? 'later';
  // "The day before" is counted from a day: from that of the news where the text has only named a month since.
  const vague = unit.value === 'day' && !/^\d{4}-\d\d-\d\d/u.test(look.last ?? '');
  const base = direction === 'ago' || look.last === undefined || vague ? isoOf(look.published) : look.last;
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

const TERMS: readonly (readonly [RegExp, number])[] = [
  [/^(?:within|in) .{0,24}?(?:six|6) months$/u, 6],
  [/^within .{0,24}?(?:three|3) months$/u, 3],
  [/^within .{0,24}?(?:(?:twelve|12) months|a year)$/u, 12],
  [/^за пів року$/u, 6],
  [/^(?:за|протягом|упродовж) .{0,16}?(?:шести|шість|6) місяців$/u, 6],
  [/^(?:за|протягом|упродовж) .{0,16}?(?:трьох|три|3) місяців$/u, 3],
  [/^(?:упродовж|протягом) року$/u, 12],
  [/^за рік$/u, 12],
];

const LONGEST_TERM = 7;
const TERM_ENDS = /^(?:months|year|місяців|року|рік)$/u;

/** "Within the first six months", "за пів року": a term that ends so many months after the date spoken of, else after publication. */
export function term(look: Look, at: number): Found | undefined {
  if (!/^(?:within|in|за|протягом|упродовж)$/u.test(look.passage.tokens[at]?.lower ?? '')) return undefined;
  let phrase = '';
  for (let to = at; to < Math.min(at + LONGEST_TERM, look.passage.to); to += 1) {
    const word = look.passage.tokens[to]?.lower ?? '';
    phrase += `${to === at ? '' : ' '}${word}`;
    if (!TERM_ENDS.test(word)) continue;
    const months = TERMS.find(([pattern]) => pattern.test(phrase))?.[1];
    const base = /^(\d{4})-(\d\d)/u.exec(look.last ?? isoOf(look.published));
    if (months === undefined || base === null || Number(base[2]) > 12) continue;
    // "In the first six months of this year": a part of the year, no term.
    if (/^(?:of|цього|минулого|торішнього)$/u.test(look.passage.tokens[to + 1]?.lower ?? '')) return undefined;
    const end = addMonths(Number(base[1]), Number(base[2]), months);
    return { to: to + 1, text: edtf(end.year, end.month), size: 'point', anaphoric: true };
  }
  return undefined;
}

export function anaphor(look: Look, at: number): Found | undefined {
  const hit = hitAt(look.passage, 'date.anaphoric', at);
  if (hit === undefined || look.last === undefined) return undefined;
  return { to: hit.to, text: look.last, size: 'point', anaphoric: true };
}
