import type { Language } from '../../values/index.ts';
import { en, type Words } from './en/index.ts';
import { uk } from './uk/index.ts';

const catalogues: Readonly<Record<Language, Words>> = { en, uk };

export function wordsOf(language: Language): Words {
  return catalogues[language];
}

export type { Words };
