import { distance } from 'fastest-levenshtein';
import { isKnownCountry } from './codes/countries.ts';
import { isKind, kindNames } from './kinds.ts';
import type { KindName } from './property.ts';

/** What stands in a file, every scalar as the text that was written. */
export type Raw = string | readonly Raw[] | { readonly [key: string]: Raw };
export type RawClaim = { readonly [key: string]: Raw };

/** A problem, and the path in the claim or source where it lies, so that a reader of files can tell line and column. */
export interface ClaimProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ClaimProblem[] };

const SLUG = /^[\p{Ll}\p{Lo}\d]+(?:-[\p{Ll}\p{Lo}\d]+)*$/u;

/** What is wrong with a subject's name; undefined where nothing is. */
export function subjectProblem(name: Raw, allowed: readonly KindName[]): { message: string; remedy: string } | undefined {
  if (typeof name !== 'string') return { message: `expected one subject, came ${describe(name)}`, remedy: 'Write kind/slug.' };
  const slash = name.indexOf('/');
  const kind = name.slice(0, Math.max(0, slash));
  const slug = name.slice(slash + 1);
  if (slash < 0 || !isKind(kind)) {
    return { message: `expected kind/slug with a kind of the vocabulary, came "${name}"`, remedy: `Kinds are ${kindNames.join(', ')}.${meant(kind, kindNames)}` };
  }
  if (!allowed.includes(kind)) return { message: `expected one of ${allowed.join(', ')}, came "${name}"`, remedy: `Name a subject of kind ${allowed.join(' or ')}.` };
  if (kind === 'country') {
    return isKnownCountry(slug) ? undefined : { message: `expected a country by its ISO 3166-1 alpha-2 code, came "${name}"`, remedy: 'Write two capital letters such as country/DK; EU and NATO stand for the organisations.' };
  }
  return SLUG.test(slug) ? undefined : { message: `expected a slug of small letters, digits and single hyphens, came "${slug}"`, remedy: `Write ${kind}/${slugOf(slug)}.` };
}

function slugOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '') || 'slug';
}

/** " Did you mean …?" where one of the names is close. */
export function meant(typed: string, names: readonly string[]): string {
  const [best] = names.map((name) => ({ name, far: distance(typed, name) })).sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(2, typed.length / 3) ? ` Did you mean "${best.name}"?` : '';
}

export function describe(value: Raw): string {
  return typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? 'a list' : 'a table';
}
