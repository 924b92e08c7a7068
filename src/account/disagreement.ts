import { FORM, type Log } from '../ledger/index.ts';
import type { Currency, DateSpan, Day } from '../values/index.ts';
import { isCurrency } from '../values/index.ts';
import { isFamilyWithin } from '../vocabulary/index.ts';
import type { FacetPolicy } from './comparison.ts';
import { type Conversion, ratePeriod } from './conversion.ts';

/** Days by which two reported dates may lie apart and still agree (R5): news of an evening is printed the next day. */
const DATE_TOLERANCE_DAYS = 3;
/** By how much sums in two currencies may differ beyond rounding (R5). */
const CURRENCY_TOLERANCE = 0.03;

/** Tells whether two rows of one facet say different things (R5). */
export class Disagreement {
  readonly #log: Log;
  readonly #conversion: Conversion;

  constructor(log: Log, conversion: Conversion) {
    this.#log = log;
    this.#conversion = conversion;
  }

  differs(policy: FacetPolicy, first: number, second: number): boolean {
    const { value } = this.#log.rows;
    const a = value.values[first] as number;
    const b = value.values[second] as number;
    if (policy.comparison === 'day') return this.#daysDiffer(first, second);
    if (a === b || policy.comparison === 'never') return false;
    const { form } = this.#log.values;
    // "Withheld" and "none" differ from any figure, but "withheld" contradicts nothing: the figure exists.
    if (form.values[a] === FORM.withheld || form.values[b] === FORM.withheld) return false;
    if (form.values[a] === FORM.none || form.values[b] === FORM.none) return true;
    switch (policy.comparison) {
      case 'measure':
        return this.#measuresDiffer(a, b, first, second);
      case 'date':
        return spansDiffer(this.#log.values.date(a), this.#log.values.date(b));
      case 'family':
        return !related(this.#log.values.original(a), this.#log.values.original(b));
      case 'words':
        return folded(this.#log.values.original(a)) !== folded(this.#log.values.original(b));
      default:
        return !oneHoldsOther(this.#log.values.original(a), this.#log.values.original(b));
    }
  }

  #daysDiffer(first: number, second: number): boolean {
    const { claim } = this.#log.rows;
    const a = this.#log.claims.when(claim.values[first] as number);
    const b = this.#log.claims.when(claim.values[second] as number);
    return a !== undefined && b !== undefined && spansDiffer(a, b);
  }

  #measuresDiffer(a: number, b: number, first: number, second: number): boolean {
    const { low, high, unit, units } = this.#log.values;
    const unitA = unit.values[a] as number;
    const unitB = unit.values[b] as number;
    if (unitA === unitB) {
      return !overlap(
        low.values[a] as number,
        high.values[a] as number,
        low.values[b] as number,
        high.values[b] as number,
      );
    }
    const rateA = this.#perEuro(units.text(unitA), first);
    const rateB = this.#perEuro(units.text(unitB), second);
    // Units that cannot be brought together are not compared: no verdict is better than a wrong one.
    if (rateA === undefined || rateB === undefined) return false;
    const widen = 1 + CURRENCY_TOLERANCE / 2;
    return !overlap(
      (low.values[a] as number) / rateA / widen,
      ((high.values[a] as number) / rateA) * widen,
      (low.values[b] as number) / rateB / widen,
      ((high.values[b] as number) / rateB) * widen,
    );
  }

  #perEuro(unit: string, row: number): number | undefined {
    if (!isCurrency(unit)) return undefined;
    const when = this.#log.claims.when(this.#log.rows.claim.values[row] as number);
    const published = this.#log.rows.published.values[row] as number;
    const rate = this.#conversion.rate(unit as Currency, ratePeriod(when, published));
    return rate.missing ? undefined : rate.perEuro;
  }
}

function overlap(lowA: number, highA: number, lowB: number, highB: number): boolean {
  if (lowA === highA || lowB === highB) return lowA <= highB && lowB <= highA;
  return lowA < highB && lowB < highA;
}

/** Whether two date spans lie apart, by more than the tolerance where both name a day. */
export function spansDiffer(a: DateSpan | undefined, b: DateSpan | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const startA = a.start?.earliest ?? Number.NEGATIVE_INFINITY;
  const startB = b.start?.earliest ?? Number.NEGATIVE_INFINITY;
  const endA: Day = a.end?.latest ?? Number.POSITIVE_INFINITY;
  const endB: Day = b.end?.latest ?? Number.POSITIVE_INFINITY;
  const tolerance = startA === endA && startB === endB ? DATE_TOLERANCE_DAYS : 0;
  return startA > endB + tolerance || startB > endA + tolerance;
}

function list(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value)
    ? (value as string[])
    : Object.entries(value as object).map(([key, part]) => `${key} ${part}`);
}

/** A longer list does not contradict a shorter one that it contains: a source need not name everybody. */
function oneHoldsOther(a: unknown, b: unknown): boolean {
  const left = new Set(list(a));
  const right = new Set(list(b));
  return [...left].every((item) => right.has(item)) || [...right].every((item) => left.has(item));
}

function related(a: unknown, b: unknown): boolean {
  return list(a).some((one) => list(b).some((other) => isFamilyWithin(one, other) || isFamilyWithin(other, one)));
}

function folded(value: unknown): string {
  return list(value).join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
