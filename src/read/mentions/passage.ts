import type { Hit } from '../lexicon/matcher.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence with what was found in it. Token places are those of the whole document. */
export interface Passage {
  readonly index: number;
  readonly paragraph: number;
  /** Token range, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Place in the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly found: ReadonlyMap<string, readonly Hit[]>;
}

const NONE: readonly Hit[] = [];

/** Phrases of a topic in a passage, of one value if given. */
export function hits(passage: Passage, topic: string, value?: string): readonly Hit[] {
  const found = passage.found.get(topic) ?? NONE;
  return value === undefined ? found : found.filter((hit) => hit.value === value);
}

/** Whether a passage has a phrase of a topic (of a value). */
export function has(passage: Passage, topic: string, value?: string): boolean {
  const found = passage.found.get(topic);
  if (found === undefined) return false;
  return value === undefined ? found.length > 0 : found.some((hit) => hit.value === value);
}

/** The phrase of a topic that starts at a token. */
export function hitAt(passage: Passage, topic: string, at: number): Hit | undefined {
  return hits(passage, topic).find((hit) => hit.from === at);
}

/** Place of the first word of a passage that is so, -1 if none is. */
export function placeOf({ tokens, from, to }: Passage, is: (token: Token, at: number) => boolean): number {
  for (let at = from; at < to; at += 1) if (is(tokens[at] as Token, at)) return at;
  return -1;
}

/** Whether two token ranges share a token. */
export function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Tokens between two ranges (0 when they touch or overlap). */
export function distance(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.to <= b.from ? b.from - a.to : b.to <= a.from ? a.from - b.to : 0;
}

/** The hit nearest to a range; of equally near ones, that before it. */
export function nearest<T extends { from: number; to: number }>(
  all: readonly T[],
  range: { from: number; to: number },
): T | undefined {
  let best: T | undefined;
  for (const hit of all) {
    if (best === undefined || distance(hit, range) < distance(best, range)) best = hit;
  }
  return best;
}
