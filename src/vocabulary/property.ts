import type { Translated } from '../values/index.ts';
import type { CodeListName } from './codes/lists.ts';

export type KindName =
  | 'programme' | 'country' | 'party' | 'person' | 'agreement' | 'facility' | 'line' | 'product' | 'flow' | 'target' | 'indicator'
  | 'delivery' | 'event';

/** What a property's value is. */
export type PropertyType =
  | 'text'
  /** EDTF date or interval. */
  | 'date'
  | 'money'
  /** Number with a unit, or a share of a whole. */
  | 'quantity'
  /** Money, quantity or share. */
  | 'measure'
  | 'count'
  /** Shares by party, or a list of parties without shares. */
  | 'sharing'
  /** One or more subjects; `orText`: plain words will do where the source names no subject of its own. */
  | { readonly reference: readonly KindName[]; readonly orText?: true }
  | { readonly code: CodeListName };

/** One row of a kind's table. */
export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  /** Takes a list. */
  readonly many: boolean;
  readonly label: Translated;
  readonly meaning: Translated;
}

/** A kind of subject, with the table of its properties. */
export interface Kind {
  readonly name: KindName;
  readonly label: Translated;
  readonly meaning: Translated;
  readonly properties: Readonly<Record<string, Property>>;
}
