import type { MergeEntry, ProgrammeDefinition, ReferenceTable } from '../reference/index.ts';
import type { Claim, SourceDescription } from '../vocabulary/index.ts';
import { type Sha256, canonicalJson } from './chain.ts';
import type { Body, Item } from './entries.ts';
import { identifyClaim, identifyEdition, identifyMerge } from './identity.ts';
import type { LedgerState } from './state.ts';

/** What files say, checked: the whole of what one load brings. */
export interface Load {
  readonly documents: readonly { readonly source: SourceDescription; readonly claims: readonly Claim[] }[];
  readonly programme?: ProgrammeDefinition;
  readonly editions?: readonly ReferenceTable[];
  /** Merges by the list they stand in. A list that is loaded replaces what it said before. */
  readonly merges?: { readonly origin: string; readonly entries: readonly MergeEntry[] };
}

/** What a load adds to the ledger. Loading the same files again adds nothing. */
export interface Plan {
  readonly items: readonly Item[];
  /** Claims that stand already. */
  readonly unchanged: number;
  /** Claims that a file made before and makes no more. */
  readonly retracted: number;
  readonly claims: number;
  /** Properties of the claims that are added. */
  readonly statements: number;
}

/** Compares what files say with what stands, and tells what to append. */
export function planLoad(state: LedgerState, load: Load, sha256: Sha256): Plan {
  const items: Item[] = [];
  items.push(...programmeItems(state, load.programme), ...editionItems(state, load.editions ?? [], sha256));
  let unchanged = 0;
  let retracted = 0;
  let statements = 0;
  let claims = 0;
  for (const { source, claims: said } of load.documents) {
    const known = state.sources.get(source.id);
    if (known === undefined || canonicalJson(known) !== canonicalJson(source)) items.push({ kind: 'source', body: source });
    const standing = state.claims.get(source.id) ?? new Set<string>();
    const asserted = new Map(said.map((claim) => identifyClaim(source.id, claim, sha256)).map((claim) => [claim.id, claim]));
    for (const id of standing) {
      if (asserted.has(id)) continue;
      items.push({ kind: 'retraction', body: { target: id, reason: 'The evidence file no longer makes this claim.' } });
      retracted++;
    }
    for (const claim of asserted.values()) {
      if (standing.has(claim.id)) unchanged++;
      else {
        items.push({ kind: 'claim', body: claim });
        claims++;
        statements += Object.keys(claim.properties).length;
      }
    }
  }
  items.push(...mergeItems(state, load.merges, sha256));
  return { items, unchanged, retracted, claims, statements };
}

function programmeItems(state: LedgerState, programme: ProgrammeDefinition | undefined): Item[] {
  if (programme === undefined) return [];
  const body: Body['programme'] = { id: programme.id, definition: programme };
  const known = state.programmes.get(programme.id);
  return known !== undefined && canonicalJson(known) === canonicalJson(body) ? [] : [{ kind: 'programme', body }];
}

function editionItems(state: LedgerState, editions: readonly ReferenceTable[], sha256: Sha256): Item[] {
  return editions
    .map((table) => identifyEdition(table, sha256))
    .filter((edition) => state.editions.get(edition.table) !== edition.id)
    .map((body) => ({ kind: 'edition', body }));
}

function mergeItems(state: LedgerState, merges: Load['merges'], sha256: Sha256): Item[] {
  if (merges === undefined) return [];
  const { origin } = merges;
  const wanted = merges.entries.map(({ from, into, reason }) => identifyMerge({ from, into, reason, origin }, sha256));
  const ids = new Set(wanted.map((merge) => merge.id));
  const gone = [...state.merges.values()].filter((merge) => merge.origin === origin && !ids.has(merge.id));
  return [
    ...gone.map((merge): Item => ({ kind: 'retraction', body: { target: merge.id, reason: 'The list of merges no longer has it.' } })),
    ...wanted.filter((merge) => !state.merges.has(merge.id)).map((body): Item => ({ kind: 'merge', body })),
  ];
}
