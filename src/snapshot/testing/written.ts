import { type Body, canonicalJson, type Entry, type Item } from '../../ledger/index.ts';
import type { ProgrammeDefinition } from '../../reference/index.ts';
import { checkClaim, type RawClaim, type SourceDescription } from '../../vocabulary/index.ts';

const PROGRAMME: ProgrammeDefinition = {
  id: 'programme/build-with-ukraine',
  name: { en: 'Build with Ukraine' },
  aim: { en: 'production in partner countries' },
  owner: 'country/UA',
  announced: '2025-06-21',
  target: { subject: 'target/quarter', share: '0.25 %', millionths: 2500, meaning: { en: 'share of GDP' } },
  partners: ['DK'],
  families: [],
  scopes: {
    production: { name: { en: 'production' }, meaning: { en: '' }, recipients: [], flows: [], excluded: [] },
    'military-aid': { name: { en: 'aid' }, meaning: { en: 'aid' }, table: 'military-allocations' },
  },
  indicators: [],
  vehicles: [],
};

const FIRST = Date.parse('2026-01-01T00:00:00.000Z');

/** The instant at which entry `sequence` of a written ledger is recorded: one second after the one before. */
export function recordedAt(sequence: number): string {
  return new Date(FIRST + sequence * 1000).toISOString();
}

export const programme: Item = { kind: 'programme', body: { id: PROGRAMME.id, definition: PROGRAMME } };

/** A source of middling worth, but for what is described otherwise. */
export function source(id: string, described: Partial<SourceDescription> = {}): Item<'source'> {
  const body: Body['source'] = {
    id,
    title: `Title of ${id}`,
    publisher: id,
    url: `https://example.org/${id}`,
    published: '2025-06-24',
    language: 'en',
    kind: 'news',
    reliability: 'B',
    ...described,
  };
  return { kind: 'source', body };
}

/** A claim on a sum that Denmark commits, with more or other properties and qualifiers as an evidence file has them. */
export function flow(id: string, from: string, slug: string, more: RawClaim = {}): Item<'claim'> {
  const checked = checkClaim({
    about: `flow/${slug}`,
    from: 'country/DK',
    to: 'programme/build-with-ukraine',
    stage: 'commitment',
    amount: '500 000 000 DKK',
    when: '2025-06-24',
    ...more,
  });
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join('; '));
  return { kind: 'claim', body: { id: `claim/${id}`, source: from, ...checked.value } };
}

/** Entries as a store gives them: with keys in canonical order. No hashes, which nobody looks at here. */
export function entriesOf(items: readonly Item[]): Entry[] {
  return items.map(({ kind, body: made }, index) => {
    const body: unknown = JSON.parse(canonicalJson(made));
    return { sequence: index + 1, recorded: recordedAt(index + 1), kind, body, previous: '', hash: '' } as Entry;
  });
}
