export { UnreadableSnapshot } from './errors.ts';
export { readSnapshot, type Snapshot } from './read.ts';
export { snapshotInSteps, writeSnapshot } from './write.ts';
