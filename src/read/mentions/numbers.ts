import type { Token } from '../text/tokens.ts';
import { hitAt, hits, type Passage } from './passage.ts';

/** How a figure is meant; the words of the evidence files. */
export type Comparator = 'exact' | 'over' | 'at least' | 'up to' | 'about' | 'range';

/** A number in a passage: tokens `from` to `to`, value, and the upper end of a range. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  /** 1 when no scale word ("million") stands with it. */
  readonly scale: number;
  readonly words: boolean;
}

interface Part {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly words: boolean;
}

const ORDINAL = /^(?:st|nd|rd|th|го|й|я|та|ту|ого|му|а|ій)$/u;

/** Value of a written number; the comma is a decimal mark in Ukrainian and sets thousands apart in English. */
export function numberValue(text: string, language: 'en' | 'uk'): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) && language === 'en') return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) return Number(text.replaceAll('.', ''));
  return Number(text.replace(',', '.'));
}

function token(passage: Passage, at: number): Token | undefined {
  return at < passage.to ? passage.tokens[at] : undefined;
}

function digits(passage: Passage, at: number, language: 'en' | 'uk'): Part | undefined {
  const first = token(passage, at);
  if (first?.kind !== 'number') return undefined;
  let text = first.text;
  let to = at + 1;
  while (
    /^\d{1,3}(?:\s\d{3})*$/u.test(text) &&
    /^\d{3}(?:[.,]\d+)?$/u.test(token(passage, to)?.text ?? '') &&
    token(passage, to)?.start === (token(passage, to - 1)?.end ?? 0) + 1
  ) {
    text += token(passage, to)?.text ?? '';
    to += 1;
  }
  const next = token(passage, to);
  if (next !== undefined && next.start === token(passage, to - 1)?.end && ORDINAL.test(next.lower)) return undefined;
  if (
    next?.text === '-' &&
    ORDINAL.test(token(passage, to + 1)?.lower ?? '') &&
    token(passage, to + 1)?.start === next.end
  )
    return undefined;
  return scaled(passage, { to, value: numberValue(text, language), scale: 1, words: false });
}

const DIGITS = 15;
/** A product without the traces of binary fractions: 16.6 times a billion is 16 600 000 000, to the cent. */
export const times = (value: number, scale: number): number => Number((value * scale).toPrecision(DIGITS));

/** Multiplies by the scale words that follow ("million", "млрд."). */
function scaled(passage: Passage, part: Part): Part {
  let { to, value, scale } = part;
  for (;;) {
    const odd =
      token(passage, to)?.lower === 'з' && /^(?:лишком|гаком)$/u.test(token(passage, to + 1)?.lower ?? '') ? 2 : 0;
    const skip = odd > 0 ? odd : token(passage, to)?.text === '-' ? 1 : 0;
    const hit = hitAt(passage, 'number.scales', to + skip);
    if (hit === undefined) break;
    if (/^[mk]$/u.test(token(passage, to)?.lower ?? '') && token(passage, to)?.start !== token(passage, to - 1)?.end)
      break;
    scale *= Number(hit.value);
    value = times(value, Number(hit.value));
    to = hit.to;
    if (token(passage, to)?.text === '.' && /^\p{Ll}/u.test(token(passage, to + 1)?.text ?? '')) to += 1;
  }
  return { to, value, scale, words: part.words };
}

const compound = (passage: Passage, at: number): number | undefined => {
  const word = token(passage, at)?.lower ?? '';
  if (!word.includes('-')) return undefined;
  const [tens, ones] = word.split('-');
  const value = (word: string | undefined): number => TENS.indexOf(word ?? '') * 10;
  const unit = UNITS.indexOf(ones ?? '');
  return value(tens) > 0 && unit > 0 ? value(tens) + unit : undefined;
};
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UNITS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function wordNumber(passage: Passage, at: number): Part | undefined {
  const whole = hitAt(passage, 'number.wholeNumbers', at);
  if (whole !== undefined) return { to: whole.to, value: Number(whole.value), scale: 1e6, words: true };
  let to = at;
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    const hit = hitAt(passage, 'number.numberWords', to);
    const worth = compound(passage, to) ?? (hit === undefined ? undefined : Number(hit.value));
    if (worth === undefined || worth >= last || (last < 20 && worth > 0)) break;
    value += worth;
    last = worth;
    to = hit?.to ?? to + 1;
    const scale = hitAt(passage, 'number.scales', to);
    if (scale?.value === '100') {
      value *= 100;
      last = 100;
      to = scale.to;
    }
  }
  if (to === at) return undefined;
  const part = scaled(passage, { to, value, scale: 1, words: true });
  return part.scale === 1 &&
    !Number.isInteger(part.value) &&
    !/percent|per|відсот/u.test(token(passage, part.to)?.lower ?? '')
    ? undefined
    : part;
}

