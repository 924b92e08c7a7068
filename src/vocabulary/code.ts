import type { Translated } from '../values/index.ts';

/** One code of a list, with the code of the standard it stands for. */
export interface Code {
  readonly code: string;
  readonly label: Translated;
  readonly meaning?: Translated;
  /** Code in a published standard. `ours` marks a mapping that is our reading, not the standard's own word. */
  readonly standard?: { readonly name: string; readonly code: string; readonly ours?: boolean };
}

/** A step that things pass through in order. */
export interface Stage extends Code {
  /** Place on the ladder, from 0; a stage that undoes comes after all others. */
  readonly order: number;
  /** Takes back what was reached: halted, cancelled, ended. */
  readonly undone: boolean;
}

/** A code in one line: code, English, Ukrainian, and the standard's code if there is one. */
export function code(name: string, en: string, uk: string, standard?: Code['standard'], meaning?: Translated): Code {
  return { code: name, label: { en, uk }, ...(standard ? { standard } : {}), ...(meaning ? { meaning } : {}) };
}

export function iati(list: string, value: string): NonNullable<Code['standard']> {
  return { name: `IATI 2.03 ${list}`, code: value, ours: true };
}
