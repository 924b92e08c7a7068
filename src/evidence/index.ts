export { type EvidenceDocument, type EvidenceReading, readEvidence, rejectDoubles } from './read.ts';
export { coarseRegion } from './region.ts';
