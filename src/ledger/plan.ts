import type { MergeEntry, ProgrammeDefinition, ReferenceTable } from '../reference/index.ts';
import type { Claim, SourceDescription } from '../vocabulary/index.ts';
import { canonicalJson } from './canonical.ts';
import type { Item } from './entries.ts';
import { identifyClaim, identifyEdition, type Sha256 } from './identity.ts';
import { planMerges } from './planMerges.ts';
import type { LedgerState } from './state.ts';

/** What the files of one load say, checked. A file that was rejected is not in it, and so changes nothing. */
export interface Load {
  /** In any order; one document a source. */
  readonly documents: readonly { readonly source: SourceDescription; readonly claims: readonly Claim[] }[];
  readonly programme?: ProgrammeDefinition;
  readonly editions?: readonly ReferenceTable[];
  /** A list of merges, whole: what the list of this name held before and holds no more is taken back. */
  readonly merges?: { readonly origin: string; readonly entries: readonly MergeEntry[] };
}

/** What a load adds to the ledger. Loading the same files again adds nothing. */
export interface Plan {
  readonly items: readonly Item[];
  /** Claims that are added. */
  readonly claims: number;
  /** Properties of the claims that are added. */
  readonly statements: number;
  /** Claims that stand already. */
  readonly unchanged: number;
  /** Claims that a file made before and makes no more. */
  readonly retracted: number;
}

/**
 * Compares what files say with what stands, and tells what to append. The order of the documents makes no difference.
 * Raises where two documents describe one source, and MergesDisagree where the merges cannot stand together.
 */
export function planLoad(state: LedgerState, load: Load, sha256: Sha256): Plan {
  const items: Item[] = [...planProgramme(state, load.programme), ...planEditions(state, load.editions ?? [], sha256)];
  const counts = { claims: 0, statements: 0, unchanged: 0, retracted: 0 };
  for (const document of inOrder(load.documents)) {
    for (const item of planDocument(state, document, sha256)) {
      items.push(item);
      if (item.kind === 'retraction') counts.retracted++;
      if (item.kind !== 'claim') continue;
      counts.claims++;
      counts.statements += Object.keys(item.body.properties).length;
    }
    counts.unchanged += standingOf(state, document.source.id).size;
  }
  counts.unchanged -= counts.retracted;
  if (load.merges) items.push(...planMerges(state, load.merges.origin, load.merges.entries, sha256));
  return { items, ...counts };
}

type Document = Load['documents'][number];

/** By source, so that the same files give the same chain wherever they lie. */
function inOrder(documents: readonly Document[]): readonly Document[] {
  const sorted = documents.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const double = sorted.find(({ source }, index) => sorted[index - 1]?.source.id === source.id);
  if (double) throw new Error(`Expected one document a source, came two that describe "${double.source.id}".`);
  return sorted;
}

function* planDocument(state: LedgerState, { source, claims }: Document, sha256: Sha256): Generator<Item> {
  const known = state.sources.get(source.id);
  if (!isSame(known, source)) yield { kind: 'source', body: source };
  const standing = standingOf(state, source.id);
  const asserted = new Map<string, Item<'claim'>>();
  for (const claim of claims) {
    const item = identifyClaim(source.id, claim, sha256);
    asserted.set(item.body.id, item);
  }
  for (const target of standing) {
    if (asserted.has(target)) continue;
    yield { kind: 'retraction', body: { reason: 'The evidence file no longer makes this claim.', target } };
  }
  for (const [id, item] of asserted) if (!standing.has(id)) yield item;
}

const NONE: ReadonlySet<string> = new Set();

function standingOf(state: LedgerState, source: string): ReadonlySet<string> {
  return state.claims.get(source) ?? NONE;
}

function planProgramme(state: LedgerState, definition: ProgrammeDefinition | undefined): Item[] {
  if (definition === undefined) return [];
  const body = { definition, id: definition.id };
  return isSame(state.programmes.get(body.id), body) ? [] : [{ kind: 'programme', body }];
}

function planEditions(state: LedgerState, editions: readonly ReferenceTable[], sha256: Sha256): Item[] {
  return editions
    .map((table) => identifyEdition(table, sha256))
    .filter((edition) => state.editions.get(edition.table) !== edition.id)
    .map((body) => ({ kind: 'edition', body }));
}

function isSame(known: object | undefined, said: object): boolean {
  return known !== undefined && canonicalJson(known) === canonicalJson(said);
}
