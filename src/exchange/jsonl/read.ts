import {
  ChainCheck,
  canonicalJson,
  type Entry,
  EntryDoesNotFit,
  LedgerState,
  type SealedEntry,
  type Sha256,
  type StoredEntry,
} from '../../ledger/index.ts';
import { isTable, type Raw } from '../../vocabulary/index.ts';
import { bodyProblem } from './bodies.ts';

/** A line that is no entry of a ledger, or not the one that has to come next. */
export class BadLedgerLine extends Error {
  override readonly name = 'BadLedgerLine';
  /** 1-based. */
  readonly line: number;
  readonly remedy: string;

  constructor(line: number, message: string, remedy: string) {
    super(`Line ${line}: ${message}`);
    this.line = line;
    this.remedy = remedy;
  }
}

/** An entry as a line gives it: its head is of the right types, nothing more is known. */
interface ParsedLine extends Omit<StoredEntry, 'bodyText'> {
  readonly body: object;
}

const ANOTHER_COPY =
  'Get the file again from where it was exported, and do not edit it: each entry is sealed by its hash.';
const WRONG_FILE = 'Give the file that "kuznia export jsonl" wrote; evidence files are taken in with "kuznia load".';
const KEYS = ['body', 'hash', 'kind', 'previous', 'recorded', 'sequence'];

/** Reads the lines of an exported ledger in order. Nothing is taken on trust: the chain, the ids and every claim are checked. */
export class LedgerLines {
  readonly #chain: ChainCheck;
  readonly #state = new LedgerState();
  readonly #entries: SealedEntry[] = [];
  #line = 0;

  constructor(sha256: Sha256) {
    this.#chain = new ChainCheck(sha256);
  }

  /** The entries read so far, sealed as they were when the ledger took them in. */
  get entries(): readonly SealedEntry[] {
    return this.#entries;
  }

  /** Takes the next line. An empty one is passed over. Raises BadLedgerLine. */
  take(line: string): void {
    this.#line += 1;
    if (line.trim() === '') return;
    const { body, ...head } = this.#parse(line);
    const bodyText = canonicalJson(body);
    const broken = this.#chain.next({ ...head, bodyText });
    if (broken !== undefined) {
      const { why, expected, found } = broken;
      throw this.#bad(`${why} Expected ${expected}, came ${found}.`, ANOTHER_COPY);
    }
    const entry = { ...head, body } as Entry;
    const problem = bodyProblem(entry);
    if (problem !== undefined) {
      throw this.#bad(`${problem}.`, 'Import it with the version of Kuznia that exported it, or a later one.');
    }
    this.#fit(entry);
    this.#entries.push({ entry, bodyText });
  }

  #parse(line: string): ParsedLine {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw this.#bad(
        `expected one JSON object, came ${excerpt(line)} (${(error as Error).message}).`,
        this.#line === 1 ? WRONG_FILE : ANOTHER_COPY,
      );
    }
    const keys = isTable(value as Raw) && value !== null ? Object.keys(value as object).sort() : [];
    const { sequence, recorded, kind, previous, hash, body } = (value ?? {}) as Record<string, unknown>;
    const texts = [recorded, kind, previous, hash].every((item) => typeof item === 'string');
    if (keys.join() !== KEYS.join() || !texts || !Number.isSafeInteger(sequence) || !isTable((body ?? '') as Raw)) {
      throw this.#bad(`expected an entry with ${KEYS.join(', ')}, came ${excerpt(line)}.`, WRONG_FILE);
    }
    return value as ParsedLine;
  }

  #fit(entry: Entry): void {
    try {
      this.#state.apply(entry);
    } catch (error) {
      if (!(error instanceof EntryDoesNotFit)) throw error;
      throw this.#bad(error.message, ANOTHER_COPY);
    }
  }

  #bad(message: string, remedy: string): BadLedgerLine {
    return new BadLedgerLine(this.#line, message, remedy);
  }
}

function excerpt(text: string): string {
  return text.length > 60 ? `"${text.slice(0, 59)}…"` : `"${text}"`;
}
