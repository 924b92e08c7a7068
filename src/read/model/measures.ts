import { parseMeasure } from '../../values/index.ts';
import type { Reason } from '../claims/draft.ts';
import type { NumberMention } from '../mentions/numbers.ts';
import { quantitiesIn } from '../mentions/quantities.ts';
import type { Sentence } from '../reading.ts';

/** What a check of a value found: the reason, and whether the claim can still be shown to a person. */
export interface Finding {
  readonly code: Reason;
  readonly fatal: boolean;
}

const fatal = (code: Reason): Finding => ({ code, fatal: true });
const ask = (code: Reason): Finding => ({ code, fatal: false });

/** A figure as a claim has it. */
interface Figure {
  readonly low: number;
  readonly high: number;
  readonly comparator: string;
  /** Currency, `%`, or what is counted. */
  readonly unit: string;
  readonly per: string | null;
}

function figureOf(value: string): Figure | undefined {
  const number =
    /^(?:(about|over|at least|up to|under) )?([\d ]*\d(?:\.\d+)?)(?: ?\.\. ?([\d ]*\d(?:\.\d+)?))?\s*(.*)$/u.exec(
      value,
    );
  if (number === null || !parseMeasure(value).ok) return undefined;
  const [, comparator = 'exact', low = '', high = low, unit = ''] = number;
  const [name = '', per = null] = unit.trim().split('/');
  const plain = (text: string): number => Number(text.replaceAll(' ', ''));
  return { low: plain(low), high: plain(high), comparator: high === low ? comparator : 'range', unit: name, per };
}

const same = (mention: NumberMention, figure: Figure): boolean =>
  mention.low === figure.low && mention.high === figure.high;

const CROWNS = new Set(['DKK', 'NOK', 'SEK', 'ISK', 'CZK']);

/** Sums are one number with its own currency: two sums of a passage cannot lend each other theirs. */
function checkMoney(figure: Figure, passage: readonly Sentence[]): readonly Finding[] {
  const sums = passage.flatMap((sentence) => sentence.money).filter((sum) => same(sum, figure));
  const first = sums[0];
  if (first === undefined) return [fatal('unit-not-in-passage')];
  const own = sums.find((sum) => sum.currency === figure.unit || (sum.crown && CROWNS.has(figure.unit)));
  if (own !== undefined) return comparison(figure, own);
  // A sum without a currency of its own has that of the text around it, which the check of the currency looks at.
  return sums.some((sum) => sum.currency === null && !sum.crown)
    ? [ask('currency-from-context')]
    : [fatal('currency-not-in-passage')];
}

function comparison(figure: Figure, mention: NumberMention): readonly Finding[] {
  return mention.comparator === figure.comparator ? [] : [ask('code-not-in-passage')];
}

function checkShare(figure: Figure, passage: readonly Sentence[]): readonly Finding[] {
  const share = passage.flatMap((sentence) => sentence.shares).find((mention) => same(mention, figure));
  return share === undefined ? [fatal('unit-not-in-passage')] : comparison(figure, share);
}

function checkCount(figure: Figure, passage: readonly Sentence[], anyUnit: boolean): readonly Finding[] {
  const counts = passage.flatMap(quantitiesIn).filter((count) => same(count, figure) && count.per === figure.per);
  const fitting = counts.find((count) => count.unit === figure.unit || anyUnit);
  if (fitting !== undefined) return comparison(figure, fitting);
  const unnamed = counts.find((count) => count.unit === '' || count.unit === 'unit');
  return unnamed === undefined ? [fatal('unit-not-in-passage')] : [ask('unit-not-in-passage')];
}

/**
 * Checks a figure of a claim against its passage: the number has to stand there, with its own currency, unit and rate. `anyUnit`
 * is for counts whose property says what is counted, such as jobs.
 */
export function checkFigure(value: string, passage: readonly Sentence[], anyUnit: boolean): readonly Finding[] {
  const figure = figureOf(value);
  if (figure === undefined) return [fatal('not-in-vocabulary')];
  const numbers = passage.flatMap((sentence) => [...sentence.numbers, ...sentence.shares, ...sentence.money]);
  if (!numbers.some((number) => same(number, figure))) return [fatal('number-not-in-passage')];
  if (figure.unit === '%') return checkShare(figure, passage);
  if (/^[A-Z]{3}$/u.test(figure.unit)) return checkMoney(figure, passage);
  return checkCount(figure, passage, anyUnit);
}
