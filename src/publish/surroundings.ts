import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Account } from '../account/index.ts';
import { escapedHtml } from '../brief/index.ts';
import type { Entry } from '../ledger/index.ts';
import { sha256 } from '../session/index.ts';
import { writeSnapshot } from '../snapshot/index.ts';
import { languages } from '../values/index.ts';
import { pagesOf } from './addresses.ts';
import type { Build } from './build.ts';
import { accountTakeaways, ledgerTakeaway, type Takeaway } from './exports.ts';
import type { Found } from './folder.ts';
import { absentPage, choicePage, releasesPage } from './pages/around.ts';
import { withSlash } from './place.ts';
import type { ProgrammeText } from './programme.ts';
import { type Release, readRelease, releaseFolder } from './release.ts';
import type { Staging } from './staging.ts';

/** Writes what browsers work pages out from, at an address that names its contents, and returns its path. */
export function writeSnapshotFile(staging: Staging, entries: readonly Entry[], today: string): string {
  const text = writeSnapshot(entries);
  const path = `snapshot/${sha256(text)}.json`;
  if (!staging.files.has(path)) staging.put(path, text);
  staging.put('snapshot/current.json', `${JSON.stringify({ snapshot: `/${path}`, today })}\n`);
  return path;
}

/** Takes over what earlier releases keep, and returns their names, the latest first. */
export function keepReleases(staging: Staging, found: Found, without: string): string[] {
  const ids = new Set<string>();
  for (const path of found.files.keys()) {
    const [top, id = ''] = path.split('/');
    if (top === 'snapshot' && id !== 'current.json') staging.keep(path);
    if (top !== 'releases' || !path.includes('/', 'releases/'.length) || id === without) continue;
    ids.add(id);
    staging.keep(path);
  }
  const dated = Array.from(ids, (id) => ({ id, made: madeAt(found.folder, id) }));
  return dated.sort((a, b) => Number(a.made < b.made) - Number(a.made > b.made)).map(({ id }) => id);
}

/** Instant at which a release was made; where its own file is lost, the beginning of its day. */
function madeAt(folder: string, id: string): string {
  const path = join(folder, releaseFolder(id), 'release.json');
  const release = existsSync(path) ? readRelease(readFileSync(path, 'utf8')) : undefined;
  return release?.made ?? id.slice(0, 'YYYY-MM-DD'.length);
}

/**
 * Writes the account in every form, and returns the tables that a release keeps. Between two forms it lets go, so that those
 * who draw pages meanwhile are not kept waiting.
 */
export async function writeTakeaways(staging: Staging, account: Account): Promise<Takeaway[]> {
  const tables: Takeaway[] = [];
  for (const files of accountTakeaways(account)) {
    for (const { path, content } of files) staging.put(`data/${path}`, content);
    tables.push(...files.filter(({ path }) => path.startsWith('datapackage/')));
    await setImmediate();
  }
  return tables;
}

/** Writes the files that pages need, the ledger, and the pages beside the tracker. */
export function writeAround(
  staging: Staging,
  build: Build,
  { account, entries, programme, releases, url }: Surrounding,
): void {
  for (const [path, source] of build.files) staging.put(path, readFileSync(source));
  const ledger = ledgerTakeaway(entries);
  if (ledger !== undefined) staging.put(`data/${ledger.path}`, ledger.content);
  staging.put('index.html', choicePage(programme));
  staging.put('404.html', absentPage(programme));
  staging.put('releases/index.html', releasesPage(programme, releases));
  staging.put('robots.txt', robots(url));
  if (url !== '') staging.put('sitemap.xml', sitemap(account, url));
}

export interface Surrounding {
  readonly account: Account;
  readonly entries: readonly Entry[];
  readonly programme: ProgrammeText;
  /** Names of all releases, the latest first. */
  readonly releases: readonly Release['id'][];
  readonly url: string;
}

function robots(url: string): string {
  return `User-agent: *\nAllow: /\n${url === '' ? '' : `Sitemap: ${url}sitemap.xml\n`}`;
}

/** Pages for search engines (sitemaps.org), each with the same page in the other language. */
function sitemap(account: Account, url: string): string {
  const paths = pagesOf(account).filter((path) => path.startsWith('/en') && path !== '/en/search');
  const address = (path: string): string => escapedHtml(`${url}${withSlash(path).slice(1)}`);
  const other = (path: string, language: string): string => `/${language}${path.slice('/en'.length)}`;
  const entries = paths.flatMap((path) =>
    languages.map((language) => {
      const alternates = languages.map(
        (each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${address(other(path, each))}"/>`,
      );
      return `<url><loc>${address(other(path, language))}</loc>${alternates.join('')}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
