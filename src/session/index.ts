export { sha256 } from '../store/index.ts';
export { Desk, type DeskOptions } from './desk.ts';
export { WrongCall } from './errors.ts';
export { importInputs } from './importFiles.ts';
export { type Imported, type ImportResult, importEntries } from './importLedger.ts';
export {
  type EvidencePreview,
  type HeldTables,
  heldTables,
  type ImportPlan,
  planImport,
  writeImport,
} from './importTables.ts';
export { type Loaded, loadReading, readPaths } from './load.ts';
export { OpenLedger } from './openLedger.ts';
export { sqliteFile } from './sqliteFile.ts';
