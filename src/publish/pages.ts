import type { Account } from '../account/index.ts';
import { pagesOf } from './addresses.ts';
import { Explanations } from './digests.ts';
import type { Found, Memory, Remembered } from './folder.ts';
import { type Names, namesIn, saysTheSame } from './names.ts';
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
    do await crew.work(maker.queue, (made) => maker.take(made));
    while (maker.addWaiting());
  } finally {
    await crew.end();
  }
  return { build: work.build, pages: maker.pages, names: maker.names };
}

const ENGLISH = '/en';
const UKRAINIAN = '/uk';
const EXPLANATION = /^\/(?:en|uk)\/why\/(.+)$/;

class PageMaker {
  readonly queue: Queue;
  readonly pages: Record<string, Remembered> = {};
  readonly #work: PageWork;
  readonly #staging: Staging;
  readonly #before: ReadonlyMap<string, Remembered>;
  readonly #explanations: Explanations;
  readonly names: Names;
  readonly #seen = new Set<string>();
  /** Whether a Ukrainian page is as it was where its English form is. */
  readonly #follows: boolean;
  /** English pages that are done, and whether they were kept. */
  readonly #english = new Map<string, boolean>();
  /** Ukrainian pages that wait for their English forms. */
  readonly #waiting = new Set<string>();
  #done = 0;

  constructor(work: PageWork, found: Found, staging: Staging) {
    this.#work = work;
    this.#staging = staging;
    const before = found.memory?.build === work.build ? Object.entries(found.memory.pages) : [];
    this.#before = new Map(before.filter(([path]) => found.files.has(fileOf(path))));
    this.queue = new Queue((path) => this.#before.get(path)?.shows);
    this.#explanations = new Explanations(work.account);
    this.names = namesIn(work.account);
    this.#follows = saysTheSame(found.memory?.names ?? {}, this.names);
  }

  /**
   * Sees to it that paths are made, and what they lead to: by a worker, unless one is an explanation that is as it was, or the
   * Ukrainian form of a page that is.
   */
  add(paths: readonly string[]): void {
    const found = [...paths];
    for (let path = found.pop(); path !== undefined; path = found.pop()) {
      if (this.#seen.has(path)) continue;
      this.#seen.add(path);
      const before = this.#before.get(path);
      if (before === undefined) this.queue.add(path);
      else if (before.sum !== undefined && before.sum === this.#sumOf(path)) found.push(...this.#keep(path, before));
      else if (this.#follows && before.sum === undefined && path.startsWith(UKRAINIAN))
        found.push(...this.#follow(path, before));
      else this.queue.add(path);
    }
  }

  /** Hands Ukrainian pages to the workers whose English forms nobody leads to; false where there are none. */
  addWaiting(): boolean {
    for (const path of this.#waiting) this.queue.add(path);
    const found = this.#waiting.size > 0;
    this.#waiting.clear();
    return found;
  }

  take({ path, shows, file }: JobMade): void {
    const links = file?.links ?? this.#before.get(path)?.links ?? [];
    const sum = this.#sumOf(path);
    if (file === undefined) this.#staging.keep(fileOf(path));
    else this.#staging.took(fileOf(path), file);
    this.#note(path, { shows, links, ...(sum === undefined ? {} : { sum }) });
    this.add(links);
    if (path.startsWith(ENGLISH)) this.#tell(path, file === undefined);
  }

  /** Tells the Ukrainian form of a page, should it wait, whether the English one was kept. */
  #tell(path: string, kept: boolean): void {
    this.#english.set(path, kept);
    const other = UKRAINIAN + path.slice(ENGLISH.length);
    if (!this.#waiting.delete(other)) return;
    const before = this.#before.get(other);
    if (kept && before !== undefined) this.add(this.#keep(other, before));
    else this.queue.add(other);
  }

  /** Keeps a Ukrainian page, lets it wait or hands it to the workers, as its English form has it. */
  #follow(path: string, before: Remembered): readonly string[] {
    const kept = this.#english.get(ENGLISH + path.slice(UKRAINIAN.length));
    if (kept === true) return this.#keep(path, before);
    if (kept === false) this.queue.add(path);
    else this.#waiting.add(path);
    return [];
  }

  #keep(path: string, before: Remembered): readonly string[] {
    this.#staging.keep(fileOf(path));
    this.#note(path, before);
    return before.links;
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
