import type { Passage } from '../vocabulary/index.ts';

/** Shorter surroundings than this are whole: the text begins or ends there. */
const CUT = 32;

/** A passage as it is shown: whole words before and after it, with dots where the text goes on. */
export interface ShownPassage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Makes a passage ready to be shown. What stands around it is cut by length; half a word is left out. */
export function shownPassage({ exact, prefix = '', suffix = '' }: Passage): ShownPassage {
  const before = prefix.length < CUT ? prefix : prefix.replace(/^\S*\s+/u, '');
  const after = suffix.length < CUT ? suffix : suffix.replace(/\s+\S*$/u, '');
  return {
    before: before.trim() === '' ? '' : `… ${before.trimStart()}`,
    exact,
    after: after.trim() === '' ? '' : `${after.trimEnd()} …`,
  };
}
