import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish as publishSite } from '../src/publish/index.ts';
import { loadReading, readPaths } from '../src/session/index.ts';
import { openSqliteStore } from '../src/store/index.ts';
import { languages } from '../src/values/index.ts';
import { type Mirrored, mirror } from './peers/mirror.ts';
import { evidenceFiles, PROGRAMME_FOLDER } from './programme.ts';
import { withFolder } from './support/folder.ts';
import { type Measured, summary, time } from './support/measure.ts';
import { type Findings, grouped, milliseconds, ratio } from './support/report.ts';

const BUILD = fileURLToPath(new URL('../build/', import.meta.url));
const WANTED_SECONDS = { first: 20, again: 5 };
/** Times that each is run; the mirror, which takes longest, fewer times. */
const ROUNDS = { ours: 3, peer: 1 };

interface Case {
  readonly what: string;
  readonly measured: Measured;
  readonly files: number;
  readonly megabytes: number;
  readonly written: number;
}

/** The starter programme as a site of files: for the first time, with nothing new, and with one new source. */
export async function publish({ quick }: { readonly quick: boolean }): Promise<Findings> {
  // As the command does, so that the workers need not compile what was compiled before.
  enableCompileCache(join(tmpdir(), 'kuznia-bench-compiled'));
  const [busy = 0] = loadavg();
  return withFolder(async (folder) => {
    const { before, after } = await ledgers(folder, quick);
    const sites = foldersFor('site', folder, quick ? 1 : ROUNDS.ours);
    const first = await measure('published for the first time', sites, (site) => published(before, site));
    const files = languages.flatMap((language) => filesIn(sites[0] as string, language)).filter(few(quick));
    const mirrors = foldersFor('mirror', folder, ROUNDS.peer);
    const peerFirst = await measure('mirrored for the first time', mirrors, (to) => mirror(before, to, files, BUILD));
    expectSameTables(sites[0] as string, mirrors[0] as string, files);
    const nothing = await measure('published again, nothing new', sites, (site) => published(before, site));
    const again = await measure('published again, one new source', sites, (site) => published(after, site));
    const peerAgain = await measure('mirrored again, one new source', mirrors, (to) => mirror(after, to, files, BUILD));
    return findings({ first, nothing, again, peerFirst, peerAgain }, busy);
  });
}

function foldersFor(name: string, folder: string, rounds: number): string[] {
  return Array.from({ length: rounds }, (_none, round) => join(folder, `${name}-${round}`));
}

/** Lets every file through, in a quick run a few. */
function few(quick: boolean): (file: string, index: number) => boolean {
  return (_file, index) => !quick || index % 20 === 0;
}

/** Both have the same to tell: a page differs in its links and its policy, a table as CSV in nothing. */
function expectSameTables(site: string, mirrored: string, files: readonly string[]): void {
  const other = files
    .filter((file) => file.endsWith('.csv'))
    .find((file) => !readFileSync(join(site, file)).equals(readFileSync(join(mirrored, file))));
  if (other !== undefined) throw new Error(`Expected ${other} to be the same, published and mirrored.`);
}

/** Files below the folder of a language, by their path in the site. */
function filesIn(site: string, language: string): string[] {
  return readdirSync(join(site, language), { recursive: true, encoding: 'utf8' })
    .map((name) => `${language}/${name.replaceAll('\\', '/')}`)
    .filter((name) => statSync(join(site, name)).isFile());
}

/** Ledgers without the latest document of the programme, and with it. A quick one has only a few documents before. */
async function ledgers(folder: string, quick: boolean): Promise<{ readonly before: string; readonly after: string }> {
  const [before, after] = [join(folder, 'before.db'), join(folder, 'after.db')];
  const files = evidenceFiles();
  const latest = files.at(-1) as string;
  const names = ['programme.yaml', 'reference', ...(quick ? [] : ['merges.yaml'])];
  const around = names.map((name) => join(PROGRAMME_FOLDER, name));
  await take(before, [...around, ...files.slice(quick ? -4 : 0, -1)]);
  copyFileSync(before, after);
  await take(after, [latest]);
  return { before, after };
}

async function take(database: string, paths: readonly string[]): Promise<void> {
  const store = await openSqliteStore(database);
  const { result } = await loadReading(store, await readPaths(paths));
  await store.close();
  const [rejected] = result.rejected;
  if (rejected !== undefined) throw new Error(`A file of the starter programme was rejected: ${rejected.file}.`);
}

function published(database: string, folder: string): Promise<Mirrored> {
  const now = (): string => new Date().toISOString();
  return publishSite({ database, folder, build: BUILD, version: 'bench', url: '', now });
}

async function measure(
  what: string,
  folders: readonly string[],
  make: (folder: string) => Promise<Mirrored>,
): Promise<Case> {
  const runs = [];
  let made: Mirrored = { files: 0, bytes: 0, written: 0 };
  for (const folder of folders) {
    const run = await time(() => make(folder));
    made = run.result;
    runs.push(run);
  }
  return { what, measured: summary(runs), files: made.files, megabytes: made.bytes / 1e6, written: made.written };
}

type Cases = Readonly<Record<'first' | 'nothing' | 'again' | 'peerFirst' | 'peerAgain', Case>>;

function findings({ first, nothing, again, peerFirst, peerAgain }: Cases, busy: number): Findings {
  const line = ({ what, measured, files, megabytes, written }: Case, peer?: Case) => [
    what,
    milliseconds(measured.median),
    milliseconds(measured.fastest),
    milliseconds(measured.processor),
    grouped(files),
    grouped(megabytes),
    grouped(written),
    peer === undefined ? '' : ratio(measured.median, peer.measured.median),
  ];
  const table = {
    heading: `The starter programme as a site of files; wanted in ${WANTED_SECONDS.first} s, with one new source in ${WANTED_SECONDS.again} s`,
    columns: ['', 'median', 'fastest', 'CPU', 'files', 'MB', 'written', 'faster'],
    lines: [line(first, peerFirst), line(peerFirst), line(nothing), line(again, peerAgain), line(peerAgain)],
  };
  const late = [
    [first, WANTED_SECONDS.first],
    [again, WANTED_SECONDS.again],
  ] as const;
  const missed = late.filter(([{ measured }, wanted]) => measured.median > wanted * 1000).map(([{ what }]) => what);
  const notes = [
    missed.length === 0 ? 'Both are in time, by the median.' : `Not in time, by the median: ${missed.join('; ')}.`,
    'Mirrored: each page, table and chart asked of the server within this process, and written. It has no exports, no snapshot, no release and no list of links to find, and one processor; a page of a server names its day and its ledger, so that all are written again.',
    'The command needs half a second more, in which it starts.',
    `In the minute before, ${busy.toFixed(1)} processes of other work ran or waited for a processor.`,
  ];
  return {
    tables: [table],
    notes,
    figures: {
      wantedSeconds: WANTED_SECONDS,
      busyBefore: busy,
      cases: [first, nothing, again],
      peer: [peerFirst, peerAgain],
    },
  };
}
