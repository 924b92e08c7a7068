import type { Language } from '../../values/index.ts';
import { dateText } from '../../wording/index.ts';

/** A date for a page: the number of a day stays on the line of its month. */
export function dayText(edtf: string, language: Language): string {
  return dateText(edtf, language).replace(/(?<=\d) (?=\p{Letter})/u, '\u00a0');
}
