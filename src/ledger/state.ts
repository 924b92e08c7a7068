import type { Body, Entry } from './entries.ts';

/** What stands in a ledger, as far as loading needs it: enough to tell what is new and what is gone. */
export class LedgerState {
  readonly programmes = new Map<string, Body['programme']>();
  readonly sources = new Map<string, Body['source']>();
  /** Ids of the claims that stand, by source. */
  readonly claims = new Map<string, Set<string>>();
  readonly merges = new Map<string, Body['merge']>();
  /** The edition that stands, by table. */
  readonly editions = new Map<string, string>();
  readonly #sourceOfClaim = new Map<string, string>();

  apply(entry: Entry): void {
    switch (entry.kind) {
      case 'programme':
        this.programmes.set((entry.body as Body['programme']).id, entry.body as Body['programme']);
        break;
      case 'source':
        this.sources.set((entry.body as Body['source']).id, entry.body as Body['source']);
        break;
      case 'claim':
        this.#applyClaim(entry.body as Body['claim']);
        break;
      case 'merge':
        this.merges.set((entry.body as Body['merge']).id, entry.body as Body['merge']);
        break;
      case 'retraction':
        this.#applyRetraction(entry.body as Body['retraction']);
        break;
      case 'edition':
        this.editions.set((entry.body as Body['edition']).table, (entry.body as Body['edition']).id);
        break;
      case 'review':
        break;
    }
  }

  #applyClaim(claim: Body['claim']): void {
    const claims = this.claims.get(claim.source) ?? new Set();
    this.claims.set(claim.source, claims.add(claim.id));
    this.#sourceOfClaim.set(claim.id, claim.source);
  }

  #applyRetraction({ target }: Body['retraction']): void {
    this.merges.delete(target);
    const source = this.#sourceOfClaim.get(target);
    if (source !== undefined) this.claims.get(source)?.delete(target);
  }
}
