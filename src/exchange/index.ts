export type { ExportFile } from './file.ts';
export {
  type AccountFormat,
  accountFormats,
  type ExportTools,
  exportAccount,
  exportWhereItFits,
  isAccountFormat,
} from './formats.ts';
export { guardedCell } from './formula.ts';
export { type Comparison, compareRows, type DifferingRow } from './imports/compare.ts';
export { type ImportName, importNames, readImport, recognised } from './imports/importers.ts';
export { readMapped } from './imports/mapped.ts';
export { type Mapping, readMapping } from './imports/mapping.ts';
export { referenceText, withSource } from './imports/tableFile.ts';
export {
  type EvidenceProposal,
  type ImportInput,
  type ImportOptions,
  type ImportReading,
  NotImportable,
  type TableProposal,
  type UnreadCell,
} from './imports/types.ts';
export { workbookOf } from './imports/workbook.ts';
export { BadLedgerLine, LedgerLines } from './jsonl/read.ts';
export { ledgerLine, type Marked, MarkedEntries } from './jsonl/write.ts';
export type { SqlTable } from './tables/sql.ts';
