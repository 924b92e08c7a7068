import type { Language } from '../../values/index.ts';
import { deskEn } from './desk.en.ts';
import { deskUk } from './desk.uk.ts';

/** What the pages of the desk say themselves. */
export type DeskWords = typeof deskEn;

const catalogues: Readonly<Record<Language, DeskWords>> = { en: deskEn, uk: deskUk };

export function deskWordsOf(language: Language): DeskWords {
  return catalogues[language];
}
