import type { QuestionTexts } from '../../ledger/index.ts';
import type { Language } from '../../values/index.ts';

/** Where the picture of a page lies, with the dates that the page is asked for: `/share/en/partner/DK.png?known=…`. */
export function sharePath(language: Language, page: string, times: QuestionTexts = {}): string {
  const given = Object.entries(times).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(given).toString();
  return `/share/${language}/${page}.png${query === '' ? '' : `?${query}`}`;
}
