import type { ReferenceTable } from '../reference/index.ts';
import type { Claim } from '../vocabulary/index.ts';
import { type Sha256, canonicalJson } from './chain.ts';
import type { Body } from './entries.ts';

/** Hex digits kept of a hash in an id: 128 bits, far beyond what chance could bring together. */
const DIGITS = 32;

function idOf(kind: string, value: unknown, sha256: Sha256): string {
  return `${kind}/${sha256(canonicalJson(value)).slice(0, DIGITS)}`;
}

/** A claim with its id, which covers what is asserted and by which source: the same claim loaded twice is one claim. */
export function identifyClaim(source: string, claim: Claim, sha256: Sha256): Body['claim'] {
  const { about, properties, qualifiers } = claim;
  return { id: idOf('claim', { source, about, properties, qualifiers }, sha256), source, about, properties, qualifiers };
}

export function identifyMerge(merge: Omit<Body['merge'], 'id'>, sha256: Sha256): Body['merge'] {
  const { from, into, origin } = merge;
  return { id: idOf('merge', { from, into, origin }, sha256), ...merge };
}

export function identifyEdition(table: ReferenceTable, sha256: Sha256): Body['edition'] {
  return { id: idOf('edition', table, sha256), ...table };
}
