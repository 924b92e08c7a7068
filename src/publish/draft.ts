import { hash } from 'node:crypto';
import type { Account } from '../account/index.ts';
import type { StandingLedger } from './ledger.ts';
import type { ReleaseInputs } from './release.ts';
import type { Accounts } from './render/accounts.ts';

/** What a release is to tell, before anything is written. */
export interface Draft {
  readonly ledger: StandingLedger;
  /** Accounts of the ledger, each with its lists kept: every export asks for them. */
  readonly accounts: Accounts;
  readonly account: Account;
  readonly inputs: ReleaseInputs;
  /** SHA-256 over the account that it tells, its dates left out. */
  readonly told: string;
}

export function draftOf(
  ledger: StandingLedger,
  accounts: Accounts,
  program: ReleaseInputs['program'],
  url: string,
): Draft {
  const today = ledger.now.slice(0, 10);
  // The instant of the last entry, and not "all": asked for again later, it must give the same state.
  const recorded = ledger.entries.at(-1)?.recorded;
  const account = accounts.at({ at: today, known: today, recorded });
  const { asOf, ...view } = account.view();
  const inputs = { ledger: ledger.head, asOf, program, url };
  return { ledger, accounts, account, inputs, told: hash('sha256', JSON.stringify(view)) };
}
