import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Head } from '../../ledger/index.ts';
import { loadPages } from '../../web/index.ts';
import { Accounts } from './accounts.ts';
import { type Job, makeJob } from './job.ts';
import { Renderer, type Surroundings } from './renderer.ts';

/** What a worker is started with. */
export interface WorkerStart {
  /** File of the ledger, and where it ends for this publishing. */
  readonly database: string;
  readonly head: Head;
  /** Day that stands in for days that are not asked for. */
  readonly today: string;
  /** Folder of the built pages. */
  readonly build: string;
}

/** What a worker is told before its jobs. */
export interface Task {
  readonly surroundings: Surroundings;
  /** Folder to write into. */
  readonly folder: string;
}

const { database, head, today, build } = workerData as WorkerStart;
const accounts = await Accounts.open(database, head, today);
const pages = await loadPages(build);
flushCompileCache();

let working: ((job: Job) => Promise<unknown>) | undefined;
/** One job after another: two at once would only hold more in memory. */
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (told: Task | Job) => {
  if ('folder' in told) {
    const renderer = new Renderer(accounts, pages, told.surroundings);
    working = (job) => makeJob(renderer, told.folder, job);
  } else last = last.then(async () => parentPort?.postMessage(await working?.(told)));
});
parentPort?.postMessage('ready');
