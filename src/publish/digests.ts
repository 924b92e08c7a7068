import { hash } from 'node:crypto';
import type { Account, Explanation } from '../account/index.ts';
import { languages } from '../values/index.ts';
import { subjectNames } from '../wording/index.ts';

/**
 * Sums over what explanations show, to know without drawing them which ones show the same as before. An explanation is its
 * figure, what that was made from, down to the claims, and the names of what is named in it.
 */
export class Explanations {
  readonly #account: Account;
  readonly #sums = new Map<string, string>();
  readonly #names: readonly ((subject: string) => string)[];
  /** What stands around every explanation. */
  readonly #around: string;

  constructor(account: Account) {
    this.#account = account;
    this.#names = languages.map((language) => subjectNames(account, language));
    // Names of series come from the programme; the time machine reaches back to the first day.
    this.#around = hash('sha256', JSON.stringify([account.core.programme ?? null, firstDay(account)]));
  }

  /** The sum over an explanation; undefined where the account has no figure at the address. */
  sumOf(address: string): string | undefined {
    try {
      return hash('sha256', `${this.#around}\n${this.#sum(address)}`);
    } catch (error) {
      if (error instanceof Error && (error.name === 'UnknownAddress' || error.name === 'UnknownSubject'))
        return undefined;
      throw error;
    }
  }

  #sum(address: string): string {
    const known = this.#sums.get(address);
    if (known !== undefined) return known;
    const explanation = this.#account.explain(address);
    const below = explanation.inputs.map((input) =>
      input.type === 'figure' ? [input.factor ?? null, this.#sum(input.figure.address)] : input,
    );
    const sum = hash('sha256', JSON.stringify([explanation, below, this.#named(explanation)]));
    this.#sums.set(address, sum);
    return sum;
  }

  /** Names, in both languages, of every subject that an explanation names. */
  #named(explanation: Explanation): string[] {
    const subjects = new Set(JSON.stringify(explanation).match(SUBJECTS));
    return [...subjects].flatMap((subject) => this.#names.map((name) => name(subject)));
  }
}

/** Day on which the earliest source was published, which every page tells to the time machine. */
function firstDay(account: Account): number {
  const { published, marking, length } = account.core.log.rows;
  let day = Number.POSITIVE_INFINITY;
  for (let row = 0; row < length; row++) {
    if (marking.values[row] === 0) day = Math.min(day, published.values[row] as number);
  }
  return day;
}

/** What looks like a subject. Of an address, such as `flow/dk-2025/allocated`, this is what it is of. */
const SUBJECTS = /[a-z]+\/[A-Za-z0-9][\w.:-]*/g;
