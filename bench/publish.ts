import { copyFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Published, publish as publishSite } from '../src/publish/index.ts';
import { loadReading, readPaths } from '../src/session/index.ts';
import { openSqliteStore } from '../src/store/index.ts';
import { evidenceFiles, PROGRAMME_FOLDER } from './programme.ts';
import { withFolder } from './support/folder.ts';
import { type Measured, summary, time } from './support/measure.ts';
import { type Findings, grouped, milliseconds } from './support/report.ts';

const BUILD = fileURLToPath(new URL('../build/', import.meta.url));
const WANTED_SECONDS = { first: 20, again: 5 };

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
  return withFolder(async (folder) => {
    const { before, after } = await ledgers(folder, quick);
    const rounds = Array.from({ length: quick ? 1 : 3 }, (_none, round) => join(folder, `site-${round}`));
    const first = await measure('for the first time', rounds, before);
    const nothing = await measure('again, nothing new', rounds, before);
    const again = await measure('again, one new source', rounds, after);
    return findings([first, nothing, again]);
  });
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

async function measure(what: string, folders: readonly string[], database: string): Promise<Case> {
  const runs = [];
  let published: Published | undefined;
  for (const folder of folders) {
    const now = (): string => new Date().toISOString();
    const run = await time(() => publishSite({ database, folder, build: BUILD, version: 'bench', url: '', now }));
    published = run.result;
    runs.push(run);
  }
  const { files = 0, bytes = 0, written = 0 } = published ?? {};
  return { what, measured: summary(runs), files, megabytes: bytes / 1e6, written };
}

function findings(cases: readonly [Case, Case, Case]): Findings {
  const table = {
    heading: `The starter programme as a site of files; wanted in ${WANTED_SECONDS.first} s, with one new source in ${WANTED_SECONDS.again} s`,
    columns: ['', 'median', 'fastest', 'CPU', 'files', 'MB', 'written'],
    lines: cases.map(({ what, measured, files, megabytes, written }) => [
      what,
      milliseconds(measured.median),
      milliseconds(measured.fastest),
      milliseconds(measured.processor),
      grouped(files),
      grouped(megabytes),
      grouped(written),
    ]),
  };
  const [first, , again] = cases;
  const late = [
    [first, WANTED_SECONDS.first],
    [again, WANTED_SECONDS.again],
  ] as const;
  const missed = late.filter(([{ measured }, wanted]) => measured.median > wanted * 1000).map(([{ what }]) => what);
  const notes = [
    missed.length === 0 ? 'Both are in time, by the median.' : `Not in time, by the median: ${missed.join('; ')}.`,
    'The command needs half a second more, in which it starts.',
  ];
  return { tables: [table], notes, figures: { wantedSeconds: WANTED_SECONDS, cases } };
}
