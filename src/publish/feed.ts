import type { OpenLedger } from '../session/index.ts';
import type { Language } from '../values/index.ts';
import { withSlash } from './place.ts';

/** Where the feed is asked for, to be told from addresses of others in it. */
const ASKED = 'https://published.invalid';

/** The feed of changes as a file of the site at `url`; with addresses from the root of the site where that is empty. */
export async function feedFile(ledger: OpenLedger, language: Language, url: string): Promise<string> {
  // Loaded by now and not at first: others draw pages meanwhile.
  const { createApp } = await import('../server/index.ts');
  const app = createApp({ ledger, version: '' });
  const response = await app.request(`${ASKED}/api/v1/changes.atom?lang=${language}`);
  if (response.status !== 200) throw new Error(`Expected the feed of changes, came status ${response.status}.`);
  const text = await response.text();
  return text
    .replaceAll(`${ASKED}/api/v1/changes.atom?lang=${language}`, `${ASKED}/${feedPath(language)}`)
    .replaceAll(/https:\/\/published\.invalid(\/[^"<]*)/g, (_all, path: string) => {
      return `${url === '' ? '/' : url}${withSlash(path).slice(1)}`;
    });
}

export function feedPath(language: Language): string {
  return `${language}/changes.atom`;
}
