import type { Contribution, Contributions } from './contributions.ts';
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
  /** DIFFERS and DENIED bits of all amounts in it. */
  readonly trouble: number;
  /** How many contributions could not be converted and are not in the sum. */
  readonly unconverted: number;
}

/** Contributions of one rung, scope, funder, vehicle and year, added up. */
interface Cell extends Required<TotalOf> {
  cents: number;
  counted: number;
  unconverted: number;
  trouble: number;
}

/**
 * The only place where money is totalled. Contributions are added up once into the finest cells that totals are asked by; each
 * total is the sum of cells, and `contributions` gives the very contributions that are in it.
 */
export class Totals {
  readonly #contributions: Contributions;
  readonly #cells = new Map<number, Cell>();
  readonly #byFunder = new Map<number, Cell[]>();

  constructor(contributions: Contributions) {
    this.#contributions = contributions;
    for (let place = 0; place < contributions.length; place++) this.#add(place);
  }

  total(of: TotalOf): Total {
    let [cents, counted, unconverted, trouble] = [0, 0, 0, 0];
    const cells = of.funder === undefined ? this.#cells.values() : (this.#byFunder.get(of.funder) ?? []);
    for (const cell of cells) {
      if (!takes(of, cell)) continue;
      cents += cell.cents;
      counted += cell.counted;
      unconverted += cell.unconverted;
      trouble |= cell.trouble;
    }
    return { cents: counted === 0 ? undefined : cents, trouble, unconverted };
  }

  /** Subjects that fund anything, each once; -1 for money whose funder is not told. */
  get funders(): IterableIterator<number> {
    return this.#byFunder.keys();
  }

  /** The contributions that a total is made of, those without a rate too. */
  contributions(of: TotalOf): Contribution[] {
    const found: Contribution[] = [];
    for (let place = 0; place < this.#contributions.length; place++) {
      if (takes(of, this.#keyAt(place))) found.push(this.#contributions.at(place));
    }
    return found;
  }

  #keyAt(place: number): Required<TotalOf> {
    const { rung, production, funder, vehicle, year } = this.#contributions;
    return {
      rung: COUNTED_RUNGS[rung[place] as number] as CountedRung,
      scope: production[place] === 1 ? 'production' : 'other',
      funder: funder[place] as number,
      vehicle: vehicle[place] as number,
      year: year[place] || null,
    };
  }

  #add(place: number): void {
    const { rung, production, funder, vehicle, year, net, trouble } = this.#contributions;
    const who = (funder[place] as number) + 2;
    const small =
      ((year[place] as number) * COUNTED_RUNGS.length + (rung[place] as number)) * 2 + (production[place] as number);
    // Years and rungs stay below 2^15 together, a subject below 2^31: exact as one number. Vehicles are told apart within.
    const key = (vehicle[place] as number) < 0 ? who * 2 ** 15 + small : -(place + 1);
    let cell = this.#cells.get(key);
    if (cell === undefined) cell = this.#open(key, place);
    const cents = net[place] as number;
    if (Number.isNaN(cents)) cell.unconverted++;
    else {
      cell.cents += cents;
      cell.counted++;
      cell.trouble |= trouble[place] as number;
    }
  }

  #open(key: number, place: number): Cell {
    const cell: Cell = { ...this.#keyAt(place), cents: 0, counted: 0, unconverted: 0, trouble: 0 };
    this.#cells.set(key, cell);
    const own = this.#byFunder.get(cell.funder);
    if (own === undefined) this.#byFunder.set(cell.funder, [cell]);
    else own.push(cell);
    return cell;
  }
}

function takes(of: TotalOf, item: Required<TotalOf>): boolean {
  return (
    item.rung === of.rung &&
    item.scope === of.scope &&
    (of.funder === undefined || item.funder === of.funder) &&
    (of.vehicle === undefined || item.vehicle === of.vehicle) &&
    (of.year === undefined || item.year === of.year)
  );
}
