import type { Account } from '../account/index.ts';
import { pagesOf } from './addresses.ts';
import { Explanations } from './digests.ts';
import type { Found, Memory, Remembered } from './folder.ts';
import { type Names, namesIn, saysTheSame } from './names.ts';
import { fileOf } from './place.ts';
import { type Crew, Queue } from './render/crew.ts';
import type { JobMade } from './render/job.ts';
import type { Staging } from './staging.ts';

/** What pages are made of, and by how many. */
export interface PageWork {
  readonly account: Account;
  /** SHA-256 of the build that draws them. */
  readonly build: string;
  /** Address at which the site is published; empty where it is not known. */
  readonly url: string;
  /** Told how many pages are done, and how many are known of by then. */
  readonly progress: (done: number, known: number) => void;
}

/**
 * Makes every page of the account, and every page, table and chart that those lead to, into the next site. What shows the same as
 * before is taken over without being drawn. Returns what to remember for the next time. Raises NotMade.
 */
export async function makePages(crew: Crew, work: PageWork, found: Found, staging: Staging): Promise<Memory> {
  const maker = new PageMaker(work, found, staging);
  maker.add(pagesOf(work.account));
  do await crew.work(maker.queue, (made) => maker.take(made));
  while (maker.addWaiting());
  return { build: work.build, url: work.url, pages: maker.pages, names: maker.names };
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
  /** Paths that are done, and whether they were kept. */
  readonly #kept = new Map<string, boolean>();
  /** Paths that wait for another one, of which they are a form, by that one. */
  readonly #waiting = new Map<string, string[]>();
  #done = 0;

  constructor(work: PageWork, found: Found, staging: Staging) {
    this.#work = work;
    this.#staging = staging;
    const { memory } = found;
    const holds = memory !== undefined && memory.build === work.build && memory.url === work.url;
    const before = holds ? Object.entries(memory.pages) : [];
    this.#before = new Map(before.filter(([path]) => found.files.has(fileOf(path))));
    this.queue = new Queue((path) => this.#before.get(path)?.shows);
    this.#explanations = new Explanations(work.account);
    this.names = namesIn(work.account);
    this.#follows = saysTheSame(memory?.names ?? {}, this.names);
  }

  /**
   * Sees to it that paths are made, and what they lead to: by a worker, unless one is an explanation that is as it was, or another
   * form of a path that is.
   */
  add(paths: readonly string[]): void {
    const found = [...paths];
    for (let path = found.pop(); path !== undefined; path = found.pop()) {
      if (this.#seen.has(path)) continue;
      this.#seen.add(path);
      const before = this.#before.get(path);
      if (before === undefined) this.queue.add(path);
      else if (before.sum !== undefined && before.sum === this.#sumOf(path)) found.push(...this.#keep(path, before));
      else found.push(...this.#follow(path, before));
    }
  }

  /** Hands paths to the workers that wait for one which nobody leads to; false where there are none. */
  addWaiting(): boolean {
    const waiting = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    for (const path of waiting) this.queue.add(path);
    return waiting.length > 0;
  }

  take({ path, shows, file }: JobMade): void {
    const links = file?.links ?? this.#before.get(path)?.links ?? [];
    const sum = this.#sumOf(path);
    if (file === undefined) this.#staging.keep(fileOf(path));
    else this.#staging.took(fileOf(path), file);
    this.#note(path, { shows, links, ...(sum === undefined ? {} : { sum }) });
    this.add(links);
    this.#tell(path, file === undefined);
  }

  /** Tells those that wait for a path whether it was kept. */
  #tell(path: string, kept: boolean): void {
    this.#kept.set(path, kept);
    const waiting = this.#waiting.get(path) ?? [];
    this.#waiting.delete(path);
    for (const other of waiting) this.add(this.#settle(other, this.#before.get(other) as Remembered, kept));
  }

  /** Keeps a path, lets it wait or hands it to the workers, as the one has it that it is a form of. */
  #follow(path: string, before: Remembered): readonly string[] {
    const leader = before.sum === undefined ? this.#leaderOf(path) : undefined;
    const kept = leader === undefined ? false : this.#kept.get(leader);
    if (leader === undefined || kept !== undefined) return this.#settle(path, before, kept === true);
    this.#waiting.set(leader, [...(this.#waiting.get(leader) ?? []), path]);
    return [];
  }

  /** The path that shows the same in English, or the same table as JSON, which holds all that CSV does. */
  #leaderOf(path: string): string | undefined {
    if (this.#follows && path.startsWith(UKRAINIAN)) return ENGLISH + path.slice(UKRAINIAN.length);
    const json = path.replace(/\.csv$/, '.json');
    return json !== path && this.#before.has(json) ? json : undefined;
  }

  #settle(path: string, before: Remembered, kept: boolean): readonly string[] {
    if (kept) return this.#keep(path, before);
    this.queue.add(path);
    return [];
  }

  #keep(path: string, before: Remembered): readonly string[] {
    this.#staging.keep(fileOf(path));
    this.#note(path, before);
    this.#tell(path, true);
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
