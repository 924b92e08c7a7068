import type { Collected, Resolution } from './resolution.ts';

/**
 * A walk over subjects of one kind that reads the same facets of each: into two small arrays that are used again for every
 * subject, so that an account of a large ledger makes no garbage on its way.
 */
export class Walk implements Collected {
  /** Chosen row of each facet of the subject read last, -1 for none; in the order in which the facets were given. */
  readonly rows: Int32Array;
  /** DIFFERS and DENIED bits of each facet. */
  readonly troubles: Uint8Array;
  readonly #resolution: Resolution;
  /** Place in `rows` of each facet by its number, -1 for those that are not read. */
  readonly places: Int8Array;

  constructor(resolution: Resolution, facets: readonly string[]) {
    const { log } = resolution;
    this.#resolution = resolution;
    this.rows = new Int32Array(facets.length);
    this.troubles = new Uint8Array(facets.length);
    this.places = new Int8Array(log.facets.size).fill(-1);
    facets.forEach((facet, place) => {
      const number = log.facets.find(facet);
      if (number >= 0) this.places[number] = place;
    });
  }

  /** `sight`: what is seen of the subject. */
  read(subject: number, sight: number): void {
    this.#resolution.collect(subject, sight, this);
  }

  row(place: number): number {
    return this.rows[place] as number;
  }
}
