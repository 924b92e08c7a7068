import type { Body, Entry } from '../ledger/index.ts';

export const FORMAT = 'kuznia-snapshot';
export const VERSION = 1;

/** An entry with the kind that tells what its body says. */
export type Told = { readonly [Kind in Entry['kind']]: readonly [Kind, Body[Kind]] }[Entry['kind']];

/** What a snapshot holds of a ledger. */
export interface Ledger {
  /** Entries in order; a number stands for as many entries that are not told. */
  readonly entries: readonly (Told | number)[];
  /** First entry from which on the snapshot answers as the ledger does. */
  readonly exactFrom: number;
  /** Instants of recording in order, each with how many entries carry it. */
  readonly recorded: readonly (readonly [instant: string, entries: number])[];
}

/** The text of a snapshot around its ledger, with keys in canonical order (RFC 8785). */
export function around(check: string): { readonly before: string; readonly after: string } {
  return { before: `{"check":"${check}","format":"${FORMAT}","ledger":`, after: `,"version":${VERSION}}` };
}
