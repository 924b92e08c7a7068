import type { Translated } from '../../values/index.ts';

/** The code of a published standard that stands for one of ours. */
export interface StandardCode {
  /** Name and edition of the standard. */
  readonly name: string;
  readonly code: string;
  /** The standard defines no such code; this is its nearest, and the choice is Kuznia's. */
  readonly nearest?: true;
}

/** One word of a code list, as it stands in evidence files. */
export interface Code<Name extends string = string> {
  readonly code: Name;
  readonly label: Translated;
  readonly meaning?: Translated;
  readonly standard?: StandardCode;
}

/** A step of a ladder. */
export interface Stage<Name extends string = string> extends Code<Name> {
  /** Place on the ladder, from 1; a stage that undoes comes after all steps. */
  readonly order: number;
  /** The stage undoes what was reached before it. */
  readonly undone?: true;
}

/** A text in English and Ukrainian. */
export function words(en: string, uk: string): Translated {
  return { en, uk };
}
