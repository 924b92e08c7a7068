import { Account } from '../account/index.ts';
import { EMPTY_HEAD, type Entry, type Head, Log, type QuestionTexts, questionOf } from '../ledger/index.ts';
import type { Store } from '../store/index.ts';
import { LedgerReplaced } from './errors.ts';
import { LeastRecentlyUsed } from './leastRecentlyUsed.ts';

export interface OpenLedgerOptions {
  /** The clock, as an ISO 8601 instant in UTC. */
  readonly now?: () => string;
  /** How many accounts are kept for questions that come again. */
  readonly accounts?: number;
}

/**
 * A ledger that is held open to be asked. It reads the store once, and later only what was appended since, whoever
 * appended it.
 */
export class OpenLedger {
  readonly #store: Store;
  readonly #now: () => string;
  readonly #log = new Log();
  readonly #accounts: LeastRecentlyUsed<Account>;
  #head: Head = EMPTY_HEAD;
  #recorded = '';
  #reading: Promise<void> | undefined;

  private constructor(store: Store, { now = systemClock, accounts = 16 }: OpenLedgerOptions) {
    this.#store = store;
    this.#now = now;
    this.#accounts = new LeastRecentlyUsed(accounts);
  }

  /** Reads a store to its end. The ledger then owns the store, and closes it. */
  static async open(store: Store, options: OpenLedgerOptions = {}): Promise<OpenLedger> {
    const ledger = new OpenLedger(store, options);
    const head = await store.head();
    for await (const entry of store.read(1, head.sequence)) ledger.#take(entry);
    ledger.#head = head;
    return ledger;
  }

  /** The last entry that was read. */
  get head(): Head {
    return this.#head;
  }

  /** Instant at which the last entry was recorded; empty where there is none. */
  get recorded(): string {
    return this.#recorded;
  }

  /** The entries that were read, from the store. */
  entries(): AsyncIterable<Entry> {
    return this.#store.read(1, this.#head.sequence);
  }

  /** The instant of the clock, as an ISO 8601 instant in UTC. */
  now(): string {
    return this.#now();
  }

  /** Takes in what was appended since. Costs one look at the store where nothing was. Raises LedgerReplaced. */
  refresh(): Promise<void> {
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /**
   * The account at a question; `at` and `known` are today where they are not given, and `recorded` is all that the ledger
   * holds. Use it before the next `await`: an account answers only until the log takes more entries. Raises NotAnInstant.
   */
  account(texts: QuestionTexts): Account {
    const today = this.#now().slice(0, 10);
    const { at = today, known = today, recorded } = texts;
    const key = JSON.stringify([at, known, recorded ?? null]);
    return this.#accounts.get(key, () => new Account(this.#log, questionOf({ at, known, recorded }, today)));
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  #take(entry: Entry): void {
    this.#log.take(entry);
    this.#recorded = entry.recorded;
  }

  async #readOn(): Promise<void> {
    const head = await this.#store.head();
    if (head.sequence === this.#head.sequence && head.hash === this.#head.hash) return;
    if (head.sequence <= this.#head.sequence) throw new LedgerReplaced(this.#head.sequence);
    const entries: Entry[] = [];
    for await (const entry of this.#store.read(this.#head.sequence + 1, head.sequence)) entries.push(entry);
    if (entries[0]?.previous !== this.#head.hash) throw new LedgerReplaced(this.#head.sequence);
    // Taken in one go: a question that comes in between must never meet half of what was appended together.
    for (const entry of entries) this.#take(entry);
    this.#head = head;
    this.#accounts.clear();
  }
}

function systemClock(): string {
  return new Date().toISOString();
}
