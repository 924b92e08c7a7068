export { HeadMoved } from './errors.ts';
export type { Store } from './port.ts';
export { openSqliteStore } from './sqlite/open.ts';
export { verifySqliteLedger } from './sqlite/verify.ts';
