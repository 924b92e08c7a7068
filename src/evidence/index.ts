export type { EvidenceDocument, EvidenceReading } from './document.ts';
export { rejectDoubles, type Singled } from './doubles.ts';
export { readEvidence } from './read.ts';
export { coarseRegion } from './region.ts';
