export { LedgerReplaced, WrongCall } from './errors.ts';
export { type Loaded, type LoadResult, loadReading, readPaths } from './load.ts';
export { OpenLedger, type OpenLedgerOptions } from './openLedger.ts';
export type { Progress, Reading } from './readFiles.ts';
export { sha256 } from './sha256.ts';
