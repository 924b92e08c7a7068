export type { Head } from '../ledger/index.ts';
export { DoesNotFollow, HeadMoved, LedgerDamaged, NoLedger, NotALedger, StoreBusy, StoreError } from './errors.ts';
export type { Store } from './port.ts';
export { openSqliteStore, type SqliteOptions } from './sqlite/open.ts';
export { verifySqliteLedger } from './sqlite/verify.ts';
