import type { ReferenceTable } from '../reference/index.ts';
import type { Claim } from '../vocabulary/index.ts';
import { canonicalJson, inKeyOrder } from './canonical.ts';
import type { Body, Item } from './entries.ts';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. Passed in: the core has no machine of its own. */
export type Sha256 = (text: string) => string;

/** Hex digits kept of a hash in an id: 128 bits, far beyond what chance could bring together. */
const DIGITS = 32;

function idOf(kind: string, value: object, sha256: Sha256): string {
  return `${kind}/${sha256(canonicalJson(value)).slice(0, DIGITS)}`;
}

/**
 * A claim with its id, ready to be entered. The id covers what is asserted and by which source: the same claim loaded twice
 * is one claim, in whatever order its properties stand.
 */
export function identifyClaim(source: string, claim: Claim, sha256: Sha256): Item<'claim'> {
  const { about } = claim;
  const properties = inKeyOrder(claim.properties);
  const qualifiers = inKeyOrder(claim.qualifiers);
  const asserted = canonicalJson({ about, properties, qualifiers, source });
  const id = `claim/${sha256(asserted).slice(0, DIGITS)}`;
  // The id comes second among the keys, after `about`: all that is asserted need not be written out again.
  const second = '{"about":,'.length + JSON.stringify(about).length;
  const bodyText = `${asserted.slice(0, second)}"id":"${id}",${asserted.slice(second)}`;
  return { kind: 'claim', body: { about, id, properties, qualifiers, source }, bodyText };
}

/** A merge with its id, which covers what is joined and by which list, not the reason given. */
export function identifyMerge(merge: Omit<Body['merge'], 'id'>, sha256: Sha256): Body['merge'] {
  const { from, into, reason, origin } = merge;
  return { from, id: idOf('merge', { from, into, origin }, sha256), into, origin, reason };
}

/** A reference table with its id, which covers every cell. */
export function identifyEdition(table: ReferenceTable, sha256: Sha256): Body['edition'] {
  const { edition, rows, sources } = table;
  const id = idOf('edition', { edition, rows, sources, table: table.table }, sha256);
  return { edition, id, rows, sources, table: table.table };
}

/** The id that an item ought to have, where it has another. */
export function wrongId(item: Item, sha256: Sha256): { expected: string; found: string } | undefined {
  const expected = expectedId(item, sha256);
  if (expected === undefined || expected.id === expected.found) return undefined;
  return { expected: expected.id, found: expected.found };
}

function expectedId(item: Item, sha256: Sha256): { id: string; found: string } | undefined {
  switch (item.kind) {
    case 'claim':
      return { id: identifyClaim(item.body.source, item.body, sha256).body.id, found: item.body.id };
    case 'merge':
      return { id: identifyMerge(item.body, sha256).id, found: item.body.id };
    case 'edition':
      return { id: identifyEdition(item.body, sha256).id, found: item.body.id };
    default:
      return undefined;
  }
}
