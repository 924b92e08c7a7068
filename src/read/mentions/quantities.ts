import type { Sentence } from '../reading.ts';
import type { NumberMention } from './numbers.ts';
import { distance, hitAt, hits, overlaps } from './passage.ts';

/** A count of things: of a product family, or of companies, countries, weapon types … */
export interface QuantityMention extends NumberMention {
  readonly family?: string;
  readonly product?: string;
  /** `unit` for weapons, else the thing counted. */
  readonly unit: string;
  readonly per: 'day' | 'month' | 'year' | null;
  /** True when the family is that of an earlier mention, which the number only points back at. */
  readonly fromContext?: boolean;
}

const LONGEST_GAP = 3;
const STOP =
  /^(?:[,;:.()]|ships|while|which|whose|who|and|of|in|to|by|on|at|for|із|на|в|у|до|для|та|і|з|років|роки|днів|дні|діб|годин\p{L}*|місяц\p{L}*|тижн\p{L}*|years?|days?|months?|weeks?|hours?|per|%|km|kilometres?)$/u;

const PLURAL = /s$|\p{Script=Cyrillic}$|^(?:artillery|ammunition|equipment|weaponry|aircraft)$/iu;
/** The thing counted: "drones", not the drone of "three drone programmes". */
const isHead = (sentence: Sentence, mention: { to: number; product?: string }): boolean =>
  mention.product !== undefined || PLURAL.test(sentence.tokens[mention.to - 1]?.lower ?? '');

function familyAfter(
  sentence: Sentence,
  number: NumberMention,
): { family: string; product?: string; to: number } | undefined {
  const ofThem =
    /^of$/u.test(sentence.tokens[number.to]?.lower ?? '') &&
    /^(?:its|their|the|these|his|our|such)$/u.test(sentence.tokens[number.to + 1]?.lower ?? '')
      ? 2
      : 0;
  const all = sentence.families.filter(
    (mention) =>
      mention.from >= number.to && mention.from - number.to <= LONGEST_GAP + ofThem && isHead(sentence, mention),
  );
  const first = all.find(
    (mention) => !sentence.tokens.slice(number.to + ofThem, mention.from).some((token) => STOP.test(token.lower)),
  );
  if (first === undefined) return undefined;
  const product =
    sentence.families.find((mention) => mention.product !== undefined && Math.abs(mention.from - first.to) <= 3)
      ?.product ?? first.product;
  const plain = sentence.families.find(
    (mention) =>
      mention.from >= first.to &&
      mention.from - first.to <= 1 &&
      mention.product === undefined &&
      first.product !== undefined,
  );
  return { family: (plain ?? first).family, to: (plain ?? first).to, ...(product === undefined ? {} : { product }) };
}

function rateNear(sentence: Sentence, range: { from: number; to: number }): 'day' | 'month' | 'year' | null {
  const after = hits(sentence, 'measure.rates').find(
    (hit) =>
      hit.from >= range.from &&
      distance(hit, range) <= 7 &&
      !/^(?:half|first|last)$/u.test(sentence.tokens[hit.from - 1]?.lower ?? ''),
  );
  const before = hits(sentence, 'measure.rates').find(
    (hit) =>
      RATED.test(sentence.tokens[hit.to]?.lower ?? '') ||
      (hit.from === sentence.from && range.from - hit.to <= 8) ||
      (/^(?:на|за|щороку|щомісяця)$/u.test(sentence.tokens[hit.from]?.lower ?? '') &&
        hit.to <= range.from &&
        range.from - hit.to <= 5),
  );
  return ((after ?? before)?.value ?? null) as 'day' | 'month' | 'year' | null;
}

/** "Monthly production is to rise to 200": a rate that stands before what it rates. */
const RATED = /^(?:production|output|capacity|випуск|виробництво|потужність)$/u;

const MEASURED = /^(?:mm|milli|cm|centi|calib|inch|km|kilo|мм|міліметр|каліб|см|км|кілом|сантим)/u;
/** "155-millimetre shells": a measure of the thing, not a count of things. */
function measures(sentence: Sentence, number: NumberMention): boolean {
  const [dash, word] = [sentence.tokens[number.to], sentence.tokens[number.to + 1]];
  const glued = dash?.text === '-' && dash.end === word?.start && dash.start === sentence.tokens[number.to - 1]?.end;
  return glued && MEASURED.test(word?.lower ?? '');
}

/** "2025", but neither "2,000 interceptors" nor "2000 дронів". */
const isYear = (sentence: Sentence, number: NumberMention): boolean =>
  number.scale === 1 &&
  !number.words &&
  number.low >= 1990 &&
  number.low <= 2100 &&
  number.to - number.from === 1 &&
  /^\d{4}$/u.test(sentence.tokens[number.from]?.text ?? '') &&
  !sentence.families.some((mention) => mention.from === number.to);

