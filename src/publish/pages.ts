import type { Account } from '../account/index.ts';
import { pagesOf } from './addresses.ts';
import { Explanations } from './digests.ts';
import type { Found, Memory, Remembered } from './folder.ts';
import { fileOf } from './place.ts';
import { Crew, Queue } from './render/crew.ts';
import type { JobMade } from './render/job.ts';
import type { WorkerStart } from './render/worker.ts';
import type { Staging } from './staging.ts';

/** What pages are made of, and by how many. */
export interface PageWork {
  readonly account: Account;
  readonly start: WorkerStart;
  /** SHA-256 of the build that draws them. */
  readonly build: string;
  readonly workers: number;
  /** Told how many pages are done, and how many are known of by then. */
  readonly progress: (done: number, known: number) => void;
}

/**
 * Makes every page of the account, and every page, table and chart that those lead to, into the next site. What shows the same as
 * before is taken over without being drawn. Returns what to remember for the next time. Raises NotMade.
 */
export async function makePages(work: PageWork, found: Found, staging: Staging): Promise<Memory> {
  const maker = new PageMaker(work, found, staging);
  const crew = new Crew(work.workers, work.start);
  try {
    maker.add(pagesOf(work.account));
    await crew.work(maker.queue, (made) => maker.take(made));
  } finally {
    await crew.end();
  }
  return { build: work.build, pages: maker.pages };
}

const EXPLANATION = /^\/(?:en|uk)\/why\/(.+)$/;

class PageMaker {
  readonly queue: Queue;
  readonly pages: Record<string, Remembered> = {};
  readonly #work: PageWork;
  readonly #staging: Staging;
  readonly #before: ReadonlyMap<string, Remembered>;
  readonly #explanations: Explanations;
  readonly #seen = new Set<string>();
  #done = 0;

  constructor(work: PageWork, found: Found, staging: Staging) {
    this.#work = work;
    this.#staging = staging;
    const before = found.memory?.build === work.build ? Object.entries(found.memory.pages) : [];
    this.#before = new Map(before.filter(([path]) => found.files.has(fileOf(path))));
    this.queue = new Queue((path) => this.#before.get(path)?.shows);
    this.#explanations = new Explanations(work.account);
  }

  /** Sees to it that paths are made, and what they lead to: by a worker, unless one is an explanation that is as it was. */
  add(paths: readonly string[]): void {
    const found = [...paths];
    for (let path = found.pop(); path !== undefined; path = found.pop()) {
      if (this.#seen.has(path)) continue;
      this.#seen.add(path);
      const before = this.#before.get(path);
      if (before?.sum === undefined || before.sum !== this.#sumOf(path)) this.queue.add(path);
      else {
        this.#staging.keep(fileOf(path));
        this.#note(path, before);
        found.push(...before.links);
      }
    }
  }

  take({ path, shows, file }: JobMade): void {
    const links = file?.links ?? this.#before.get(path)?.links ?? [];
    const sum = this.#sumOf(path);
    if (file === undefined) this.#staging.keep(fileOf(path));
    else this.#staging.took(fileOf(path), file);
    this.#note(path, { shows, links, ...(sum === undefined ? {} : { sum }) });
    this.add(links);
  }

  #note(path: string, page: Remembered): void {
    this.pages[path] = page;
    this.#done += 1;
    this.#work.progress(this.#done, this.#seen.size);
  }

  #sumOf(path: string): string | undefined {
    const address = EXPLANATION.exec(path)?.[1];
    return address === undefined ? undefined : this.#explanations.sumOf(decodeURIComponent(address));
  }
}
