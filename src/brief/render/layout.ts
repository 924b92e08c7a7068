import { dayOf, formatDay } from '../../values/index.ts';
import type { Brief, Note, Sentence } from '../types.ts';
import { renderWords } from './words.ts';

/** The period of a brief in words. */
export function periodText({ language, before, after }: Brief): string {
  const day = (text: string): string => formatDay(dayOf(text.slice(0, 10)), language);
  return renderWords[language].period(day(before.known), day(after.known));
}

/** "Ukrainska Pravda, 24 June 2025", of a reference table "IMF …, edition 2025-10". */
export function originText({ publisher, published, claims }: Note, { language }: Brief): string {
  if (claims.length === 0) return `${publisher}, ${renderWords[language].edition} ${published}`;
  return `${publisher}, ${formatDay(dayOf(published), language)}`;
}

/** The numbers of a sentence's footnotes: "[1][3]". */
export function marks({ notes }: Sentence): string {
  return notes.map((number) => `[${number}]`).join('');
}
