export type { EvidenceDocument } from './document.ts';
export { rejectDoubles } from './doubles.ts';
export { readEvidence } from './read.ts';
export { coarseRegion } from './region.ts';
