/**
 * Near-copies by MinHash (Broder, "On the resemblance and containment of documents", 1997): the share of places in which two
 * signatures agree estimates the share of three-word shingles that two texts have in common (their Jaccard index).
 */
export type Signature = Uint32Array;

/** Places of a signature: the estimate errs by about one part in eleven (1 / √128). */
const PLACES = 128;
const SHINGLE = 3;

/**
 * From this likeness on two texts are copies of one: agency copy that an editor cut or opened anew has 0.6 and more, two reports
 * of one event in own words under 0.1.
 */
const SAME_ORIGIN = 0.5;

/** Words of a text in one case, without marks and punctuation. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** FNV-1a, 32 bit, over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: spreads every bit over all. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: PLACES }, (_, place) => mixed((place + 1) * 0x9e3779b1));

/** Hashes of every stretch of three words; of a shorter text, that of all its words. */
function shinglesOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text);
  const last = Math.max(0, words.length - SHINGLE);
  const shingles = new Set<number>();
  for (let at = 0; at <= last && words.length > 0; at += 1)
    shingles.add(hashOf(words.slice(at, at + SHINGLE).join(' ')));
  return shingles;
}

/** The signature of a text; undefined for one without a word. */
export function signatureOf(text: string): Signature | undefined {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return undefined;
  const signature = new Uint32Array(PLACES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let place = 0; place < PLACES; place += 1) {
      const value = mixed(shingle ^ (SEEDS[place] as number));
      if (value < (signature[place] as number)) signature[place] = value;
    }
  }
  return signature;
}

/** Estimated share of shingles that two texts have in common, 0 to 1. */
export function likeness(a: Signature, b: Signature): number {
  let same = 0;
  for (let place = 0; place < PLACES; place += 1) if (a[place] === b[place]) same += 1;
  return same / PLACES;
}

/** A document with its signature. */
export interface Signed {
  readonly id: string;
  readonly signature: Signature;
}

/** The document that a text repeats nearly word for word, the likest of all; undefined where there is none. */
export function nearCopyAmong<Known extends Signed>(signature: Signature, known: readonly Known[]): Known | undefined {
  let best: { readonly document: Known; readonly likeness: number } | undefined;
  for (const document of known) {
    const rated = likeness(signature, document.signature);
    if (rated >= SAME_ORIGIN && rated > (best?.likeness ?? 0)) best = { document, likeness: rated };
  }
  return best?.document;
}