const LONE = /^(?:million|billion|thousand|hundred|мільйон(?:а|у|ом)?|мільярд(?:а|у|ом)?|тисяч[ауі]|млн|млрд)$/u;
const ONE =
  /^(?:a|one|another|further|extra|additional|the|first|last|next|ще|один|додатковий|понад|майже|близько|перший|першу|перша|цілий|по|на)$/u;
/** "Сягнула тисячі" is a number; "тисячі дронів" are many. */
const REACHED = /^(?:вимага\p{L}*|прос\p{L}*|потреб\p{L}*|хо[тч]\p{L}*|сяг\p{L}*|досяг\p{L}*|до|близько|понад|майже)$/u;
/** "Another billion", "понад мільярд", "тисячу дронів": a scale word that stands for one of its kind. */
function loneScale(passage: Passage, at: number): Part | undefined {
  const word = token(passage, at)?.lower ?? '';
  if (!LONE.test(word)) return undefined;
  const counts =
    /^\p{Script=Cyrillic}/u.test(word) &&
    ['money.currencies', 'families.families', 'measure.countUnits'].some((topic) =>
      [at + 1, at + 2].some((next) => hitAt(passage, topic, next) !== undefined),
    );
  if (word === 'тисячі' && !REACHED.test(passage.tokens[at - 1]?.lower ?? '')) return undefined;
  const opens = at === passage.from && /^\p{Script=Cyrillic}/u.test(word);
  if (!counts && !opens && !ONE.test(passage.tokens[at - 1]?.lower ?? '')) return undefined;
  const scale = hitAt(passage, 'number.scales', at);
  return scale === undefined
    ? undefined
    : { to: scale.to, value: Number(scale.value), scale: Number(scale.value), words: true };
}

const partAt = (passage: Passage, at: number, language: 'en' | 'uk'): Part | undefined =>
  digits(passage, at, language) ?? wordNumber(passage, at) ?? loneScale(passage, at);
const SIGN = /^[€$£¥₴]$/u;
const isYear = (part: Part): boolean => part.scale === 1 && !part.words && part.value >= 1990 && part.value <= 2100;

const CHANGE =
  /^(?:r(?:ises?|ose|isen|ising)|grow\p{L}*|grew|increas\p{L}*|rais\p{L}*|climb\p{L}*|up|goes|went|зрост\p{L}*|зріс|зросл\p{L}*|збільш\p{L}*|підвищ\p{L}*|піднял\p{L}*)$/u;
/** "Rises from 1.1 to 2 billion": two states, no range. */
function changes(passage: Passage, at: number): boolean {
  const opening = token(passage, at - 1)?.lower ?? '';
  if (!/^(?:from|з|із|від)$/u.test(opening)) return false;
  return [at - 2, at - 3, at - 4].some((place) => CHANGE.test(token(passage, place)?.lower ?? ''));
}

/** The second end of a range that starts with `first`, if there is one. */
function rangeEnd(passage: Passage, at: number, first: Part, language: 'en' | 'uk'): Part | undefined {
  const middle = hits(passage, 'number.ranges', 'middle').find((hit) => hit.from === first.to);
  if (middle === undefined) return undefined;
  const word = token(passage, middle.from)?.lower ?? '';
  const opened = hits(passage, 'number.ranges', 'open').some((hit) => hit.to <= at && at - hit.to <= 1);
  if (/^(?:and|і|та|or)$/u.test(word) && !opened) return undefined;
  const start = middle.to + (SIGN.test(token(passage, middle.to)?.text ?? '') ? 1 : 0);
  const second = partAt(passage, start, language);
  if (changes(passage, at)) return undefined;
  if (second === undefined || isYear(first) || second.value <= 0) return undefined;
  const low = first.scale === 1 ? times(first.value, second.scale) : first.value;
  if (low >= second.value) return undefined;
  const change =
    /^(?:до|to)$/u.test(word) && opened && /^(?:%|percent|per|відсот.*)$/u.test(token(passage, second.to)?.lower ?? '');
  return change ? undefined : second;
}

