import type { Language } from './text.ts';

/** How a source qualifies a figure. */
export const comparators = ['exactly', 'about', 'over', 'at least', 'up to', 'under', 'between'] as const;
export type Comparator = (typeof comparators)[number];

/** Comparators that are written as a word before the figure; `exactly` is written by nothing, `between` by two ends. */
export type ComparatorWord = Exclude<Comparator, 'exactly' | 'between'>;

export function isComparatorWord(comparator: Comparator): comparator is ComparatorWord {
  return comparator !== 'exactly' && comparator !== 'between';
}

const WORDS: Readonly<Record<ComparatorWord, Readonly<Record<Language, string>>>> = {
  about: { en: 'about', uk: 'близько' },
  over: { en: 'over', uk: 'понад' },
  'at least': { en: 'at least', uk: 'щонайменше' },
  'up to': { en: 'up to', uk: 'до' },
  under: { en: 'under', uk: 'менше ніж' },
};

/** Puts the comparator's word before a figure; a range is written with a dash by who has both ends. */
export function withComparator(comparator: Comparator, figure: string, language: Language): string {
  return isComparatorWord(comparator) ? `${WORDS[comparator][language]} ${figure}` : figure;
}

/** How strongly each comparator shapes a sum: rounding yields to a range, a range to a bound. */
const STRENGTH: Readonly<Record<Comparator, number>> = {
  exactly: 0,
  about: 1,
  between: 2,
  'at least': 3,
  'up to': 3,
  over: 4,
  under: 4,
};

/** Raised where a lower bound ("over") meets an upper bound ("up to"): nothing is known of their sum. */
export class BoundMismatch extends Error {
  override readonly name = 'BoundMismatch';
  constructor(first: Comparator, second: Comparator) {
    super(`Expected two bounds that point one way, came "${first}" and "${second}". Give the two sums apart.`);
  }
}

export function isLowerBound(comparator: Comparator): boolean {
  return comparator === 'over' || comparator === 'at least';
}

export function isUpperBound(comparator: Comparator): boolean {
  return comparator === 'up to' || comparator === 'under';
}

/** The comparator of the sum of two figures. Raises BoundMismatch. */
export function joinComparators(a: Comparator, b: Comparator): Comparator {
  if ((isLowerBound(a) && isUpperBound(b)) || (isUpperBound(a) && isLowerBound(b))) throw new BoundMismatch(a, b);
  return STRENGTH[a] >= STRENGTH[b] ? a : b;
}
