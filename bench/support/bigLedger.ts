import { sealAll } from '../../src/ledger/index.ts';
import { OpenLedger, sha256 } from '../../src/session/index.ts';
import type { Store } from '../../src/store/index.ts';
import { syntheticItems } from '../synthetic.ts';

/** Instant at which every entry was taken in, and that counts as now: after all synthetic documents. */
const NOW = '2026-06-01T00:00:00.000Z';
/** Entries that are appended at once. */
const BATCH = 5_000;

/** What a synthetic ledger holds. */
export interface BigLedger {
  readonly ledger: OpenLedger;
  readonly claims: number;
}

/** Fills an empty store with about so many statements (four to a claim), and opens it. The ledger then owns the store. */
export async function bigLedger(store: Store, statements: number): Promise<BigLedger> {
  const items = [...syntheticItems(statements)];
  let head = await store.head();
  for (let from = 0; from < items.length; from += BATCH) {
    const sealed = sealAll(head, NOW, items.slice(from, from + BATCH), sha256);
    head = await store.append(head, sealed);
  }
  const ledger = await OpenLedger.open(store, { now: () => NOW });
  return { ledger, claims: items.filter(({ kind }) => kind === 'claim').length };
}
