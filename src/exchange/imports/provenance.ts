import type { ImportInput } from './types.ts';

/** What the rows were read from: the names of the files and their fingerprints, since a download has no address that stays. */
export function copyFrom(inputs: readonly ImportInput[]): string {
  return `imported from ${inputs.map(({ file, sha256 }) => `${baseName(file)} (SHA-256 ${sha256})`).join(', ')}`;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
