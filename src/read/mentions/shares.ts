import type { NumberMention } from './numbers.ts';
import { hitAt, hits, overlaps, type Passage } from './passage.ts';

/** A percentage, written as such or as a fraction ("a third"). */
export interface ShareMention extends NumberMention {
  readonly fraction: boolean;
}

const AROUND = 2;
function comparatorOf(passage: Passage, from: number, to: number): NumberMention['comparator'] {
  const hit = hits(passage, 'number.comparators')
    .filter((other) => other.to <= from && from - other.to < AROUND)
    .at(-1);
  const after = hits(passage, 'number.comparatorsAfter').find((other) => other.from === to);
  return ((hit ?? after)?.value ?? 'exact') as NumberMention['comparator'];
}

/** "Half the cost", "half of it" are parts of a sum, not shares of what an army uses. */
const OF_A_SUM =
  /^(?:(?:of )?(?:it|this|that|them)|(?:of )?(?:the |its )?(?:cost|costs|price|bill|sum|amount|money|investment)|(?:цієї|тієї|усієї|всієї) суми|(?:цих|тих) грошей|(?:із|з) (?:них|цього|неї))(?: |$)/u;
const OF_IT = /^(?:of it|of that|з неї|із неї|з цього|із цього)(?: |$)/u;
const SIGN = /^[€$£]$/u;
/** "Half of that" is part of a sum where the passage has one; "half the cost" always is. */
function ofSum(passage: Passage, words: string, numbers: readonly NumberMention[]): boolean {
  if (!OF_A_SUM.test(words)) return false;
  // "The state could pay for a third of it": of what an industry can make.
  if (hits(passage, 'measure.series', 'financed share of capacity').length > 0 && OF_IT.test(words)) return false;
  const priced =
    passage.tokens.slice(passage.from, passage.to).some((token) => SIGN.test(token.text)) ||
    hits(passage, 'money.currencies').length > 0 ||
    numbers.some((number) => number.scale >= 1e6);
  return priced || !/^(?:of (?:it|this|that|them)|з|із)/u.test(words);
}
const GOES_WITH = /^(?:of|of the|the|що|відсотк.*)$/u;

/** Fractions count where a share of something is meant: "half of the weapons", "covered about a third". */
function fractions(
  passage: Passage,
  taken: readonly ShareMention[],
  numbers: readonly NumberMention[],
): readonly ShareMention[] {
  return hits(passage, 'number.fractions')
    .filter(
      (hit) =>
        !taken.some((other) => overlaps(other, hit)) &&
        !hits(passage, 'date.parts').some((part) => overlaps(part, hit)) &&
        !numbers.some((number) => overlaps(number, hit) && number.scale > 1),
    )
    .filter(
      (hit) =>
        !/^(?:a|an|year|pound|billion|million|dozen|hour|рік|року|мільярд.*|мільйон.*|відсот.*)$/u.test(
          passage.tokens[hit.to]?.lower ?? '',
        ) || GOES_WITH.test(passage.tokens[hit.to]?.lower ?? ''),
    )
    .filter(
      (hit) =>
        !ofSum(
          passage,
          passage.tokens
            .slice(hit.to, hit.to + 3)
            .map((token) => token.lower)
            .join(' '),
          numbers,
        ),
    )
    .map((hit) => {
      const value = Number(hit.value);
      const comparator = comparatorOf(passage, hit.from, hit.to);
      const inexact = value === 33 || value === 67;
      const mark = /mark/u.test(passage.tokens[hit.to - 1]?.lower ?? '');
      return {
        from: hit.from,
        to: hit.to,
        low: value,
        high: value,
        comparator: mark ? 'over' : inexact && comparator === 'exact' ? 'about' : comparator,
        scale: 1,
        words: true,
        fraction: true,
      };
    });
}

const HUNDRED =
  /(?:of every (?:hundred|100)|in every (?:hundred|100)|(?:з|із) кожн\p{L}+ (?:сотні|ста|100))(?!\p{L})/iu;
/** "Of every hundred shells 34 are Ukrainian". */
function ofHundred(passage: Passage, number: NumberMention): boolean {
  const before = passage.tokens
    .slice(passage.from, number.from)
    .map((token) => token.lower)
    .join(' ');
  return number.low < 100 && number.scale === 1 && HUNDRED.test(before);
}

/** All shares of a passage. */
export function sharesIn(passage: Passage, numbers: readonly NumberMention[]): readonly ShareMention[] {
  const written: ShareMention[] = [];
  for (const number of numbers) {
    const unit = hitAt(passage, 'measure.percent', number.to);
    if (unit === undefined && ofHundred(passage, number)) written.push({ ...number, fraction: false });
    if (unit !== undefined) written.push({ ...number, to: unit.to, fraction: false });
  }
  return [...written, ...fractions(passage, written, numbers)].sort((a, b) => a.from - b.from);
}
