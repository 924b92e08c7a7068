export { UnreadableSnapshot } from './errors.ts';
export { readSnapshot, type Snapshot } from './read.ts';
export { writeSnapshot } from './write.ts';
