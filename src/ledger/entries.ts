import type { ProgrammeDefinition, ReferenceTable } from '../reference/index.ts';
import type { Claim, SourceDescription } from '../vocabulary/index.ts';

/** What an entry of the ledger carries, by its kind. */
export interface Body {
  /** The programme's definition; the latest of one id stands. */
  readonly programme: { readonly id: string; readonly definition: ProgrammeDefinition };
  /** A source document; described again, the new description stands from then on. */
  readonly source: SourceDescription;
  /** One thing that a source says. `id` covers what is asserted and by which source, not when it was loaded. */
  readonly claim: Claim & { readonly id: string; readonly source: string };
  /** A person's verdict on a claim; the latest stands. "withdrawn" takes an earlier verdict back. */
  readonly review: {
    readonly claim: string;
    readonly verdict: 'confirmed' | 'rejected' | 'withdrawn';
    readonly by: string;
    readonly note?: string;
  };
  /** Takes back a claim or a merge by its id. The same claim asserted again later stands again. */
  readonly retraction: { readonly target: string; readonly reason: string; readonly by?: string };
  /** Joins two subjects. `origin` is the list it came from, so that a list that drops it takes it back. */
  readonly merge: { readonly id: string; readonly from: string; readonly into: string; readonly reason: string; readonly origin: string };
  /** A whole reference table; a later edition of the same table stands in its place. */
  readonly edition: ReferenceTable & { readonly id: string };
}

export type EntryKind = keyof Body;

/** A body that is to be entered. */
export type Item = { readonly [K in EntryKind]: { readonly kind: K; readonly body: Body[K] } }[EntryKind];

/** One entry of the ledger. Entries are appended and never changed. */
export interface Entry<K extends EntryKind = EntryKind> {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** When the ledger took it in: ISO 8601 UTC with milliseconds. */
  readonly recorded: string;
  readonly kind: K;
  readonly body: Body[K];
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256, in hex, over the canonical JSON (RFC 8785) of all of the above. */
  readonly hash: string;
}

/** Where a ledger ends. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

export const EMPTY_HEAD: Head = { sequence: 0, hash: '0'.repeat(64) };
