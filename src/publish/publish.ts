import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { WrongCall } from '../session/index.ts';
import { languages } from '../values/index.ts';
import { type Build, builtPages } from './build.ts';
import { citationFile } from './citation.ts';
import { datasetElement } from './dataset.ts';
import { type Draft, draftOf } from './draft.ts';
import { DISTRIBUTIONS, type Takeaway } from './exports.ts';
import { feedFile, feedPath } from './feed.ts';
import { type Found, inspect, MEMORY } from './folder.ts';
import { readLedger } from './ledger.ts';
import { manifestJson } from './manifest.ts';
import { firstNews, type News, newsSince } from './notes/notes.ts';
import { makePages } from './pages.ts';
import { programmeText } from './programme.ts';
import { type Release, readRelease, releaseFolder, releaseId, releaseJson } from './release.ts';
import { writeRelease } from './releaseFiles.ts';
import { Accounts } from './render/accounts.ts';
import { Crew } from './render/crew.ts';
import { recover, Staging } from './staging.ts';
import { keepReleases, type Surrounding, writeAround, writeSnapshotFile, writeTakeaways } from './surroundings.ts';

export interface PublishOptions {
  /** File of the ledger. */
  readonly database: string;
  /** Folder to publish into: a new one, an empty one, or one that was published into before. */
  readonly folder: string;
  /** Folder of the built pages. */
  readonly build: string;
  /** Version of the program. */
  readonly version: string;
  /** Address at which the site will be reached, with a slash at its end; empty where it is not known. */
  readonly url: string;
  /** The clock, as an ISO 8601 instant in UTC. */
  readonly now: () => string;
  /** Told how many pages are done, and how many are known of by then. */
  readonly progress?: (done: number, known: number) => void;
}

/** What publishing did. */
export interface Published {
  readonly release: Release;
  /** False where the release that stands tells all this already, so that nothing was written. */
  readonly isNew: boolean;
  readonly files: number;
  readonly bytes: number;
  /** Files that are new or hold something else than before. */
  readonly written: number;
  /** Files of the site before that are gone. */
  readonly removed: number;
}

const MOST_WORKERS = 4;

/**
 * Writes the whole tracker into a folder as a site of files, aside, and then puts it in the place of the one that stands. Until
 * then that one stays as it is, whatever happens. Raises WrongCall where the folder is not for it.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { database, folder, url, version } = options;
  const build = builtPages(options.build);
  if (existsSync(folder)) recover(folder);
  // First of all, so that they are ready by the time that there is something to do.
  const crew = new Crew(crewSize(), { build: build.folder });
  try {
    const ledger = await readLedger(database, options.now());
    const { entries } = ledger;
    const today = ledger.now.slice(0, 10);
    crew.tell({ entries, today });
    const found = inspect(folder, database);
    const accounts = new Accounts(entries, today);
    const draft = draftOf(ledger, accounts, { version, build: build.sha256 }, url);
    if (isToldBy(found, draft)) return nothingNew(found);
    const staging = new Staging(found.folder, found.files);
    try {
      return await write(staging, { draft, found, build, options, crew });
    } catch (error) {
      throw notWritten(folder, error, staging.isExchanging);
    } finally {
      // They write into what is to be left, unless they are done.
      await crew.end();
      staging.abandon();
    }
  } finally {
    await crew.end();
  }
}

/** As many as there are processors, and no more than pay for the memory that each takes. */
function crewSize(): number {
  return Math.min(MOST_WORKERS, availableParallelism());
}

/** What the machine says where it does not write, such as for a full disk; any other failure as it is. */
function notWritten(folder: string, error: unknown, isExchanging: boolean): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const [what, how] = isExchanging
    ? [
        'put the new site in the place of the old one in',
        'Mend what is wrong and call again: that goes on where it was.',
      ]
    : ['write the site into', 'Make room or choose another folder. What stood there stands as it was.'];
  return new WrongCall(`Could not ${what} ${folder}: ${error.message}.`, how);
}

/** Whether the site that stands tells all this already and is whole, whatever the day. */
function isToldBy({ release, complete }: Found, { inputs, told }: Draft): boolean {
  return (
    release !== undefined &&
    complete &&
    release.account === told &&
    release.ledger.hash === inputs.ledger.hash &&
    release.program.build === inputs.program.build &&
    release.program.version === inputs.program.version &&
    release.url === inputs.url
  );
}

