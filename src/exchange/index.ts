export type { ExportFile } from './file.ts';
export { type AccountFormat, accountFormats, type ExportTools, exportAccount, isAccountFormat } from './formats.ts';
export { guardedCell } from './formula.ts';
export { BadLedgerLine, LedgerLines } from './jsonl/read.ts';
export { ledgerLine, type Marked, MarkedEntries } from './jsonl/write.ts';
export type { SqlTable } from './tables/sql.ts';
