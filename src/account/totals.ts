import type { Contribution } from './contributions.ts';
import { COUNTED_RUNGS, type CountedRung } from './ladder.ts';
import type { Scope } from './scopes.ts';

/** Which contributions a total takes. What is left out takes all. */
export interface TotalOf {
  readonly rung: CountedRung;
  readonly scope: Scope;
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

const NOTHING: Total = { cents: undefined, contributions: [], unconverted: [] };

/**
 * The only place where money is totalled. Contributions are sorted once by what totals are asked for; each total is then the
 * sum of one list, and that list is what its explanation shows.
 */
export class Totals {
  readonly #lists = new Map<number, Contribution[]>();
  readonly #sums = new Map<number, Total>();

  constructor(contributions: readonly Contribution[]) {
    for (const item of contributions) {
      const { rung, scope, funder, vehicle } = item;
      const year = item.year ?? null;
      this.#put(keyOf(rung, scope, undefined, undefined, undefined), item);
      this.#put(keyOf(rung, scope, undefined, undefined, year), item);
      this.#put(keyOf(rung, scope, funder, undefined, undefined), item);
      this.#put(keyOf(rung, scope, funder, undefined, year), item);
      if (vehicle >= 0) this.#put(keyOf(rung, scope, undefined, vehicle, undefined), item);
    }
  }

  total({ rung, scope, funder, vehicle, year }: TotalOf): Total {
    const key = keyOf(rung, scope, funder, vehicle, year);
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const list = this.#lists.get(key);
    const sum = list === undefined ? NOTHING : sumOf(list);
    this.#sums.set(key, sum);
    return sum;
  }

  #put(key: number, item: Contribution): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [item]);
    else list.push(item);
  }
}

/** Years of the calendar fit below this; 0 stands for all years, 1 for sums of several or none. */
const YEARS = 4096;

/** One number per combination of what totals are asked for. A subject's number stays below 2^31, so the key is exact. */
function keyOf(
  rung: CountedRung,
  scope: Scope,
  funder: number | undefined,
  vehicle: number | undefined,
  year: number | null | undefined,
): number {
  const who = funder !== undefined ? 2 * (funder + 3) : vehicle !== undefined ? 2 * (vehicle + 3) + 1 : 0;
  const when = year === undefined ? 0 : year === null ? 1 : year;
  return (
    ((who * YEARS + when) * COUNTED_RUNGS.length + COUNTED_RUNGS.indexOf(rung)) * 2 + (scope === 'production' ? 1 : 0)
  );
}

function sumOf(list: readonly Contribution[]): Total {
  const counted = list.filter((item) => item.netCents !== undefined);
  return {
    cents: counted.length === 0 ? undefined : counted.reduce((sum, item) => sum + (item.netCents as number), 0),
    contributions: counted,
    unconverted: list.filter((item) => item.netCents === undefined),
  };
}
