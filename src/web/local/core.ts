import { type Current, currentOf } from './current.ts';
import type { Answer, FromWorker, PageQuestion, ToWorker } from './messages.ts';
import { shared } from './shared.ts';
import { type SiteFlags, siteFlags } from './siteFlags.ts';

/**
 * `none`: nothing was fetched yet; `loading`; `ready`: pages are worked out here; `broken`: the snapshot or the worker cannot be
 * used, and the server is asked as before.
 */
export type CoreState = 'none' | 'loading' | 'ready' | 'broken';

/** Milliseconds for which a snapshot counts as the latest without a look. */
const FRESH = 60_000;

/** The account in the reader's own browser: a worker with a snapshot of the ledger. */
export class LocalCore {
  #state: CoreState = 'none';
  #worker: Worker | undefined;
  #starting: Promise<boolean> | undefined;
  /** Tells whoever waits for the worker to open the snapshot whether it has. */
  #opened: (ready: boolean) => void = () => undefined;
  #current: Current | undefined;
  #looked = 0;
  #asked = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  /** The last answer for each route: the address follows what was drawn already. */
  readonly #latest = new Map<string, { readonly key: string; readonly answer: Promise<Answer> }>();
  /** The last answer that came for each route: what the next repeats of it is the same object. */
  readonly #answered = new Map<string, Answer>();
  readonly #listeners = new Set<() => void>();

  get state(): CoreState {
    return this.#state;
  }

  /** Calls `listener` when the state changes, until what it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Fetches snapshot and worker, once. Resolves to whether pages can be worked out here; raises nothing. */
  start(): Promise<boolean> {
    const flags = siteFlags();
    if (this.#state === 'broken' || flags === undefined) return Promise.resolve(false);
    this.#starting ??= this.#open(flags);
    return this.#starting;
  }

  /** Lets go of what was fetched: the ledger has grown beyond it. A later start fetches it anew. */
  forget(): void {
    if (this.#state === 'ready' || this.#state === 'loading') this.#close('none');
  }

  /**
   * Where the site has gone on since the snapshot was fetched, fetches the later one. Until it is there, the server answers.
   * Looks at most once a minute; where there is no connection, what is there stays.
   */
  async lookForLater(): Promise<void> {
    const flags = siteFlags();
    if (flags === undefined || flags.static || this.#state !== 'ready' || performance.now() - this.#looked < FRESH)
      return;
    this.#looked = performance.now();
    const latest = await currentOf(flags).catch(() => this.#current);
    if (latest?.snapshot === this.#current?.snapshot && latest?.today === this.#current?.today) return;
    this.forget();
    await this.start();
  }

  /** Works a page out, or gives what was last worked out for the same question. Only once `start` has resolved to true. */
  ask(question: PageQuestion): Promise<Answer> {
    const key = JSON.stringify(question);
    const latest = this.#latest.get(question.route);
    if (latest?.key === key) return latest.answer;
    const number = ++this.#asked;
    const answer = new Promise<Answer>((resolve) => {
      this.#waiting.set(number, (given) => {
        const answered = shared(this.#answered.get(question.route), given);
        this.#answered.set(question.route, answered);
        resolve(answered);
      });
      this.#send({ type: 'ask', number, question });
    });
    this.#latest.set(question.route, { key, answer });
    return answer;
  }

  /** Tells that the page shows what a question asks for, so that what may come next is worked out ahead. */
  rest(question: PageQuestion): void {
    if (this.#state === 'ready') this.#send({ type: 'rest', question });
  }

  async #open(flags: SiteFlags): Promise<boolean> {
    this.#become('loading');
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'kuznia' });
    this.#worker = worker;
    const opened = new Promise<boolean>((resolve) => {
      this.#opened = resolve;
    });
    this.#listen(worker);
    try {
      this.#current = await currentOf(flags);
      this.#looked = performance.now();
      const bytes = await fetchBytes(this.#current.snapshot);
      const core = { snapshot: flags.snapshot, static: flags.static };
      worker.postMessage({ type: 'open', bytes, today: this.#current.today, core } satisfies ToWorker, [bytes]);
    } catch {
      // No connection: a later use tries again.
      if (this.#worker === worker) this.#close('none');
      return false;
    }
    const ready = await opened;
    // Let go of meanwhile, and perhaps begun anew.
    if (this.#worker !== worker) return false;
    if (ready) this.#become('ready');
    else this.#close('broken');
    return ready;
  }

  #listen(worker: Worker): void {
    worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => {
      if (message.type !== 'answer') return this.#opened(message.type === 'opened');
      this.#waiting.get(message.number)?.(message.answer);
      this.#waiting.delete(message.number);
    });
    worker.addEventListener('error', (event) => {
      // Told by what follows: the server is asked instead.
      event.preventDefault();
      // Where its script did not come, nothing is told of an error in it: a later use tries again.
      this.#close(event instanceof ErrorEvent ? 'broken' : 'none');
    });
  }

  #send(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  #close(state: CoreState): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#starting = undefined;
    this.#opened(false);
    for (const resolve of this.#waiting.values()) resolve({ kind: 'failed', message: 'The worker has stopped.' });
    this.#waiting.clear();
    this.#latest.clear();
    this.#answered.clear();
    this.#become(state);
  }

  #become(state: CoreState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected the snapshot at ${address}, came status ${response.status}.`);
  return response.arrayBuffer();
}

export const localCore = new LocalCore();
