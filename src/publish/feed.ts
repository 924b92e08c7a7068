import { changesFeed } from '../brief/index.ts';
import type { Language } from '../values/index.ts';
import { withSlash } from './place.ts';
import type { Accounts } from './render/accounts.ts';

/** The feed of changes as a file of the site at `url`; with addresses from the root of the site where that is empty. */
export function feedFile(accounts: Accounts, language: Language, url: string): string {
  const root = url === '' ? '/' : url;
  const page = (path: string): string => root + withSlash(`/${language}${path}`).slice(1);
  return changesFeed({ account: accounts.at, self: root + feedPath(language), page }, language);
}

export function feedPath(language: Language): string {
  return `${language}/changes.atom`;
}
