import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { type Account, sourceViews, subjectSummaries } from '../src/account/index.ts';
import { createApp } from '../src/server/index.ts';
import { loadReading, OpenLedger, readPaths } from '../src/session/index.ts';
import { openSqliteStore } from '../src/store/index.ts';
import { type Language, languages } from '../src/values/index.ts';
import { loadPages } from '../src/web/index.ts';
import { PROGRAMME_FOLDER } from './programme.ts';
import { withFolder } from './support/folder.ts';
import { type Measured, summary, time } from './support/measure.ts';
import { type Findings, milliseconds } from './support/report.ts';

/** What any page or answer of the interface may take on the server. */
const WANTED_MILLISECONDS = 50;
const BUILD = fileURLToPath(new URL('../build/', import.meta.url));

/** A route and its addresses: one, or one for each thing that it shows. */
interface Route {
  readonly name: string;
  readonly paths: readonly string[];
}

interface Served {
  readonly route: string;
  readonly addresses: number;
  /** At a question that was asked before. */
  readonly again: Measured;
  /** Address of the slowest answer. */
  readonly slowest: string;
  /** At days that nobody has asked about, so that a whole account is worked out first. */
  readonly anew: Measured;
}

/** Every page and every route of the interface over the starter programme, asked of the server without a network. */
export async function serve({ quick }: { readonly quick: boolean }): Promise<Findings> {
  return withFolder(async (folder) => {
    const store = await openSqliteStore(join(folder, 'kuznia.db'));
    await loadReading(store, await readPaths([PROGRAMME_FOLDER]));
    const ledger = await OpenLedger.open(store);
    const built = existsSync(join(BUILD, 'server', 'index.js'));
    const app = createApp({ ledger, version: 'bench', ...(built ? { pages: await loadPages(BUILD) } : {}) });
    const account = ledger.account({});
    const routes = [...apiRoutes(account), ...(built ? languages.flatMap((each) => pageRoutes(account, each)) : [])];
    const served: Served[] = [];
    for (const route of routes) served.push(await measure(app, route, quick));
    await ledger.close();
    return findings(served, built);
  });
}

function apiRoutes(account: Account): Route[] {
  const api = (name: string, paths: readonly string[] = [name]): Route => {
    return { name: `/api/v1/${name}`, paths: paths.map((path) => `/api/v1/${path}`) };
  };
  return [
    api('account'),
    api('subjects'),
    api(
      'subjects/…',
      subjects(account)
        .map(encodedAddress)
        .map((subject) => `subjects/${subject}`),
    ),
    api(
      'figures/…',
      figures(account).map((address) => `figures/${encodedAddress(address)}`),
    ),
    api('sources'),
    api(
      'sources/…',
      sources(account).map((source) => `sources/${source}`),
    ),
    api('disagreements'),
    api('changes', ['changes?since=2025-12-31']),
    api('brief', ['brief?since=2025-12-31']),
    api('search', ['search?q=drone']),
    api('rules'),
    api('health'),
    api('openapi.json'),
    api('(reference page)', ['']),
  ];
}

function pageRoutes(account: Account, language: Language): Route[] {
  const page = (name: string, paths: readonly string[] = [name]): Route => {
    return { name: `/${language}${name}`, paths: paths.map((path) => `/${language}${path}`) };
  };
  const paths = (things: readonly { readonly subject: string }[]): string[] =>
    things.map(({ subject }) => `/${encodedAddress(subject)}`);
  const others = subjects(account).filter((subject) => !/^(country|agreement|line)\//.test(subject));
  return [
    page('', ['']),
    page('/partners'),
    page(
      '/partner/…',
      account.partnerCodes().map((code) => `/partner/${code}`),
    ),
    page('/agreements'),
    page('/agreement/…', paths(account.agreements())),
    page('/lines'),
    page('/line/…', paths(account.lines())),
    page('/money'),
    page('/indicators'),
    page('/sources'),
    page(
      '/source/…',
      sources(account).map((source) => `/source/${source}`),
    ),
    page('/disagreements'),
    page('/changes'),
    page('/search', ['/search?q=drone']),
    page(
      '/record/…',
      others.map((subject) => `/record/${encodedAddress(subject)}`),
    ),
    page(
      '/why/…',
      figures(account).map((address) => `/why/${encodedAddress(address)}`),
    ),
    page('/method'),
    page('/data'),
    page('/about'),
  ];
}

function subjects(account: Account): string[] {
  return subjectSummaries(account).map(({ subject }) => subject);
}

function sources(account: Account): string[] {
  return sourceViews(account).map(({ id }) => encodeURIComponent(id));
}

/** Addresses of all figures of the overview, and of those of every partner. */
function figures(account: Account): string[] {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('address' in value && 'rules' in value) found.add(String(value.address));
    else for (const part of Object.values(value)) collect(part);
  };
  collect(account.totals());
  return [...found];
}

