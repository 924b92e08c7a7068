export { HeadMoved } from './errors.ts';
export type { Store } from './port.ts';
export { sha256 } from './sha256.ts';
export { openSqliteDesk, openSqliteStore } from './sqlite/open.ts';
export { verifySqliteLedger } from './sqlite/verify.ts';
