import { checkedClaim, middlingSource, SMALL_PROGRAMME } from '../../../scripts/testing/small-programme.ts';
import { canonicalJson, type Entry, type Item } from '../../ledger/index.ts';
import type { RawClaim, SourceDescription } from '../../vocabulary/index.ts';

const FIRST = Date.parse('2026-01-01T00:00:00.000Z');

/** The instant at which entry `sequence` of a written ledger is recorded: one second after the one before. */
export function recordedAt(sequence: number): string {
  return new Date(FIRST + sequence * 1000).toISOString();
}

export const programme: Item = { kind: 'programme', body: { id: SMALL_PROGRAMME.id, definition: SMALL_PROGRAMME } };

/** A source of middling worth, but for what is described otherwise. */
export function source(id: string, described: Partial<SourceDescription> = {}): Item<'source'> {
  return { kind: 'source', body: middlingSource(id, { published: '2025-06-24', ...described }) };
}

/** A claim on a sum that Denmark commits, with more or other properties and qualifiers as an evidence file has them. */
export function flow(id: string, from: string, slug: string, more: RawClaim = {}): Item<'claim'> {
  const claim = checkedClaim({
    about: `flow/${slug}`,
    from: 'country/DK',
    to: 'programme/build-with-ukraine',
    stage: 'commitment',
    amount: '500 000 000 DKK',
    when: '2025-06-24',
    ...more,
  });
  return { kind: 'claim', body: { id: `claim/${id}`, source: from, ...claim } };
}

/** Entries as a store gives them: with keys in canonical order. No hashes, which nobody looks at here. */
export function entriesOf(items: readonly Item[]): Entry[] {
  return items.map(({ kind, body: made }, index) => {
    const body: unknown = JSON.parse(canonicalJson(made));
    return { sequence: index + 1, recorded: recordedAt(index + 1), kind, body, previous: '', hash: '' } as Entry;
  });
}