function encodedAddress(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}

/** Addresses of one route that are asked: all of them up to this number, else as many, spread over the whole list. */
const MOST_ADDRESSES = 150;
const RUNS = 15;
const NEW_QUESTIONS = 5;

async function measure(app: Hono, { name, paths }: Route, quick: boolean): Promise<Served> {
  const asked = spread(paths, quick ? 1 : MOST_ADDRESSES);
  const runs = quick ? 1 : Math.max(2, Math.ceil(RUNS / asked.length));
  const again: { clock: number; processor: number; path: string }[] = [];
  // The first round compiles and fills what is kept; it is not counted.
  for (let run = 0; run <= runs; run++) {
    for (const path of asked) {
      const taken = { ...(await time(() => answer(app, path), { sweep: false })), path };
      if (run > 0) again.push(taken);
    }
  }
  const anew = [];
  for (let day = 0; day < (quick ? 1 : NEW_QUESTIONS); day++) {
    const path = withDay(asked[day % asked.length] ?? '/', newDay());
    anew.push(await time(() => answer(app, path), { sweep: false }));
  }
  const slowest = again.reduce((slow, next) => (next.clock > slow.clock ? next : slow)).path;
  return { route: name, addresses: paths.length, again: summary(again), slowest, anew: summary(anew) };
}

function spread(paths: readonly string[], most: number): string[] {
  const step = Math.max(1, paths.length / most);
  return Array.from(
    { length: Math.min(paths.length, most) },
    (_none, index) => paths[Math.floor(index * step)] as string,
  );
}

let days = 0;

/** A day that was not asked about yet, after all evidence: the most has to be worked out then. */
function newDay(): string {
  return new Date(Date.UTC(2030, 0, 1 + days++)).toISOString().slice(0, 10);
}

/** An address as of a day: a period ends with it, all else is as it was known. */
function withDay(path: string, day: string): string {
  const name = path.includes('since=') ? 'until' : 'known';
  return `${path}${path.includes('?') ? '&' : '?'}${name}=${day}`;
}

async function answer(app: Hono, path: string): Promise<void> {
  const response = await app.request(path);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`Expected an answer at ${path}, came status ${response.status}.`);
}

function findings(served: readonly Served[], built: boolean): Findings {
  const table = {
    heading: `The starter programme on the server, at most ${WANTED_MILLISECONDS} ms wanted`,
    columns: ['', 'addresses', 'median', 'CPU', 'slowest', 'new question', 'CPU', 'slowest'],
    lines: served.map(({ route, addresses, again, anew }) => [
      route,
      String(addresses),
      milliseconds(again.median),
      milliseconds(again.processor),
      milliseconds(again.slowest),
      milliseconds(anew.median),
      milliseconds(anew.processor),
      milliseconds(anew.slowest),
    ]),
  };
  const late = served.filter(({ again, anew }) => Math.max(again.median, anew.median) > WANTED_MILLISECONDS);
  const notes = [
    late.length === 0
      ? `Every route answers within ${WANTED_MILLISECONDS} ms, by the median.`
      : `Over ${WANTED_MILLISECONDS} ms by the median: ${late.map(({ route }) => route).join(', ')}.`,
    'A new question is at a day that nobody asked about before: the whole account is worked out first. The service keeps the last accounts.',
    ...(built ? [] : ['The pages are not built, so only the interface was measured. Build them with "npm run build".']),
  ];
  return { tables: [table], notes, figures: { wantedMilliseconds: WANTED_MILLISECONDS, routes: served } };
}