const NEAR = 2;
function comparatorOf(passage: Passage, from: number, to: number): Comparator {
  const before = hits(passage, 'number.comparators').filter(
    (hit) =>
      hit.to <= from && from - hit.to <= NEAR && !blocked(passage, hit.to, from) && !isParticle(passage, hit.from),
  );
  const best = before.at(-1);
  const after = hits(passage, 'number.comparatorsAfter').find(
    (hit) => hit.from >= to && hit.from - to <= NEAR + 1 && !blocked(passage, to, hit.from),
  );
  return ((after ?? best)?.value ?? (isLimit(passage, from, to) ? 'up to' : 'exact')) as Comparator;
}

const PARTED = /^(?:hand\p{L}*|turn\p{L}*|t(?:ake|akes|aken|aking|ook)|went|go|pass\p{L}*)$/u;
/** "Handed over 12,000": a part of the verb. */
const isParticle = (passage: Passage, at: number): boolean =>
  token(passage, at)?.lower === 'over' && PARTED.test(token(passage, at - 1)?.lower ?? '');

const RATED = /^(?:потужніст\p{L}*|обсяг\p{L}*|[,–—-])$/u;
/** "Випуск перехоплювачів, до півтори тисячі на місяць": an upper limit, where nothing rises or comes to it. */
const isLimit = (passage: Passage, from: number, to: number): boolean =>
  token(passage, from - 1)?.lower === 'до' &&
  RATED.test(token(passage, from - 2)?.lower ?? '') &&
  hitAt(passage, 'date.months', to) === undefined &&
  !/^(?:року|рр|років|р)$/u.test(token(passage, to)?.lower ?? '');

/** Between a comparator and its number stand only a sign, a preposition or a currency code. */
function blocked(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const here = passage.tokens[at];
    if (here === undefined || /^[,.;:]$/u.test(here.text) || here.kind === 'number') return true;
  }
  return false;
}

/** "Of 2.1 and 1.5 billion": a scale that stands once for two numbers. */
function sharedScale(passage: Passage, first: Part, language: 'en' | 'uk'): number {
  if (
    first.scale !== 1 ||
    first.words ||
    first.value >= 1000 ||
    !/^(?:and|та|і|й|or|або)$/u.test(token(passage, first.to)?.lower ?? '')
  )
    return 1;
  const second = partAt(passage, first.to + 1, language);
  return second !== undefined && !second.words && second.scale >= 1e6 ? second.scale : 1;
}

/** Tokens at which a number can start: looking only there keeps reading fast. */
function startsOf(passage: Passage): (at: number) => boolean {
  const worded = new Set(
    ['number.wholeNumbers', 'number.numberWords', 'number.scales'].flatMap((topic) =>
      hits(passage, topic).map((hit) => hit.from),
    ),
  );
  return (at) => {
    const here = passage.tokens[at];
    return here?.kind === 'number' || worded.has(at) || here?.lower.includes('-') === true;
  };
}

/** All numbers of a passage, ranges and scales taken together. */
export function numbersIn(passage: Passage, language: 'en' | 'uk'): readonly NumberMention[] {
  const found: NumberMention[] = [];
  const opens = startsOf(passage);
  for (let at = passage.from; at < passage.to; at += 1) {
    if (!opens(at)) continue;
    const first = partAt(passage, at, language);
    if (first === undefined) continue;
    const second = rangeEnd(passage, at, first, language);
    const to = second?.to ?? first.to;
    const shared = second === undefined ? sharedScale(passage, first, language) : 1;
    const low =
      second !== undefined && first.scale === 1 ? times(first.value, second.scale) : times(first.value, shared);
    const comparator = second === undefined ? comparatorOf(passage, at, to) : 'range';
    found.push({
      from: at,
      to,
      low,
      high: second?.value ?? low,
      comparator,
      scale: second?.scale ?? first.scale * shared,
      words: first.words,
    });
    at = to - 1;
  }
  return found;
}
