import { type Body, EMPTY_HEAD, type Entry, type Head, type Merge } from './entries.ts';

/** Raised where an entry cannot stand after those before it. It is raised before anything is changed. */
export class EntryDoesNotFit extends Error {
  override readonly name = 'EntryDoesNotFit';
  readonly sequence: number;

  constructor(sequence: number, message: string) {
    super(`Entry ${sequence} does not fit: ${message}`);
    this.sequence = sequence;
  }
}

/** What stands in a ledger, as far as adding to it needs: enough to tell what is new and what is gone. */
export class LedgerState {
  readonly programmes = new Map<string, Body['programme']>();
  readonly sources = new Map<string, Body['source']>();
  /** Ids of the claims that stand, by source. */
  readonly claims = new Map<string, Set<string>>();
  /** Merges that stand, by id. */
  readonly merges = new Map<string, Merge>();
  /** Id of the edition that stands, by table. */
  readonly editions = new Map<string, string>();
  /** Every claim there ever was: one that was taken back can still be named. */
  readonly #sourceOfClaim = new Map<string, string>();
  #head = EMPTY_HEAD;
  #recorded = '';

  /** The last entry taken. */
  get head(): Head {
    return this.#head;
  }

  /** Instant at which the last entry was recorded; empty where there is none. */
  get recorded(): string {
    return this.#recorded;
  }

  hasClaim(id: string): boolean {
    return this.#sourceOfClaim.has(id);
  }

  /** Takes the next entry. Raises EntryDoesNotFit. */
  apply(entry: Entry): void {
    if (entry.sequence !== this.#head.sequence + 1 || entry.previous !== this.#head.hash) {
      throw new EntryDoesNotFit(
        entry.sequence,
        `it does not follow entry ${this.#head.sequence}. Read from the start.`,
      );
    }
    if (entry.recorded < this.#recorded) {
      throw new EntryDoesNotFit(entry.sequence, `it is recorded at ${entry.recorded}, before ${this.#recorded}.`);
    }
    this.#applyBody(entry);
    this.#head = { sequence: entry.sequence, hash: entry.hash };
    this.#recorded = entry.recorded;
  }

  #applyBody(entry: Entry): void {
    switch (entry.kind) {
      case 'programme':
        this.programmes.set(entry.body.id, entry.body);
        break;
      case 'source':
        this.sources.set(entry.body.id, entry.body);
        break;
      case 'claim':
        this.#applyClaim(entry);
        break;
      case 'review':
        this.#applyReview(entry);
        break;
      case 'retraction':
        this.#applyRetraction(entry);
        break;
      case 'merge':
        this.merges.set(entry.body.id, entry.body);
        break;
      case 'edition':
        this.editions.set(entry.body.table, entry.body.id);
        break;
    }
  }

  #applyClaim({ sequence, body: { id, source } }: Entry<'claim'>): void {
    if (!this.sources.has(source)) {
      throw new EntryDoesNotFit(sequence, `its source "${source}" is not described. Enter the source first.`);
    }
    const standing = this.claims.get(source);
    if (standing?.has(id)) {
      throw new EntryDoesNotFit(sequence, `${id} stands already. Take it back first, or leave it.`);
    }
    if (standing) standing.add(id);
    else this.claims.set(source, new Set([id]));
    this.#sourceOfClaim.set(id, source);
  }

  #applyReview({ sequence, body: { claim } }: Entry<'review'>): void {
    if (!this.hasClaim(claim)) {
      throw new EntryDoesNotFit(sequence, `it reviews "${claim}", which is no claim of this ledger.`);
    }
  }

  #applyRetraction({ sequence, body: { target } }: Entry<'retraction'>): void {
    const source = this.#sourceOfClaim.get(target);
    const gone = source === undefined ? this.merges.delete(target) : this.claims.get(source)?.delete(target);
    if (gone !== true) {
      throw new EntryDoesNotFit(
        sequence,
        `it takes back "${target}", which is neither a claim nor a merge that stands.`,
      );
    }
  }
}
