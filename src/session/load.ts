import { EMPTY_HEAD, type Head, LedgerState, type Load, planLoad, sealAll } from '../ledger/index.ts';
import { HeadMoved, type Store, sha256 } from '../store/index.ts';
import type { Rejection } from '../yaml/index.ts';
import { gather } from './gather.ts';
import { later } from './later.ts';
import { type Progress, type Reading, readFiles } from './readFiles.ts';

/** What one load did. */
export interface LoadResult {
  /** Evidence files that were accepted, whether or not they said anything new. */
  readonly sources: number;
  /** Claims that were appended. */
  readonly claims: number;
  /** Properties that the appended claims assert: a claim makes a statement for each. */
  readonly statements: number;
  /** Claims of accepted files that the ledger held already. */
  readonly unchanged: number;
  /** Claims that were taken back, because their file does not make them any more. */
  readonly retracted: number;
  /** What is wrong with files that were not accepted, in the order of files and places. */
  readonly rejected: readonly Rejection[];
}

export interface Loaded {
  readonly result: LoadResult;
  /** Where the ledger ended afterwards. */
  readonly head: Head;
}

/** Reads files and folders; nothing is loaded yet. Raises WrongCall for paths that are not there. */
export function readPaths(paths: readonly string[], progress?: Progress): Promise<Reading> {
  return readFiles(gather(paths), progress);
}

/**
 * Loads what was read into a store: compares it with what stands, and appends the difference in one piece. When another
 * process appends in between, the difference is worked out anew.
 */
export async function loadReading(store: Store, { load, rejected }: Reading, now = systemClock): Promise<Loaded> {
  const { plan, head } = await enter(store, load, now);
  const { claims, statements, unchanged, retracted } = plan;
  return { result: { sources: load.documents.length, claims, statements, unchanged, retracted, rejected }, head };
}

function systemClock(): string {
  return new Date().toISOString();
}

async function enter(
  store: Store,
  load: Load,
  now: () => string,
): Promise<{ plan: ReturnType<typeof planLoad>; head: Head }> {
  const standing = new Standing(store);
  for (;;) {
    await standing.catchUp();
    const plan = planLoad(standing.state, load, sha256);
    if (plan.items.length === 0) return { plan, head: standing.head };
    const recorded = later(now(), standing.recorded);
    try {
      return { plan, head: await store.append(standing.head, sealAll(standing.head, recorded, plan.items, sha256)) };
    } catch (error) {
      if (!(error instanceof HeadMoved)) throw error;
    }
  }
}

/** What stands in a store, read once and then only further. */
class Standing {
  readonly state = new LedgerState();
  head: Head = EMPTY_HEAD;
  /** Instant of the last entry. */
  recorded = '';
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async catchUp(): Promise<void> {
    for await (const entry of this.#store.read(this.head.sequence + 1)) {
      this.state.apply(entry);
      this.head = { sequence: entry.sequence, hash: entry.hash };
      this.recorded = entry.recorded;
    }
  }
}
