import { distance } from 'fastest-levenshtein';
import type { Finding, ValueFinding } from '../values/index.ts';

/** What stands in a file, every scalar as the text that was written. */
export type Raw = string | readonly Raw[] | RawTable;
export interface RawTable {
  readonly [key: string]: Raw;
}
export type RawClaim = RawTable;

/** What is wrong, and how to mend it. */
export interface Defect {
  readonly message: string;
  readonly remedy: string;
  readonly finding?: Finding;
}

/** All that can be wrong with a claim or a source, besides what can be wrong with a figure or a date. */
export type VocabularyFinding =
  | ValueFinding
  | 'value-missing'
  | 'several-values'
  | 'table'
  | 'special-among-others'
  | 'value-needed'
  | 'control-characters'
  | 'unknown-code'
  | 'unit-missing'
  | 'no-whole-number'
  | 'unknown-property'
  | 'no-paragraph'
  | 'about-missing'
  | 'unknown-kind'
  | 'wrong-kind'
  | 'no-slug'
  | 'no-reference'
  | 'no-country'
  | 'no-share'
  | 'party-twice'
  | 'shares-too-large'
  | 'quote-missing'
  | 'quote-too-long'
  | 'place-backwards'
  | 'no-place'
  | 'source-part-missing'
  | 'no-source-id'
  | 'no-day'
  | 'no-web-address'
  | 'no-language';

/** A finding, by its code and what goes into its words. */
export function finding(code: VocabularyFinding, given: Finding['given'] = {}): Finding<VocabularyFinding> {
  return { code, given };
}

/** What came, for the words of a finding: a text as it is, a list by its length, nothing as an empty text. */
export function cameIn(raw: Raw): Finding['given'] {
  if (Array.isArray(raw)) return { list: String(raw.length) };
  return typeof raw === 'string' ? { came: raw.trim() } : { list: '' };
}

/** A defect, and the path in the claim or source where it lies, so that a reader of files can tell line and column. */
export interface ClaimProblem extends Defect {
  readonly path: readonly (string | number)[];
  /** It is the key at the end of the path that is wrong, not its value. */
  readonly key?: true;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ClaimProblem[] };

export function isTable(raw: Raw | undefined): raw is RawTable {
  return typeof raw === 'object' && !Array.isArray(raw);
}

/** What came, in words for a message. Long texts are cut. */
export function came(raw: Raw): string {
  if (Array.isArray(raw)) return `came a list of ${raw.length}`;
  if (typeof raw !== 'string') return 'came a table';
  if (raw.trim() === '') return 'came nothing';
  return `came "${raw.length > 80 ? `${raw.slice(0, 77)}…` : raw}"`;
}

/** The name that was most likely meant; undefined where none is close. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, far: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : undefined;
}

/** What was most likely meant, for the words of a finding. */
export function meantIn(typed: string, names: readonly string[]): Finding['given'] {
  const name = nearest(typed, names);
  return name === undefined ? {} : { meant: name };
}

/** "Did you mean …?" with a space after it, or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const name = nearest(typed, names);
  return name === undefined ? '' : `Did you mean "${name}"? `;
}
