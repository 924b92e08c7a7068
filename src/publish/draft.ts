import { hash } from 'node:crypto';
import type { Account } from '../account/index.ts';
import type { Entry } from '../ledger/index.ts';
import { type OpenLedger, WrongCall } from '../session/index.ts';
import { openSqliteStore } from '../store/index.ts';
import { openPinned } from './ledger.ts';
import type { ReleaseInputs } from './release.ts';
import type { Accounts } from './render/accounts.ts';

/** What a release is to tell, before anything is written. */
export interface Draft {
  readonly ledger: OpenLedger;
  /** Accounts of the same state of the ledger, each with its lists kept: every export asks for them. */
  readonly accounts: Accounts;
  readonly entries: readonly Entry[];
  readonly account: Account;
  readonly inputs: ReleaseInputs;
  /** SHA-256 over the account that it tells, its dates left out. */
  readonly told: string;
}

/** Opens a ledger as it stands now. Raises WrongCall where it holds nothing. */
export async function openAtHead(database: string, now: string): Promise<OpenLedger> {
  const store = await openSqliteStore(database, { create: false });
  const head = await store.head().finally(() => store.close());
  if (head.sequence === 0) {
    throw new WrongCall(
      'Expected a ledger with a programme, came an empty one.',
      'Load one first: kuznia load programmes/build-with-ukraine',
    );
  }
  return openPinned(database, head, now);
}

export async function draftOf(
  ledger: OpenLedger,
  accounts: Accounts,
  program: ReleaseInputs['program'],
  url: string,
): Promise<Draft> {
  const entries: Entry[] = [];
  for await (const entry of ledger.entries()) entries.push(entry);
  const today = ledger.now().slice(0, 10);
  // The instant of the last entry, and not "all": asked for again later, it must give the same state.
  const recorded = entries.at(-1)?.recorded;
  const account = accounts.at({ at: today, known: today, recorded });
  const { asOf, ...view } = account.view();
  const inputs = { ledger: { ...ledger.head }, asOf, program, url };
  return { ledger, accounts, entries, account, inputs, told: hash('sha256', JSON.stringify(view)) };
}
