import { EAST } from './east.ts';
import { WEST } from './west.ts';

/** Words that say what sort of region a name is, and so do not tell two names apart. */
const SORT_WORDS =
  /\b(?:county|region|province|oblast|voivodeship|canton|prefecture|state|district|autonomous|community|land|the|of)\b|(?<!\p{L})(?:область|області|обл)(?!\p{L})/gu;

/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', æ: 'ae', ß: 'ss', ı: 'i', đ: 'd', ð: 'd', þ: 'th' };

/** A name without case, marks, punctuation and the word for its sort. */
export function folded(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłæßıđðþ]/g, (letter) => LETTERS[letter] ?? letter);
  return plain
    .replace(SORT_WORDS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const tables: Readonly<Record<string, string>> = { ...WEST, ...EAST };
const byCountry = new Map<string, ReadonlyMap<string, string>>();

/** Regions of a country by their folded names; made when they are first asked for. */
function regionsOf(country: string): ReadonlyMap<string, string> {
  const known = byCountry.get(country);
  if (known !== undefined) return known;
  const regions = new Map<string, string>();
  const table = Object.hasOwn(tables, country) ? (tables[country] as string) : '';
  for (const entry of table.split(';')) {
    const names = entry.split('=').map((name) => name.replace(/\s+/g, ' ').trim());
    for (const name of names) if (name !== '') regions.set(folded(name), names[0] as string);
  }
  byCountry.set(country, regions);
  return regions;
}

/** The region of a country that a name means, by the name that is shown; undefined where it is none that is known. */
export function findRegion(name: string, country: string): string | undefined {
  return regionsOf(country).get(folded(name));
}
