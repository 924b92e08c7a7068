import { canonicalJson } from './canonical.ts';
import { EMPTY_HEAD, type Entry, type Head, type Item, isEntryKind } from './entries.ts';
import { type Sha256, wrongId } from './identity.ts';

/** An entry with the canonical text of its body: made once, and used for the hash and by the store alike. */
export interface SealedEntry {
  readonly entry: Entry;
  /** Canonical JSON (RFC 8785) of the body. */
  readonly bodyText: string;
}

/** An entry as a store keeps it: not yet known to be whole. */
export interface StoredEntry {
  readonly sequence: number;
  readonly recorded: string;
  readonly kind: string;
  /** Canonical JSON (RFC 8785) of the body. */
  readonly bodyText: string;
  readonly previous: string;
  readonly hash: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Seals an item as the entry after `head`. `recorded` is an ISO 8601 instant in UTC with milliseconds. Raises TypeError
 * where it is not, or where JSON cannot carry the body.
 */
export function seal(head: Head, recorded: string, item: Item, sha256: Sha256): SealedEntry {
  if (!INSTANT.test(recorded)) {
    throw new TypeError(`Expected an instant such as "2025-06-24T08:00:00.000Z", came "${recorded}".`);
  }
  const { kind, body, bodyText = canonicalJson(body) } = item;
  const sequence = head.sequence + 1;
  const hash = sha256(hashedText({ sequence, recorded, kind, bodyText, previous: head.hash }));
  return { entry: { sequence, recorded, kind, body, previous: head.hash, hash } as Entry, bodyText };
}

/** Seals items one after the other, all recorded at one instant. Raises as `seal` does. */
export function sealAll(head: Head, recorded: string, items: Iterable<Item>, sha256: Sha256): SealedEntry[] {
  const sealed: SealedEntry[] = [];
  let last = head;
  for (const item of items) {
    const next = seal(last, recorded, item, sha256);
    sealed.push(next);
    last = next.entry;
  }
  return sealed;
}

/**
 * Canonical JSON of an entry without its hash. In canonical order its keys are body, kind, previous, recorded, sequence,
 * and no value but the body needs an escape, so the text can be put together around the body's own.
 */
function hashedText({ sequence, recorded, kind, bodyText, previous }: Omit<StoredEntry, 'hash'>): string {
  return `{"body":${bodyText},"kind":"${kind}","previous":"${previous}","recorded":"${recorded}","sequence":${sequence}}`;
}

/** What walking a chain found. */
export type Verdict = Whole | Broken;

export interface Whole {
  readonly ok: true;
  readonly entries: number;
  readonly head: Head;
}

export interface Broken {
  readonly ok: false;
  /** The first entry that cannot be relied on. */
  readonly sequence: number;
  readonly why: string;
  readonly expected: string;
  readonly found: string;
}

/** Walks a chain from its first entry, one by one, and tells the first one that does not hold. */
export class ChainCheck {
  readonly #sha256: Sha256;
  #head: Head = EMPTY_HEAD;
  #recorded = '';

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
  }

  /** Takes the next entry; returns what is broken about it, undefined where it holds. Take no more once it is broken. */
  next(stored: StoredEntry): Broken | undefined {
    const broken = this.#placeProblem(stored) ?? this.#contentProblem(stored);
    if (broken !== undefined) return broken;
    this.#head = { sequence: stored.sequence, hash: stored.hash };
    this.#recorded = stored.recorded;
    return undefined;
  }

  /** What is broken where the chain breaks off at this point, in the words of who read it. */
  brokenHere(why: string, expected: string, found: string): Broken {
    return { ok: false, sequence: this.#head.sequence + 1, why, expected, found };
  }

  /** The verdict on a chain that ends here. */
  get verdict(): Whole {
    return { ok: true, entries: this.#head.sequence, head: this.#head };
  }

  #placeProblem({ sequence, previous, recorded }: StoredEntry): Broken | undefined {
    const next = this.#head.sequence + 1;
    if (sequence !== next) {
      return this.brokenHere('The entry is not there.', `entry ${next}`, `entry ${sequence}`);
    }
    if (previous !== this.#head.hash) {
      return this.brokenHere('The entry does not follow the one before it.', this.#head.hash, previous);
    }
    if (!INSTANT.test(recorded)) {
      return this.brokenHere('The entry does not say when it was recorded.', 'an ISO 8601 instant in UTC', recorded);
    }
    if (recorded < this.#recorded) {
      return this.brokenHere(
        'The entry is recorded before the one ahead of it.',
        `${this.#recorded} or later`,
        recorded,
      );
    }
    return undefined;
  }

  #contentProblem(stored: StoredEntry): Broken | undefined {
    const hash = this.#sha256(hashedText(stored));
    if (hash !== stored.hash) {
      return this.brokenHere('The entry does not match its hash.', hash, stored.hash);
    }
    if (!isEntryKind(stored.kind)) {
      return this.brokenHere('The entry is of an unknown kind.', 'a kind that this version knows', stored.kind);
    }
    const body = parse(stored.bodyText);
    if (body === undefined || canonicalJson(body) !== stored.bodyText) {
      return this.brokenHere(
        'The body of the entry is not in canonical form.',
        'RFC 8785 JSON',
        excerpt(stored.bodyText),
      );
    }
    const id = wrongId({ kind: stored.kind, body } as Item, this.#sha256);
    return id && this.brokenHere('The id of the entry does not cover what it says.', id.expected, id.found);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function excerpt(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
