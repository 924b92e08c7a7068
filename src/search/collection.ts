import { type Account, KeptBySight, visibleSources, visibleSubjects } from '../account/index.ts';
import type { Log } from '../ledger/index.ts';
import type { SourceDescription } from '../vocabulary/index.ts';
import { groundedNames } from '../wording/index.ts';
import { ruleEntries, type SearchEntry, seriesEntries, sourceEntry, subjectEntry } from './entries.ts';
import { FIELDS, Lexicon } from './lexicon.ts';

/** The documents of a lexicon that there are at one question, and what their scores rest on. */
export class Collection {
  readonly size: number;
  /** Mean number of different words in each field. */
  readonly meanLengths: readonly number[];
  readonly #has: Uint8Array;

  constructor(lexicon: Lexicon, documents: Iterable<number>) {
    this.#has = new Uint8Array(lexicon.size);
    const totals = FIELDS.map(() => 0);
    let size = 0;
    for (const document of documents) {
      this.#has[document] = 1;
      size++;
      for (let field = 0; field < totals.length; field++) {
        totals[field] = (totals[field] as number) + lexicon.fieldLength(document, field);
      }
    }
    this.size = size;
    this.meanLengths = totals.map((total) => total / size);
  }

  /** Documents that came later, for other questions, are not among them. */
  has(document: number): boolean {
    return this.#has[document] === 1;
  }
}

/** What a ledger keeps from one question to the next. */
class Kept {
  readonly lexicon = new Lexicon();
  readonly #subjects = new KeptBySight<number>();
  readonly #sources = new WeakMap<SourceDescription, number>();
  readonly #rules = ruleEntries().map((entry) => this.#whole(entry));

  /** Everything that can be found at the question of an account. What only marked claims speak of is not among it (R20). */
  documents(account: Account): number[] {
    return [
      ...this.#subjectsOf(account),
      ...visibleSources(account).map((source) => this.#source(source)),
      ...seriesEntries(account).map((entry) => this.#whole(entry)),
      ...this.#rules,
    ];
  }

  #subjectsOf(account: Account): number[] {
    const english = groundedNames(account, 'en');
    const ukrainian = groundedNames(account, 'uk');
    const make = (number: number) => {
      const subject = account.core.reader.name(number);
      const [en, uk] = [english(subject), ukrainian(subject)];
      const name = { en: en.name, uk: uk.name };
      const document = this.lexicon.document([subject, en.name, uk.name], () => subjectEntry(subject, name));
      return { made: document, from: [...new Set([...en.from, ...uk.from])] };
    };
    return visibleSubjects(account).map((subject) => this.#subjects.of(account, subject, make));
  }

  #source(source: SourceDescription): number {
    const known = this.#sources.get(source);
    if (known !== undefined) return known;
    const made = this.#whole(sourceEntry(source));
    this.#sources.set(source, made);
    return made;
  }

  #whole(entry: SearchEntry): number {
    return this.lexicon.document([JSON.stringify(entry)], () => entry);
  }
}

const keptOfLog = new WeakMap<Log, Kept>();

/** What can be found at the question of an account, in the lexicon of its ledger. */
export function collectionOf(account: Account): { readonly lexicon: Lexicon; readonly collection: Collection } {
  const { log } = account.core;
  const kept = keptOfLog.get(log) ?? new Kept();
  keptOfLog.set(log, kept);
  const documents = kept.documents(account);
  return { lexicon: kept.lexicon, collection: new Collection(kept.lexicon, documents) };
}
