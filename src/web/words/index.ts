import type { Language } from '../../values/index.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

/** Every text of the pages. English gives the shape; a text that another language lacks does not compile. */
export type Words = typeof en;

const catalogues: Readonly<Record<Language, Words>> = { en, uk };

export function wordsOf(language: Language): Words {
  return catalogues[language];
}
