import { type Account, KeptLists } from '../../account/index.ts';
import { type Head, Log, type QuestionTexts, questionOf } from '../../ledger/index.ts';
import { openSqliteStore } from '../../store/index.ts';

/**
 * Accounts of a ledger as it stood when it ended with an entry, each kept once it was asked for, with its lists: hundreds of
 * pages, drawn one after another, look something up in each.
 */
export class Accounts {
  readonly #log: Log;
  readonly #today: string;
  readonly #kept = new Map<string, Account>();

  private constructor(log: Log, today: string) {
    this.#log = log;
    this.#today = today;
  }

  /** Reads a ledger up to its entry `head`, whatever was appended since. `today` stands in for days that are not asked for. */
  static async open(database: string, head: Head, today: string): Promise<Accounts> {
    const store = await openSqliteStore(database, { create: false });
    try {
      const log = new Log();
      for await (const entry of store.read(1, head.sequence)) log.take(entry);
      return new Accounts(log, today);
    } finally {
      await store.close();
    }
  }

  /** Raises NotAnInstant. */
  readonly at = (texts: QuestionTexts): Account => {
    const key = JSON.stringify([texts.at, texts.known, texts.recorded]);
    const account = this.#kept.get(key) ?? new KeptLists(this.#log, questionOf(texts, this.#today));
    this.#kept.set(key, account);
    return account;
  };
}
