import { type Account, KeptLists } from '../../account/index.ts';
import { type Entry, Log, type QuestionTexts, questionOf } from '../../ledger/index.ts';

/**
 * Accounts of a ledger as it stood when it ended with an entry, each kept once it was asked for, with its lists: hundreds of
 * pages, drawn one after another, look something up in each.
 */
export class Accounts {
  readonly #log = new Log();
  readonly #today: string;
  readonly #kept = new Map<string, Account>();

  /** `entries` are those of the ledger from its first one on. `today` stands in for days that are not asked for. */
  constructor(entries: readonly Entry[], today: string) {
    for (const entry of entries) this.#log.take(entry);
    this.#today = today;
  }

  /** Raises NotAnInstant. */
  readonly at = (texts: QuestionTexts): Account => {
    const key = JSON.stringify([texts.at, texts.known, texts.recorded]);
    const account = this.#kept.get(key) ?? new KeptLists(this.#log, questionOf(texts, this.#today));
    this.#kept.set(key, account);
    return account;
  };
}
