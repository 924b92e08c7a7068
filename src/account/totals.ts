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

/** More than the keys of years (up to 9999), rungs and scopes that the cells of one funder can have. */
const KEYS_PER_FUNDER = 2 ** 16;

/**
 * The only place where money is totalled. Contributions are added up once into the finest cells that totals are asked by; each
 * total is the sum of cells, and `contributions` gives the very contributions that are in it.
 */
export class Totals {
  readonly #contributions: Contributions;
  readonly #cells: Cell[] = [];
  readonly #byKey = new Map<number, Cell>();
  readonly #byFunder = new Map<number, Cell[]>();
  readonly #funderNumbers: Int32Array;
  #funderCount = 0;

  /** `subjects`: how many subjects there are. */
  constructor(contributions: Contributions, subjects: number) {
    this.#contributions = contributions;
    this.#funderNumbers = new Int32Array(subjects + 1);
    for (let place = 0; place < contributions.length; place++) this.#add(place);
  }

  total(of: TotalOf): Total {
    let [cents, counted, unconverted, trouble] = [0, 0, 0, 0];
    const cells = of.funder === undefined ? this.#cells : (this.#byFunder.get(of.funder) ?? []);
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
    const { net, trouble } = this.#contributions;
    const cell = this.#cellAt(place);
    const cents = net[place] as number;
    if (Number.isNaN(cents)) cell.unconverted++;
    else {
      cell.cents += cents;
      cell.counted++;
      cell.trouble |= trouble[place] as number;
    }
  }

  #cellAt(place: number): Cell {
    const { rung, production, funder, vehicle, year } = this.#contributions;
    // Few flows have a vehicle; each of them is a cell of its own.
    if ((vehicle[place] as number) >= 0) return this.#open(place);
    const ladder = (year[place] as number) * COUNTED_RUNGS.length + (rung[place] as number);
    const key =
      this.#funderNumber(funder[place] as number) * KEYS_PER_FUNDER + ladder * 2 + (production[place] as number);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const cell = this.#open(place);
    this.#byKey.set(key, cell);
    return cell;
  }

  /** Funders are few, subjects many: counted from 1 on, keys of cells stay small whole numbers, which are found fastest. */
  #funderNumber(funder: number): number {
    const known = this.#funderNumbers[funder + 1] as number;
    if (known > 0) return known;
    this.#funderCount++;
    this.#funderNumbers[funder + 1] = this.#funderCount;
    return this.#funderCount;
  }

  #open(place: number): Cell {
    const cell: Cell = { ...this.#keyAt(place), cents: 0, counted: 0, unconverted: 0, trouble: 0 };
    this.#cells.push(cell);
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
