import type { Claim, SourceDescription } from '../vocabulary/index.ts';
import type { Position, Rejection } from '../yaml/index.ts';

/** What one evidence file says: the source, its claims, and where in the file each claim stands. */
export interface EvidenceDocument {
  readonly file: string;
  readonly source: SourceDescription;
  readonly claims: readonly Claim[];
  /** Place of each claim, in their order. */
  readonly positions: readonly Position[];
}

export type EvidenceReading =
  | { readonly ok: true; readonly document: EvidenceDocument; readonly warnings: readonly Rejection[] }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };
