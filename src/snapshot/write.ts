import { type Body, canonicalJson, type Entry } from '../ledger/index.ts';
import { Checksum } from './checksum.ts';
import { around, type Told } from './form.ts';
import { isMarked, type PublicParts, publicParts } from './public.ts';

/**
 * The public state of a ledger as one text: canonical JSON, so that one ledger is one text to the last byte and can be kept
 * under the hash of it. `entries` is the whole ledger from its first entry. Sequence numbers, ids and instants of recording
 * are kept. Left out are what is marked above TLP:CLEAR, the hashes of the chain, and who reviewed or withdrew a claim and why.
 */
export function writeSnapshot(entries: readonly Entry[]): string {
  const writing = snapshotInSteps(entries);
  for (;;) {
    const { done, value } = writing.next();
    if (done) return value;
  }
}

/** Entries that are written in one step: about a millisecond. */
const STEP = 100;

/** Writes the same text in small steps, so that whoever has others to serve can do so in between; the last gives the text. */
export function* snapshotInSteps(entries: readonly Entry[]): Generator<undefined, string> {
  const parts = publicParts(entries);
  yield;
  const all = withRuns(entries.map((entry) => told(entry, parts)));
  const texts: string[] = [];
  const sum = new Checksum();
  const put = (text: string): void => {
    sum.take(text);
    texts.push(text);
  };
  put('{"entries":[');
  for (let from = 0; from < all.length; from += STEP) {
    yield;
    put(`${from === 0 ? '' : ','}${canonicalJson(all.slice(from, from + STEP)).slice(1, -1)}`);
  }
  const recorded = runsOf(entries.map((entry) => entry.recorded));
  put(`],"exactFrom":${parts.exactFrom},"recorded":${canonicalJson(recorded)}}`);
  const { before, after } = around(sum.hex);
  return before + texts.join('') + after;
}

/** An entry as the public may see it; undefined where it may not. */
function told(entry: Entry, parts: PublicParts): Told | undefined {
  switch (entry.kind) {
    case 'programme':
      return ['programme', entry.body];
    case 'edition':
      return ['edition', entry.body];
    case 'source':
      return parts.sources.has(entry.body.id) ? ['source', described(entry.body)] : undefined;
    case 'claim':
      return parts.claims.has(entry.body.id) ? ['claim', entry.body] : undefined;
    case 'review': {
      const { claim, verdict } = entry.body;
      return parts.claims.has(claim) ? ['review', { claim, verdict, by: '' }] : undefined;
    }
    case 'merge':
      return parts.merges.has(entry.body.id) ? ['merge', entry.body] : undefined;
    case 'retraction': {
      const { target } = entry.body;
      return parts.claims.has(target) || parts.merges.has(target) ? ['retraction', { target, reason: '' }] : undefined;
    }
  }
}

/** A source as it may be told. Of a description that is marked, since lifted, only that it was. */
function described(body: Body['source']): Body['source'] {
  const { id, marking } = body;
  if (!isMarked(marking)) return body;
  return {
    id,
    title: '',
    publisher: '',
    published: '1970-01-01',
    language: 'und',
    kind: 'report',
    reliability: 'F',
    marking: 'TLP:RED',
  };
}

function withRuns(entries: readonly (Told | undefined)[]): (Told | number)[] {
  const found: (Told | number)[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (entry !== undefined) found.push(entry);
    else if (typeof last === 'number') found[found.length - 1] = last + 1;
    else found.push(1);
  }
  return found;
}

function runsOf(instants: readonly string[]): (readonly [string, number])[] {
  const found: [string, number][] = [];
  for (const instant of instants) {
    const last = found.at(-1);
    if (last?.[0] === instant) last[1] += 1;
    else found.push([instant, 1]);
  }
  return found;
}
