import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../../ledger/index.ts';
import { loadPages } from '../../web/index.ts';
import { Accounts } from './accounts.ts';
import { type Job, makeJob } from './job.ts';
import { Renderer, type Surroundings } from './renderer.ts';

/** What a worker is started with. */
export interface WorkerStart {
  /** Folder of the built pages. */
  readonly build: string;
}

/** What a worker is told as soon as it is known; it answers once it is ready to draw. */
export interface Ground {
  /** The ledger. Sent rather than read again: each worker would have to load all that reading takes. */
  readonly entries: readonly Entry[];
  /** Day that stands in for days that are not asked for. */
  readonly today: string;
}

/** What a worker is told before its jobs. */
export interface Task {
  readonly surroundings: Surroundings;
  /** Folder to write into. */
  readonly folder: string;
}

const { build } = workerData as WorkerStart;
const pages = await loadPages(build);
flushCompileCache();

let accounts: Accounts;
let working: (job: Job) => Promise<unknown>;
/** One message after another: two jobs at once would only hold more in memory. */
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (told: Ground | Task | Job) => {
  last = last.then(() => take(told));
});

async function take(told: Ground | Task | Job): Promise<void> {
  if ('entries' in told && 'today' in told) {
    accounts = new Accounts(told.entries, told.today);
    parentPort?.postMessage('ready');
  } else if ('folder' in told) {
    const renderer = new Renderer(accounts, pages, told.surroundings);
    working = (job) => makeJob(renderer, told.folder, job);
  } else parentPort?.postMessage(await working(told));
}
