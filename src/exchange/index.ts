export { BadLedgerLine, LedgerLines } from './jsonl/read.ts';
export { ledgerLine, type Marked, MarkedEntries } from './jsonl/write.ts';
