import type { Account } from './account.ts';
import { type Cuts, OWN } from './cuts.ts';
import type { Resolution } from './resolution.ts';

/** Something that was made, and the numbers of all subjects whose claims were read for it. */
interface MadeFrom<Made> {
  readonly made: Made;
  readonly from: readonly number[];
}

/** With what was seen of each of them. */
interface Version<Made> extends MadeFrom<Made> {
  readonly sights: readonly number[];
}

/** How many versions are kept of one subject; a reader who moves on from there has the oldest made again. */
const MOST_VERSIONS = 24;

/**
 * What is made of single subjects, kept for every question that sees the same of all subjects that it was made from. It serves the
 * present state of a ledger, and is dropped with it: merges and the programme are read without being told.
 */
export class KeptBySight<Made> {
  #cuts: Cuts | undefined;
  #sequence = -1;
  #versions: (Version<Made>[] | undefined)[] = [];

  /** What is kept of a subject, else what `make` gives. */
  of(account: Account, subject: number, make: (subject: number) => MadeFrom<Made>): Made {
    const { log, resolution } = account.core;
    // Earlier states of the ledger are asked for too seldom.
    if (resolution.sequence !== log.sequence) return make(subject).made;
    this.#hold(resolution);
    const versions = this.#versions[subject] ?? [];
    // The latest first: dates are asked for one beside the other.
    for (let at = versions.length - 1; at >= 0; at--) {
      const version = versions[at] as Version<Made>;
      if (holds(version, resolution)) return version.made;
    }
    const { made, from } = make(subject);
    const sights = from.map((one) => resolution.sight(one));
    if (!sights.includes(OWN)) {
      if (versions.length >= MOST_VERSIONS) versions.shift();
      versions.push({ from, sights, made });
      this.#versions[subject] = versions;
    }
    return made;
  }

  #hold({ cuts, sequence }: Resolution): void {
    if (this.#cuts === cuts && this.#sequence === sequence) return;
    this.#cuts = cuts;
    this.#sequence = sequence;
    this.#versions = [];
  }
}

/** A loop: this is asked of every subject at every date. */
function holds({ from, sights }: Version<unknown>, resolution: Resolution): boolean {
  for (let at = 0; at < from.length; at++) {
    if (resolution.sight(from[at] as number) !== sights[at]) return false;
  }
  return true;
}
