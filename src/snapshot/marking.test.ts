import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Account, sourceViews, statements, withdrawals } from '../account/index.ts';
import { type Sample, sample } from '../account/sample.ts';
import { type Body, canonicalJson, type Entry, type Item, Log, questionOf } from '../ledger/index.ts';
import { readSnapshot } from './read.ts';
import { writeSnapshot } from './write.ts';

const FIRST = Date.parse('2026-01-01T00:00:00.000Z');
const recordedAt = (sequence: number): string => new Date(FIRST + sequence * 1000).toISOString();

/** Entries as a store gives them: with keys in canonical order. */
function entriesOf(items: readonly Item[]): Entry[] {
  return items.map(({ kind, body: made }, index) => {
    const body: unknown = JSON.parse(canonicalJson(made));
    return { sequence: index + 1, recorded: recordedAt(index + 1), kind, body, previous: '', hash: '' } as Entry;
  });
}

function logOf(entries: readonly Entry[]): Log {
  const log = new Log();
  for (const entry of entries) log.take(entry);
  return log;
}

/** All that the public can learn of a ledger at an instant. */
function answers(log: Log, recorded?: string): unknown {
  const account = new Account(log, questionOf(recorded === undefined ? {} : { recorded }, '2026-11-24'));
  return [account.view(), sourceViews(account), statements(account), withdrawals(account)];
}

const flow = (slug: string, more: Record<string, unknown> = {}) => ({
  about: `flow/${slug}`,
  from: 'country/DK',
  to: 'programme/build-with-ukraine',
  stage: 'commitment',
  amount: '500 000 000 DKK',
  when: '2025-06-24',
  ...more,
});

function written(build: Sample | readonly Item[]): { text: string; entries: Entry[] } {
  const entries = entriesOf('items' in build ? build.items : build);
  return { text: writeSnapshot(entries), entries };
}

test('neither a marked claim nor a claim of a marked source leaves a trace but the number of entries', () => {
  const { text, entries } = written(
    sample()
      .source('open', { published: '2025-06-24' }, flow('told'), flow('amber-slug', { marking: 'TLP:AMBER' }))
      .source('red-file', { published: '2025-06-25', marking: 'TLP:RED' }, flow('red-slug')),
  );
  for (const hidden of ['amber-slug', 'red-file', 'red-slug']) expect(text).not.toContain(hidden);
  const { log } = readSnapshot(text);
  expect(log.sequence).toBe(entries.length);
  expect(answers(log)).toEqual(answers(logOf(entries)));
});

test('who reviewed or withdrew a claim, and why, stays with the ledger', () => {
  const build = sample().source('a', { published: '2025-06-24' }, flow('one'), flow('two'));
  const [one, two] = build.items.slice(2).map(({ body }) => (body as Body['claim']).id) as [string, string];
  build.add(
    { kind: 'review', body: { claim: one, verdict: 'rejected', by: 'Reviewer Name', note: 'heard otherwise' } },
    { kind: 'retraction', body: { target: two, reason: 'asked to', by: 'Somebody' } },
  );
  const { text, entries } = written(build);
  for (const hidden of ['Reviewer Name', 'heard otherwise', 'asked to', 'Somebody']) expect(text).not.toContain(hidden);
  expect(answers(readSnapshot(text).log)).toEqual(answers(logOf(entries)));
});

test('a merge that names what only a marked claim speaks of is left out, and so is what takes it back', () => {
  const merge = (id: string, from: string): Item => ({
    kind: 'merge',
    body: { id, from, into: 'flow/told', reason: 'one sum', origin: 'list' },
  });
  const { text, entries } = written(
    sample()
      .source('a', { published: '2025-06-24' }, flow('told'), flow('double'))
      .source('b', { published: '2025-06-24' }, flow('hidden-slug', { marking: 'TLP:GREEN' }))
      .add(merge('merge/1', 'flow/double'), merge('merge/2', 'flow/hidden-slug'))
      .add({ kind: 'retraction', body: { target: 'merge/2', reason: '' } }),
  );
  expect(text).not.toContain('hidden-slug');
  expect(answers(readSnapshot(text).log)).toEqual(answers(logOf(entries)));
});

