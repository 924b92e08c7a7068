import canonicalize from 'canonicalize';
import { EMPTY_HEAD, type Entry, type Head, type Item } from './entries.ts';

/** SHA-256 of a text's UTF-8 bytes, in hex. Passed in: the core has no machine of its own. */
export type Sha256 = (text: string) => string;

/** An entry with the canonical text of its body, made once and used for the hash and for the store alike. */
export interface SealedEntry {
  readonly entry: Entry;
  readonly bodyText: string;
}

/** Canonical JSON (RFC 8785) of a value. Raises where the value has none. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Expected a value that JSON can carry, came undefined.');
  return text;
}

/** Seals an item as the entry after `head`. */
export function seal(head: Head, recorded: string, item: Item, sha256: Sha256): SealedEntry {
  const bodyText = canonicalJson(item.body);
  const sequence = head.sequence + 1;
  const hash = sha256(hashedText({ sequence, recorded, kind: item.kind, previous: head.hash }, bodyText));
  return { entry: { sequence, recorded, kind: item.kind, body: item.body, previous: head.hash, hash }, bodyText };
}

/**
 * The canonical JSON of an entry without its hash. Its keys in canonical order are body, kind, previous, recorded, sequence;
 * all but the body are plain texts without escapes, so the text can be put together from the body's own canonical text.
 */
export function hashedText(entry: { sequence: number; recorded: string; kind: string; previous: string }, bodyText: string): string {
  return `{"body":${bodyText},"kind":"${entry.kind}","previous":"${entry.previous}","recorded":"${entry.recorded}","sequence":${entry.sequence}}`;
}

/** An entry as a store keeps it. */
export interface StoredEntry {
  readonly sequence: number;
  readonly recorded: string;
  readonly kind: string;
  /** Canonical JSON of the body. */
  readonly bodyText: string;
  readonly previous: string;
  readonly hash: string;
}

export type Verdict =
  | { readonly ok: true; readonly entries: number; readonly head: Head }
  /** The first broken entry, what was expected there and what was found. */
  | { readonly ok: false; readonly sequence: number; readonly why: string; readonly expected: string; readonly found: string };

/** Walks the chain from its first entry and tells the first one that does not hold. */
export class ChainCheck {
  readonly #sha256: Sha256;
  #head: Head = EMPTY_HEAD;

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
  }

  /** Takes the next entry; returns the verdict where it is broken, undefined where it holds. */
  next(stored: StoredEntry): Verdict | undefined {
    const sequence = this.#head.sequence + 1;
    const broken = (why: string, expected: string, found: string): Verdict => ({ ok: false, sequence, why, expected, found });
    if (stored.sequence !== sequence) return broken('an entry is missing', `entry ${sequence}`, `entry ${stored.sequence}`);
    if (stored.previous !== this.#head.hash) return broken('it does not follow the entry before', this.#head.hash, stored.previous);
    const hash = this.#sha256(hashedText(stored, stored.bodyText));
    if (hash !== stored.hash) return broken('its contents do not match its hash', stored.hash, hash);
    this.#head = { sequence, hash };
    return undefined;
  }

  get verdict(): Verdict {
    return { ok: true, entries: this.#head.sequence, head: this.#head };
  }
}
