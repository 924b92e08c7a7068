import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Job, JobMade } from './job.ts';
import type { WorkerStart } from './worker.ts';

/** Paths that one worker makes before it asks for more: many enough that it is not kept waiting by whoever answers. */
const AT_ONCE = 64;

/** Workers that make pages side by side. Drawing takes all of a processor, so that there is one for each. */
export class Crew {
  readonly #workers: readonly { readonly worker: Worker; readonly ready: Promise<unknown> }[];

  constructor(size: number, start: WorkerStart) {
    const script = new URL('./worker.ts', import.meta.url);
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(script, { workerData: start });
      const ready = once(worker, 'message');
      // Raised where it is waited for, which may be later than it fails.
      ready.catch(() => undefined);
      return { worker, ready };
    });
  }

  /**
   * Makes every path that `queue` holds, or comes to hold while `made` looks at what was made. Raises what a worker raises,
   * such as NotMade or a failure to write.
   */
  async work(queue: Queue, made: (done: JobMade) => void): Promise<void> {
    await Promise.all(this.#workers.map(({ worker, ready }) => ready.then(() => drive(worker, queue, made))));
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }
}

async function drive(worker: Worker, queue: Queue, made: (done: JobMade) => void): Promise<void> {
  for (;;) {
    const job = await queue.next(AT_ONCE);
    if (job === undefined) return;
    worker.postMessage(job);
    const [done] = (await once(worker, 'message')) as [readonly JobMade[]];
    for (const item of done) made(item);
    queue.finish();
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
