import type { AsOfView, Citation, Figure } from '../account/index.ts';

/** What can happen between two accounts, in the order in which changes are listed. */
export const changeKinds = [
  'subject added',
  'subject gone',
  'partner moved',
  'stage reached',
  'stage undone',
  'plan made',
  'plan moved',
  'plan refined',
  'plan loosened',
  'plan dropped',
  'sum added',
  'sum revised',
  'sum withdrawn',
  'figure added',
  'figure revised',
  'conflict opened',
  'conflict settled',
  'claim retracted',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * Why a figure is another one. "Correction": a claim was taken back, reviewed or put right; "method": the programme file
 * counts otherwise; "passing time": nothing was said, a day came.
 */
export const reasons = [
  'new evidence',
  'correction',
  'merge',
  'method',
  'exchange rate',
  'GDP edition',
  'aid edition',
  'passing time',
] as const;
export type Reason = (typeof reasons)[number];

/** One thing that is otherwise than before. */
export interface Change {
  readonly kind: ChangeKind;
  /** What it is about: `line/dk-fire-point-solid-fuel`, `country/DK`. */
  readonly subject: string;
  /** Address of the figure that changed; of the subject itself where it is new or gone. */
  readonly address: string;
  /** The figure in each account; null where there was none. */
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** By how many days a plan moved, later ones positive; null for other changes, and where its end is open. */
  readonly days: number | null;
  readonly reasons: readonly Reason[];
  /** Claims that brought it about: those that came, or those that were taken back; where none did, those it rests on. */
  readonly claims: readonly Citation[];
}

/** Why a flow adds another sum than before to a total. */
export const effects = ['counted', 'no longer counted', 'amount', 'exchange rate', 'parts', 'not below zero'] as const;
export type Effect = (typeof effects)[number];

/** What one flow adds to the change of a total, in euro cents. */
export interface TotalPart {
  readonly flow: string;
  /** Address of what it adds: `flow/dk-2025-500m-kroner/allocated/net`. */
  readonly address: string;
  readonly cents: number;
  /** They add up to `cents` exactly. */
  readonly effects: readonly { readonly effect: Effect; readonly cents: number }[];
  readonly reasons: readonly Reason[];
  readonly claims: readonly Citation[];
}

/** A total that changed, broken down by flow until it adds up to the cent. An unknown total counts as nought here only. */
export interface TotalChange {
  readonly address: string;
  readonly before: Figure;
  readonly after: Figure;
  /** After less before, in euro cents: the sum of the parts. */
  readonly cents: number;
  readonly parts: readonly TotalPart[];
}

/** A count that changed: after less before is what entered less what left. */
export interface CountChange {
  readonly address: string;
  readonly before: number;
  readonly after: number;
  /** Addresses of the figures that are counted now and were not, and the other way round. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

/** A share of GDP, a distance to the target or military aid of a year that changed. */
export interface GaugeChange {
  readonly address: string;
  readonly before: Figure;
  readonly after: Figure;
  readonly reasons: readonly Reason[];
}

export interface MergeChange {
  readonly from: string;
  readonly into: string;
  readonly reason: string;
  /** The merge was taken back. */
  readonly undone: boolean;
}

export interface EditionChange {
  readonly table: string;
  /** Edition that counted before; null where there was none. */
  readonly before: string | null;
  readonly after: string;
  /** Rows that are new, gone or other than before. */
  readonly rows: number;
}

/** All that differs between two accounts of one ledger. */
export interface Changes {
  readonly before: AsOfView;
  readonly after: AsOfView;
  readonly changes: readonly Change[];
  readonly totals: readonly TotalChange[];
  readonly counts: readonly CountChange[];
  readonly gauges: readonly GaugeChange[];
  readonly merges: readonly MergeChange[];
  readonly editions: readonly EditionChange[];
  /** The programme file was changed: scopes, target or indicators may count otherwise. */
  readonly redefined: boolean;
}
