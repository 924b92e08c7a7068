import { on, once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job, JobMade } from './job.ts';
import type { Ground, Task, WorkerStart } from './worker.ts';

/** Paths that one worker makes before it tells of them. */
const AT_ONCE = 16;
/** Jobs that a worker has beside the one it is at, so that it is not kept waiting by whoever answers. */
const AHEAD = 5;

/** What a page leaves behind is swept up less often where there is more room for it: a twentieth of the whole time. */
const ROOM = { maxYoungGenerationSizeMb: 96 };

/** Workers that make pages side by side. Drawing takes all of a processor, so that there is one for each. */
export class Crew {
  readonly #workers: readonly { readonly worker: Worker; readonly ready: Promise<unknown> }[];

  /** The workers begin to get ready at once. */
  constructor(size: number, start: WorkerStart) {
    const script = new URL('./worker.ts', import.meta.url);
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(script, { workerData: start, env: environment(), resourceLimits: ROOM });
      const ready = once(worker, 'message');
      // Raised where it is waited for, which may be later than it fails.
      ready.catch(() => undefined);
      return { worker, ready };
    });
  }

  /** Tells the workers what they draw from, and then what their jobs are a part of; before the first of these. */
  tell(told: Ground | Task): void {
    for (const { worker } of this.#workers) worker.postMessage(told);
  }

  /**
   * Makes every path that `queue` holds, or comes to hold while `made` looks at what was made. Raises what a worker raises,
   * such as NotMade or a failure to write.
   */
  async work(queue: Queue, made: (done: JobMade) => void): Promise<void> {
    await Promise.all(this.#workers.map(({ worker, ready }) => ready.then(() => drive(worker, queue, made))));
  }

  /** Lets the workers go, whatever they are at. */
  async end(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }
}

/** Workers keep what they have compiled where this process does, which spares each half a second. */
function environment(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}

async function drive(worker: Worker, queue: Queue, made: (done: JobMade) => void): Promise<void> {
  const answers = on(worker, 'message');
  try {
    for (let jobs = 0; ; jobs--) {
      for (; jobs <= AHEAD; jobs++) {
        const job = jobs === 0 ? await queue.next(AT_ONCE) : queue.waiting(AT_ONCE);
        if (job === undefined) break;
        worker.postMessage(job);
      }
      if (jobs === 0) return;
      const { value = [[]] } = await answers.next();
      for (const item of value[0] as readonly JobMade[]) made(item);
      queue.finish();
    }
  } finally {
    await answers.return?.();
  }
}

/** Paths that wait to be made. */
export class Queue {
  readonly #before: (path: string) => string | undefined;
  readonly #waiting: string[] = [];
  #running = 0;
  #idle: (() => void)[] = [];

  /** `before` tells what a path showed at the last publishing. */
  constructor(before: (path: string) => string | undefined) {
    this.#before = before;
  }

  add(path: string): void {
    this.#waiting.push(path);
    this.#wake();
  }

  /** Up to `most` paths; undefined once nothing waits and nobody is at work who could add more. */
  async next(most: number): Promise<Job | undefined> {
    while (this.#waiting.length === 0) {
      if (this.#running === 0) return undefined;
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
    return this.waiting(most);
  }

  /** Up to `most` paths of those that wait; undefined where nothing does. */
  waiting(most: number): Job | undefined {
    if (this.#waiting.length === 0) return undefined;
    this.#running += 1;
    return this.#waiting.splice(0, most).map((path) => {
      const before = this.#before(path);
      return before === undefined ? { path } : { path, before };
    });
  }

  finish(): void {
    this.#running -= 1;
    if (this.#running === 0) this.#wake();
  }

  #wake(): void {
    for (const go of this.#idle.splice(0)) go();
  }
}
