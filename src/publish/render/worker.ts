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
  /** Folder of the built pages. */
  readonly build: string;
  readonly surroundings: Surroundings;
  /** Folder to write into. */
  readonly folder: string;
}

const { database, head, build, surroundings, folder } = workerData as WorkerStart;
const accounts = await Accounts.open(database, head, surroundings.now.slice(0, 10));
const renderer = new Renderer(accounts, await loadPages(build), surroundings);

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await makeJob(renderer, folder, job)));
parentPort?.postMessage('ready');
