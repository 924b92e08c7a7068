import type { Comparator } from './comparator.ts';
import { minorUnit } from './currency.ts';
import type { Measure } from './measure.ts';

/** Span that a written figure may stand for, in its own unit: whole units of money, percent, or things. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Rounding is never taken for more than this part of the figure. */
const LARGEST_ROUNDING = 0.025;
const ABOUT = 0.05;
const BOUND = 0.1;

/**
 * How far a figure may reach once rounding and its comparator are allowed for (docs/method.md, rule on agreement):
 * half a unit of the last significant digit, at most 2.5 %; "about" 5 % each way; "over" and "at least" up to a tenth more; "up
 * to" and "under" a tenth less; a range reaches over itself.
 */
export function reach(measure: Measure): Reach {
  if (measure.type === 'share') {
    const { comparator, millionths, millionthsHigh, digits } = measure.share;
    return reachOf(comparator, millionths / 10_000, millionthsHigh / 10_000, digits);
  }
  if (measure.type === 'quantity') {
    const { comparator, low, high, digits } = measure.quantity;
    return reachOf(comparator, low, high, digits);
  }
  const { comparator, minor, minorHigh, digits, currency } = measure.money;
  const scale = 10 ** minorUnit(currency);
  return reachOf(comparator, minor / scale, minorHigh / scale, digits);
}

function reachOf(comparator: Comparator, low: number, high: number, digits: number): Reach {
  const rounding = halfLastDigit(low, digits);
  switch (comparator) {
    case 'about':
      return { low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
    case 'over':
    case 'at least':
      return { low, high: high * (1 + BOUND) };
    case 'up to':
    case 'under':
      return { low: low * (1 - BOUND), high };
    case 'between':
      return { low, high };
    default:
      return { low: low - rounding, high: high + rounding };
  }
}

function halfLastDigit(value: number, digits: number): number {
  if (value === 0) return 0;
  const lastDigit = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return Math.min(lastDigit / 2, value * LARGEST_ROUNDING);
}

/** Raised where figures of two units are compared. */
export class UnitMismatch extends Error {
  override readonly name = 'UnitMismatch';
  constructor(first: string, second: string) {
    super(`Expected two figures of one unit, came "${first}" and "${second}". Convert one of them first.`);
  }
}

/** Whether two figures differ by no more than rounding. Raises UnitMismatch; money of two currencies is converted first. */
export function agree(a: Measure, b: Measure): boolean {
  const [unitA, unitB] = [unitOf(a), unitOf(b)];
  if (unitA !== unitB) throw new UnitMismatch(unitA, unitB);
  const [first, second] = [reach(a), reach(b)];
  if (first.low === first.high || second.low === second.high)
    return first.low <= second.high && second.low <= first.high;
  return first.low < second.high && second.low < first.high;
}

/** "EUR", "EUR/year", "unit/month", "%": figures of one unit can be compared and added. */
export function unitOf(measure: Measure): string {
  if (measure.type === 'share') return '%';
  const [unit, per] =
    measure.type === 'money' ? [measure.money.currency, measure.per] : [measure.quantity.unit, measure.quantity.per];
  return per === null ? unit : `${unit}/${per}`;
}
