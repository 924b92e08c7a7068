import type { Language } from '../../values/index.ts';
import { dateText } from '../../wording/index.ts';

/** A date for a page: the number of a day stays on the line of its month, and the years of a span on one line. */
export function dayText(edtf: string, language: Language): string {
  return dateText(edtf, language)
    .replace(/(?<=\d) (?=\p{Letter})/u, '\u00a0')
    .replace(/(?<=\d)–(?=\d)/, '\u2060–\u2060');
}