test('a source whose marking was lifted is told from then on, and its marked description is not', () => {
  const source = (title: string, marking?: 'TLP:AMBER'): Item => ({
    kind: 'source',
    body: {
      id: 'a',
      title,
      publisher: title,
      published: '2025-06-24',
      language: 'en',
      kind: 'news',
      reliability: 'B',
      ...(marking === undefined ? {} : { marking }),
    },
  });
  const { items } = sample().source('a', { published: '2025-06-24' }, flow('told'));
  const [programme, , claim] = items as [Item, Item, Item];
  const { text, entries } = written([programme, source('while secret', 'TLP:AMBER'), claim, source('now open')]);
  expect(text).not.toContain('while secret');
  const { log, exactFrom } = readSnapshot(text);
  expect(exactFrom).toBe(1);
  for (let sequence = 1; sequence <= 5; sequence++)
    expect(answers(log, recordedAt(sequence))).toEqual(answers(logOf(entries), recordedAt(sequence)));
});

test('whatever is marked, opened, withdrawn and reviewed, a snapshot answers as its ledger from the entry it names', () => {
  const markings = fc.constantFrom('TLP:CLEAR', 'TLP:CLEAR', 'TLP:AMBER');
  const step = fc.oneof(
    fc.record({ what: fc.constant('source'), source: fc.nat(2), marking: markings }),
    fc.record({ what: fc.constant('claim'), source: fc.nat(2), claim: fc.nat(2), marking: markings }),
    fc.record({ what: fc.constant('retraction'), source: fc.nat(2), claim: fc.nat(2) }),
    fc.record({ what: fc.constant('review'), source: fc.nat(2), claim: fc.nat(2), verdict: fc.nat(2) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const items = itemsOf(steps);
      const { text, entries } = written(items);
      const { log, exactFrom } = readSnapshot(text);
      const ledger = logOf(entries);
      for (let sequence = exactFrom; sequence <= entries.length; sequence++) {
        // An instant tells what was recorded before it.
        const recorded = recordedAt(sequence + 1);
        expect(answers(log, recorded)).toEqual(answers(ledger, recorded));
      }
    }),
    { numRuns: 60 },
  );
});

type Step =
  | { what: string; source: number; marking: string }
  | { what: string; source: number; claim: number; marking?: string; verdict?: number };

/** Steps as entries; those that a ledger would not take at that point are passed over. */
function itemsOf(steps: readonly Step[]): Item[] {
  const items: Item[] = sample().items.slice(0, 1);
  const live = new Set<string>();
  const known = new Set<string>();
  const sources = new Set<number>();
  for (const each of steps) {
    const { source } = each;
    if (each.what === 'source') {
      const { marking } = each as { marking: 'TLP:AMBER' };
      sources.add(source);
      const [, body] = sample().source(`s${source}`, { published: '2025-06-24', marking }).items as [Item, Item];
      items.push(body);
      continue;
    }
    const { claim, marking, verdict } = each as { claim: number; marking?: string; verdict?: number };
    const id = `claim/${source}-${claim}-${marking === 'TLP:AMBER' ? 'a' : 'c'}`;
    if (each.what === 'claim' && sources.has(source) && !live.has(id)) {
      const raw = flow(`f${claim}`, { amount: `${source + 1} DKK`, marking: marking ?? 'TLP:CLEAR' });
      const made = sample().source(`s${source}`, { published: '2025-06-24' }, raw).items[2] as Item<'claim'>;
      items.push({ kind: 'claim', body: { ...made.body, id } });
      live.add(id);
      known.add(id);
    } else if (each.what === 'retraction' && live.has(id)) {
      items.push({ kind: 'retraction', body: { target: id, reason: 'test' } });
      live.delete(id);
    } else if (each.what === 'review' && known.has(id)) {
      const verdicts = ['confirmed', 'rejected', 'withdrawn'] as const;
      items.push({ kind: 'review', body: { claim: id, verdict: verdicts[verdict ?? 0] ?? 'confirmed', by: 'r' } });
    }
  }
  return items;
}
