import type { Language } from './text.ts';

/** How a source qualifies a figure. */
export const comparators = ['exactly', 'about', 'over', 'at least', 'up to', 'under', 'between'] as const;
export type Comparator = (typeof comparators)[number];

const WORDS: Readonly<Record<Exclude<Comparator, 'exactly' | 'between'>, Readonly<Record<Language, string>>>> = {
  about: { en: 'about', uk: 'близько' },
  over: { en: 'over', uk: 'понад' },
  'at least': { en: 'at least', uk: 'щонайменше' },
  'up to': { en: 'up to', uk: 'до' },
  under: { en: 'under', uk: 'менше ніж' },
};

/** Puts the comparator's word before a figure; a range is written with a dash by who has both ends. */
export function withComparator(comparator: Comparator, figure: string, language: Language): string {
  return comparator === 'exactly' || comparator === 'between' ? figure : `${WORDS[comparator][language]} ${figure}`;
}
