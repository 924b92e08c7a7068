import type { Contribution } from './contributions.ts';
import type { CountedRung } from './ladder.ts';
import type { Scope } from './scopes.ts';

/** Which contributions a total takes. What is left out takes all. */
export interface TotalOf {
  readonly rung: CountedRung;
  readonly scope?: Scope;
  readonly funder?: number;
  readonly vehicle?: number;
  /** A year, or null for sums of several years or none. */
  readonly year?: number | null;
}

export interface Total {
  /** Euro cents; undefined where nothing was found: nobody reports such money, which is not the same as zero. */
  readonly cents: number | undefined;
  readonly contributions: readonly Contribution[];
  /** Contributions that could not be converted and are not in the sum. */
  readonly unconverted: readonly Contribution[];
}

/** Adds up contributions. The only place where money is totalled. */
export function total(contributions: readonly Contribution[], of: TotalOf): Total {
  const taken = contributions.filter((item) => takes(of, item));
  const counted = taken.filter((item) => item.netCents !== undefined);
  return {
    cents: counted.length === 0 ? undefined : counted.reduce((sum, item) => sum + (item.netCents as number), 0),
    contributions: counted,
    unconverted: taken.filter((item) => item.netCents === undefined),
  };
}

function takes(of: TotalOf, item: Contribution): boolean {
  return (
    item.amount.rung === of.rung &&
    (of.scope === undefined || item.scope === of.scope) &&
    (of.funder === undefined || item.funder === of.funder) &&
    (of.vehicle === undefined || item.vehicle === of.vehicle) &&
    (of.year === undefined || (item.year ?? null) === of.year)
  );
}
