import { ukrainianInLatin } from '../values/index.ts';

/**
 * Ukrainian letters in Latin ones; the forms at the start of a word fall together with those within once y is taken for i. The
 * four letters that only Russian has follow, since some publishers quote it.
 */
const LATIN: Readonly<Record<string, string>> = {
  ...ukrainianInLatin,
  ё: 'io',
  ъ: '',
  ы: 'y',
  э: 'e',
};

/**
 * A word as it is compared: in small Latin letters without accents, so that «Рустем Умєров», "Rustem Umierov" and
 * "Umyerov" meet. Letters that writers use for each other (y and i, kh and h, w and v, ks and x) and doubled ones fall
 * together. Empty where nothing is left to compare.
 */
export function fold(word: string): string {
  const small = word.normalize('NFKC').toLowerCase();
  // Before the accents go: й and ї would lose theirs.
  const latin = Array.from(small, (letter) => LATIN[letter] ?? letter).join('');
  return latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`]s$/, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/y/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** The words of a text, as they stand. A hyphen parts words, an apostrophe does not. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