function nothingNew({ release, files }: Found): Published {
  return {
    release: release as Release,
    isNew: false,
    files: files.size,
    bytes: bytesOf(files),
    written: 0,
    removed: 0,
  };
}

function bytesOf(files: Found['files']): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Pages name what names the snapshot, and so stay the same when that is another one. */
const CORE = { snapshot: '/snapshot/current.json', static: true };

interface Work {
  readonly draft: Draft;
  readonly found: Found;
  readonly build: Build;
  readonly options: PublishOptions;
  readonly crew: Crew;
}

async function write(staging: Staging, work: Work): Promise<Published> {
  const { draft, found, build, options, crew } = work;
  const { account, inputs, ledger } = draft;
  const { entries } = ledger;
  const programme = programmeText(account);
  const head = headOf(draft, found);
  const earlier = keepReleases(staging, found, head.id);
  const snapshot = writeSnapshotFile(staging, entries, inputs.asOf.known);
  const inserts = Object.fromEntries(
    languages.flatMap((language) => {
      const element = datasetElement({ ...head, files: {} }, programme, language, DISTRIBUTIONS);
      return [`/${language}`, `/${language}/data`].map((path) => [path, element] as const);
    }),
  );
  const origin = inputs.url === '' ? {} : { origin: inputs.url.replace(/\/$/, '') };
  const surroundings = { now: ledger.now, core: CORE, undated: true, ...origin, inserts };
  crew.tell({ surroundings, folder: staging.path });
  const pages = { account, build: build.sha256, url: inputs.url, progress: options.progress ?? (() => undefined) };
  const [memory, { tables, news }] = await Promise.all([
    // What they hold is cleared away while the rest is done.
    makePages(crew, pages, found, staging).finally(() => void crew.end()),
    writeBeside(staging, work, head.previous, {
      account,
      entries,
      programme,
      releases: [head.id, ...earlier],
      url: inputs.url,
    }),
  ]);
  const release = writeRelease(staging, { release: head, programme, tables, news, snapshot });
  staging.put('CITATION.cff', citationFile(release, programme));
  staging.putApart('release.json', releaseJson(release));
  staging.putApart('manifest.json', manifestJson(release.id, staging.files));
  staging.putApart(MEMORY, JSON.stringify(memory));
  const gone = staging.exchange();
  const { files: all, written } = staging;
  return { release, isNew: true, files: all.size, bytes: bytesOf(all), written, removed: gone.length };
}

/** Writes all but pages while those are drawn; returns the tables that the release keeps, and what is new in it. */
async function writeBeside(
  staging: Staging,
  { draft, build, found }: Work,
  previous: string | null,
  around: Surrounding,
): Promise<{ readonly tables: readonly Takeaway[]; readonly news: News }> {
  const tables = await writeTakeaways(staging, around.account);
  for (const language of languages) staging.put(feedPath(language), feedFile(draft.accounts, language, around.url));
  writeAround(staging, build, around);
  return { tables, news: newsOf(previous, draft, found) };
}

/** The release to be, without its files. One that is put right again keeps its name, instant and predecessor. */
function headOf({ inputs, told, ledger }: Draft, { release }: Found): Omit<Release, 'files'> {
  const id = releaseId(inputs);
  const again = release?.id === id ? release : undefined;
  const previous = again === undefined ? (release?.id ?? null) : again.previous;
  return { id, made: again?.made ?? ledger.now, previous, ...inputs, account: told };
}

function newsOf(previous: string | null, draft: Draft, found: Found): News {
  const { account, accounts, ledger } = draft;
  const before = previous === null ? undefined : releaseAt(found.folder, previous);
  if (before === undefined) return previous === null ? firstNews(account) : { type: 'other ledger' };
  if (ledger.entries[before.ledger.sequence - 1]?.hash !== before.ledger.hash) return { type: 'other ledger' };
  const { at, known, recorded } = before.asOf;
  return newsSince(before.id, accounts.at({ at, known, recorded }), account);
}

function releaseAt(folder: string, id: string): Release | undefined {
  const path = join(folder, releaseFolder(id), 'release.json');
  return existsSync(path) ? readRelease(readFileSync(path, 'utf8')) : undefined;
}