function taken(sentence: Sentence, number: NumberMention): boolean {
  if (number.low <= 31 && number.scale === 1 && hitAt(sentence, 'date.months', number.to) !== undefined) return true;
  if (measures(sentence, number)) return true;
  if (isYear(sentence, number)) return true;
  return [...sentence.money, ...sentence.shares].some((other) => overlaps(other, number));
}

const MOST_COUNTRIES = 200;
const LONGEST_BEFORE = 6;
const PLURAL_GENITIVE = /(?:ів|ет|иць|ин|ей|ок)$/u;
/** "Перехоплювачів роблять тисячу на добу": in Ukrainian the thing counted may stand before its number. */
function familyBefore(
  sentence: Sentence,
  number: NumberMention,
): { family: string; product?: string; to: number } | undefined {
  const first = sentence.families.filter((mention) => mention.to <= number.from).at(-1);
  if (first === undefined || number.low < 10) return undefined;
  const made = hits(sentence, 'lines.acts', 'make').some((hit) => hit.from >= first.to && hit.to <= number.from);
  if (number.from - first.to > (made ? LONGEST_BEFORE : 2)) return undefined;
  const between = sentence.tokens.slice(first.to, number.from);
  const plain = between.every((token) => token.kind === 'word' && !STOP.test(token.lower));
  return plain &&
    between.length > 0 &&
    PLURAL_GENITIVE.test(sentence.tokens[first.to - 1]?.lower ?? '') &&
    sentence.tokens[number.to]?.kind !== 'word'
    ? { family: first.family, to: number.to }
    : undefined;
}

/** "Фірм, що роблять безпілотники, в країні вже понад 450": in Ukrainian what is counted may open the sentence. */
function opening(sentence: Sentence, number: NumberMention): string | undefined {
  const unit = hits(sentence, 'measure.countUnits')[0];
  const alone = number.to >= sentence.to || sentence.tokens[number.to]?.kind === 'sign';
  const genitive = /(?:ій|м|ств|ів)$/u.test(sentence.tokens[unit?.from ?? 0]?.lower ?? '');
  return unit !== undefined && unit.from - sentence.from <= 1 && alone && genitive && number.low >= 10
    ? unit.value
    : undefined;
}

const GROWS_TO = 5;
/** "The number of arms makers has risen to 900": what is counted stands before. */
function numberOf(sentence: Sentence, number: NumberMention): string | undefined {
  const unit = hits(sentence, 'measure.countUnits').find(
    (hit) => hit.to <= number.from && number.from - hit.to <= GROWS_TO,
  );
  if (unit === undefined) return opening(sentence, number);
  const head = sentence.tokens.slice(Math.max(sentence.from, unit.from - 4), unit.from).map((token) => token.lower);
  return head.some((word) => /^(?:number|кількість)$/u.test(word)) ? unit.value : undefined;
}

const WORKFORCE = /^(?:workforce|staff|payroll)$/u;
const AT = /^(?:at|of|to|is|was|numbers?|about|some|around|over|nearly|almost)$/u;
/** "He put the workforce of the industry at about 300,000". */
function workforce(sentence: Sentence, number: NumberMention): string | undefined {
  const words = sentence.tokens.slice(Math.max(sentence.from, number.from - GROWS_TO - 3), number.from);
  const led = AT.test(words.at(-1)?.lower ?? '');
  return led && words.some((token) => WORKFORCE.test(token.lower)) ? 'person' : undefined;
}

/** Counts of weapons and of what the programme is counted in. */
export function quantitiesIn(sentence: Sentence): readonly QuantityMention[] {
  const found: QuantityMention[] = [];
  for (const number of sentence.numbers) {
    if (taken(sentence, number)) continue;
    const unit = [0, 1, 2]
      .map((gap) => hitAt(sentence, 'measure.countUnits', number.to + gap))
      .find((hit) => hit !== undefined);
    const between = unit === undefined ? [] : sentence.tokens.slice(number.to, unit.from);
    const many = unit?.value === 'country' && number.low > MOST_COUNTRIES;
    if (unit !== undefined && !many && !between.some((token) => STOP.test(token.lower))) {
      found.push({
        ...number,
        to: unit.to,
        unit: unit.value,
        per: rateNear(sentence, { from: number.from, to: unit.to }),
      });
      continue;
    }
    const counted = numberOf(sentence, number) ?? workforce(sentence, number);
    if (counted !== undefined) {
      found.push({ ...number, unit: counted, per: null });
      continue;
    }
    const family = familyAfter(sentence, number) ?? familyBefore(sentence, number);
    if (family !== undefined)
      found.push({
        ...number,
        family: family.family,
        ...(family.product === undefined ? {} : { product: family.product }),
        unit: 'unit',
        per: rateNear(sentence, { from: number.from, to: family.to }),
      });
    else found.push({ ...number, unit: '', per: rateNear(sentence, number) });
  }
  return found;
}
