import { type Account, type Citation, type Figure, seeSame } from '../account/index.ts';

/** Raised where two accounts are of two ledgers: their difference would say nothing. */
export class DifferentLedgers extends Error {
  override readonly name = 'DifferentLedgers';

  constructor() {
    super('Expected two accounts of one ledger, came accounts of two. Ask one ledger at two dates.');
  }
}

/** Two accounts of one ledger, asked for the same things. Subjects are numbers of the ledger they share. */
export class Pair {
  readonly before: Account;
  readonly after: Account;

  constructor(before: Account, after: Account) {
    if (before.core.log !== after.core.log) throw new DifferentLedgers();
    this.before = before;
    this.after = after;
  }

  /** Every subject that stands for itself in the account in which it exists, the later account first asked. */
  subjects(): number[] {
    const { log } = this.after.core;
    const found: number[] = [];
    for (let subject = 0; subject < log.subjects.size; subject++) {
      if (
        this.stands(this.after, subject) ||
        (this.stands(this.before, subject) && !this.exists(this.after, subject))
      ) {
        found.push(subject);
      }
    }
    return found;
  }

  /** Subjects of which the two accounts do not see the very same: what is said of all others has not changed. */
  changed(): number[] {
    const { resolution } = this.after.core;
    return this.subjects().filter((subject) => !seeSame(resolution, this.before.core.resolution, subject));
  }

  stands(account: Account, subject: number): boolean {
    const { resolution } = account.core;
    return resolution.canonical(subject) === subject && resolution.exists(subject);
  }

  /** Whether an account knows the subject, be it under the name of another that it was merged into. */
  exists(account: Account, subject: number): boolean {
    const { resolution } = account.core;
    return resolution.exists(resolution.canonical(subject));
  }

  name(subject: number): string {
    return this.after.core.reader.name(subject);
  }

  /** The figure of a facet; null where the account does not know the subject. */
  figure(account: Account, subject: number, facet: string): Figure | null {
    return this.exists(account, subject) ? account.figure(`${this.name(subject)}/${facet}`) : null;
  }

  /** Facets that a visible claim of either account speaks of. */
  facets(subject: number): number[] {
    const of = (account: Account): number[] =>
      account.core.resolution.facets(account.core.resolution.canonical(subject));
    return [...new Set([...of(this.before), ...of(this.after)])];
  }

  /** Claims that an explanation cites, those for the figure first. */
  claims(account: Account, subject: number, facet: string): Citation[] {
    return this.exists(account, subject) ? citationsAt(account, `${this.name(subject)}/${facet}`) : [];
  }
}

/** Claims that the explanation of a figure cites directly. */
export function citationsAt(account: Account, address: string): Citation[] {
  return account.explain(address).inputs.flatMap((input) => (input.type === 'claim' ? [input.citation] : []));
}
