import { Account } from '../../src/account/index.ts';
import {
  EMPTY_HEAD,
  type Entry,
  type Item,
  LedgerState,
  Log,
  planLoad,
  questionOf,
  seal,
  sealAll,
} from '../../src/ledger/index.ts';
import { readPaths, sha256 } from '../../src/session/index.ts';

const PROGRAMME = new URL('../../programmes/build-with-ukraine', import.meta.url);
const TODAY = '2026-03-31';
const RECORDED = `${TODAY}T00:00:00.000Z`;

/** The starter programme with every entry sealed, as a store keeps it. */
export interface SealedStarter {
  readonly entries: readonly Entry[];
  readonly log: Log;
  readonly account: Account;
  /** The first entry of a ledger, sealed with the right hash whatever it says. */
  forge(item: Item): Entry;
}

export async function sealedStarter(): Promise<SealedStarter> {
  const { load } = await readPaths([decodeURIComponent(PROGRAMME.pathname)]);
  const { items } = planLoad(new LedgerState(), load, sha256);
  const entries = sealAll(EMPTY_HEAD, RECORDED, items, sha256).map(({ entry }) => entry);
  const log = new Log();
  for (const entry of entries) log.take(entry);
  const account = new Account(log, questionOf({}, TODAY));
  return { entries, log, account, forge: (item) => seal(EMPTY_HEAD, RECORDED, item, sha256).entry };
}
