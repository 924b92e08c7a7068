export type { Rejection } from '../yaml/index.ts';
export { type CsvRecord, parseCsv } from './csv.ts';
export type {
  DefenceShare,
  DefenceShareSeries,
  GrossDomesticProduct,
  MilitaryAllocation,
  Missing,
  MissingRate,
  Provenance,
  Rate,
} from './lookups.ts';
export type { KeptApart, MergeEntry, MergesReading } from './merges.ts';
export { readMerges } from './merges.ts';
export type {
  Listed,
  MilitaryAidScope,
  ProductionScope,
  ProgrammeDefinition,
  ShownIndicator,
  Vehicle,
} from './programme.ts';
export { productionReason } from './programme.ts';
export type { ProgrammeReading } from './read-programme.ts';
export { readProgramme } from './read-programme.ts';
export type { TableReading } from './read-table.ts';
export { readReferenceTable } from './read-table.ts';
export type { ReferenceTables } from './reference-tables.ts';
export { tablesFrom } from './reference-tables.ts';
export { listOf, pattern, type Shaped, shape, text } from './shape.ts';
export type { ReferenceSource, SourcesReading } from './sources.ts';
export { readReferenceSources } from './sources.ts';
export type { ReferenceRow, ReferenceTable, ReferenceTableName } from './tables.ts';
export { referenceTableNames, tables as referenceLayouts } from './tables.ts';
