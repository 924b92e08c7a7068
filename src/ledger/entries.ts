import type { ProgrammeDefinition, ReferenceTable } from '../reference/index.ts';
import type { Claim, SourceDescription } from '../vocabulary/index.ts';

/** What an entry says, by its kind. Plain JSON: texts, numbers, lists and maps. */
export interface Body {
  /** The programme as its file defines it. The latest entry of an id stands. */
  readonly programme: { readonly id: string; readonly definition: ProgrammeDefinition };
  /** A source document. The latest entry of an id stands, for the claims that came before it too. */
  readonly source: SourceDescription;
  /** One thing that a source says. `id` covers what is asserted and by which source, not when it was loaded. */
  readonly claim: Claim & { readonly id: string; readonly source: string };
  readonly review: Review;
  /** Takes back a claim or a merge by its id. The same claim asserted again later stands again. */
  readonly retraction: { readonly target: string; readonly reason: string; readonly by?: string };
  readonly merge: Merge;
  /** A whole reference table. The latest entry of a table stands. */
  readonly edition: ReferenceTable & { readonly id: string };
}

/**
 * What a person says of a claim. The latest review of a claim counts. `confirmed`: it is so; `accepted`: its source says so,
 * which lifts it over no other claim; `rejected` takes it out; `withdrawn` leaves it as if never reviewed.
 */
export interface Review {
  /** Id of the claim. */
  readonly claim: string;
  readonly verdict: 'confirmed' | 'accepted' | 'rejected' | 'withdrawn';
  readonly by: string;
  readonly note?: string;
}

/** Two subjects that are one: what is said of `from` counts as said of `into`. */
export interface Merge {
  readonly id: string;
  readonly from: string;
  readonly into: string;
  readonly reason: string;
  /** The list that keeps it, so that a list that drops it takes it back, and no other list's. */
  readonly origin: string;
}

export type EntryKind = keyof Body;

/** A body and its kind, which tells the bodies apart. */
type Kept<K extends EntryKind> = { readonly [Name in K]: { readonly kind: Name; readonly body: Body[Name] } }[K];

/** What is to be entered. */
export type Item<K extends EntryKind = EntryKind> = Kept<K> & {
  /** Canonical JSON (RFC 8785) of the body, from one who had to write it anyway. */
  readonly bodyText?: string;
};

/** One entry of the ledger. Entries are appended, never changed and never taken out. */
export type Entry<K extends EntryKind = EntryKind> = Kept<K> & {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** When the ledger took it in: ISO 8601, UTC, with milliseconds. Never earlier than the entry before. */
  readonly recorded: string;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256, in hex, over the canonical JSON (RFC 8785) of all of the above. */
  readonly hash: string;
};

/** Where a ledger ends: what the next entry goes after. */
export interface Head {
  /** Sequence number of the last entry; 0 where there is none. */
  readonly sequence: number;
  readonly hash: string;
}

export const EMPTY_HEAD: Head = { sequence: 0, hash: '0'.repeat(64) };

const kinds: Record<EntryKind, true> = {
  programme: true,
  source: true,
  claim: true,
  review: true,
  retraction: true,
  merge: true,
  edition: true,
};

export function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(kinds, kind);
}
