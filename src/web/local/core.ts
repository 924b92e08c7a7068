import { currentOf } from './current.ts';
import type { Answer, FromWorker, PageQuestion, ToWorker } from './messages.ts';
import { type SiteFlags, siteFlags } from './siteFlags.ts';

/**
 * `none`: nothing was fetched yet; `loading`; `ready`: pages are worked out here; `broken`: the snapshot or the worker cannot be
 * used, and the server is asked as before.
 */
export type CoreState = 'none' | 'loading' | 'ready' | 'broken';

/** The account in the reader's own browser: a worker with a snapshot of the ledger. */
export class LocalCore {
  #state: CoreState = 'none';
  #worker: Worker | undefined;
  #starting: Promise<boolean> | undefined;
  #asked = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
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

  /** Works a page out. Only once `start` has resolved to true. */
  ask(question: PageQuestion): Promise<Answer> {
    const number = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#send({ type: 'ask', number, question });
    });
  }

  async #open(flags: SiteFlags): Promise<boolean> {
    this.#become('loading');
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'kuznia' });
    this.#worker = worker;
    const opened = new Promise<boolean>((resolve) => this.#listen(worker, resolve));
    try {
      const { snapshot, today } = await currentOf(flags);
      const bytes = await fetchBytes(snapshot);
      const core = { snapshot: flags.snapshot, static: flags.static };
      this.#send({ type: 'open', bytes, today, core }, [bytes]);
    } catch {
      // No connection: a later use tries again.
      this.#close('none');
      return false;
    }
    const ready = await opened;
    if (ready) this.#become('ready');
    else this.#close('broken');
    return ready;
  }

  #listen(worker: Worker, opened: (ready: boolean) => void): void {
    worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => {
      if (message.type !== 'answer') return opened(message.type === 'opened');
      this.#waiting.get(message.number)?.(message.answer);
      this.#waiting.delete(message.number);
    });
    worker.addEventListener('error', (event) => {
      // Told by what follows: the server is asked instead.
      event.preventDefault();
      opened(false);
      this.#close('broken');
    });
  }

  #send(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker?.postMessage(message, transfer);
  }

  #close(state: CoreState): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#starting = undefined;
    for (const resolve of this.#waiting.values()) resolve({ kind: 'failed', message: 'The worker has stopped.' });
    this.#waiting.clear();
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
