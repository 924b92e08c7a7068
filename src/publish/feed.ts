import { changesFeed } from '../brief/index.ts';
import type { OpenLedger } from '../session/index.ts';
import type { Language } from '../values/index.ts';
import { withSlash } from './place.ts';

/** The feed of changes as a file of the site at `url`; with addresses from the root of the site where that is empty. */
export function feedFile(ledger: OpenLedger, language: Language, url: string): string {
  const account = ledger.account.bind(ledger);
  const root = url === '' ? '/' : url;
  const page = (path: string): string => root + withSlash(`/${language}${path}`).slice(1);
  return changesFeed({ account, self: root + feedPath(language), page }, language);
}

export function feedPath(language: Language): string {
  return `${language}/changes.atom`;
}
