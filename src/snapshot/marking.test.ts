import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Account, sourceViews, statements, withdrawals } from '../account/index.ts';
import { type Entry, type Item, Log, questionOf } from '../ledger/index.ts';
import { readSnapshot } from './read.ts';
import { entriesOf, flow, programme, recordedAt, source } from './testing/written.ts';
import { writeSnapshot } from './write.ts';

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

function written(...items: readonly Item[]): { text: string; entries: Entry[] } {
  const entries = entriesOf([programme, ...items]);
  return { text: writeSnapshot(entries), entries };
}

test('neither a marked claim nor a claim of a marked source leaves a trace but the number of entries', () => {
  const { text, entries } = written(
    source('open'),
    flow('1', 'open', 'told'),
    flow('2', 'open', 'amber-slug', { marking: 'TLP:AMBER' }),
    source('red-file', { marking: 'TLP:RED' }),
    flow('3', 'red-file', 'red-slug'),
  );
  for (const hidden of ['amber-slug', 'red-file', 'red-slug']) expect(text).not.toContain(hidden);
  const { log } = readSnapshot(text);
  expect(log.sequence).toBe(entries.length);
  expect(answers(log)).toEqual(answers(logOf(entries)));
});

test('who reviewed or withdrew a claim, and why, stays with the ledger', () => {
  const { text, entries } = written(
    source('a'),
    flow('1', 'a', 'one'),
    flow('2', 'a', 'two'),
    { kind: 'review', body: { claim: 'claim/1', verdict: 'rejected', by: 'Reviewer Name', note: 'heard otherwise' } },
    { kind: 'retraction', body: { target: 'claim/2', reason: 'asked to', by: 'Somebody' } },
  );
  for (const hidden of ['Reviewer Name', 'heard otherwise', 'asked to', 'Somebody']) expect(text).not.toContain(hidden);
  expect(answers(readSnapshot(text).log)).toEqual(answers(logOf(entries)));
});

test('a merge that names what only a marked claim speaks of is left out, and so is what takes it back', () => {
  const merge = (id: string, from: string): Item => ({
    kind: 'merge',
    body: { id, from, into: 'flow/told', reason: 'one sum', origin: 'list' },
  });
  const { text, entries } = written(
    source('a'),
    flow('1', 'a', 'told'),
    flow('2', 'a', 'double'),
    source('b'),
    flow('3', 'b', 'hidden-slug', { marking: 'TLP:GREEN' }),
    merge('merge/1', 'flow/double'),
    merge('merge/2', 'flow/hidden-slug'),
    { kind: 'retraction', body: { target: 'merge/2', reason: '' } },
  );
  expect(text).not.toContain('hidden-slug');
  expect(answers(readSnapshot(text).log)).toEqual(answers(logOf(entries)));
});

test('a source whose marking was lifted is told from then on, and its marked description is not', () => {
  const { text, entries } = written(
    source('a', { title: 'while secret', marking: 'TLP:AMBER' }),
    flow('1', 'a', 'told'),
    source('a', { title: 'now open' }),
  );
  expect(text).not.toContain('while secret');
  const { log, exactFrom } = readSnapshot(text);
  expect(exactFrom).toBe(1);
  for (let sequence = 1; sequence <= 5; sequence++)
    expect(answers(log, recordedAt(sequence))).toEqual(answers(logOf(entries), recordedAt(sequence)));
});

test('a source that was taken from view is gone, and the snapshot says from which entry on it is exact', () => {
  const { text } = written(source('a'), flow('1', 'a', 'told'), source('a', { marking: 'TLP:AMBER' }));
  expect(text).not.toContain('told');
  expect(readSnapshot(text).exactFrom).toBe(4);
});

const from = fc.nat(1);
const about = fc.nat(1);
const marking = fc.constantFrom('TLP:CLEAR' as const, 'TLP:CLEAR' as const, 'TLP:AMBER' as const);
const verdict = fc.constantFrom('confirmed' as const, 'rejected' as const, 'withdrawn' as const);
const steps = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('source' as const), from, marking }),
    fc.record({ what: fc.constant('claim' as const), from, about, marking }),
    fc.record({ what: fc.constant('retraction' as const), from, about, marking }),
    fc.record({ what: fc.constant('review' as const), from, about, marking, verdict }),
  ),
  { minLength: 5, maxLength: 30, size: 'max' },
);
type Step = typeof steps extends fc.Arbitrary<(infer Each)[]> ? Each : never;

/** Steps as entries; those that a ledger would not take at that point are passed over. */
class Course {
  readonly items: Item[] = [];
  readonly #sources = new Set<number>();
  readonly #known = new Set<string>();
  readonly #live = new Set<string>();

  take(step: Step): void {
    if (step.what === 'source') {
      this.#sources.add(step.from);
      this.items.push(source(`s${step.from}`, { marking: step.marking }));
      return;
    }
    const id = `${step.from}-${step.about}-${step.marking}`;
    if (step.what === 'claim' && this.#sources.has(step.from) && !this.#live.has(id)) {
      const more = { amount: `${step.from + 1} DKK`, marking: step.marking };
      this.items.push(flow(id, `s${step.from}`, `f${step.about}`, more));
      this.#known.add(id);
      this.#live.add(id);
    } else if (step.what === 'retraction' && this.#live.delete(id)) {
      this.items.push({ kind: 'retraction', body: { target: `claim/${id}`, reason: 'test' } });
    } else if (step.what === 'review' && this.#known.has(id)) {
      this.items.push({ kind: 'review', body: { claim: `claim/${id}`, verdict: step.verdict, by: 'r' } });
    }
  }
}

test('whatever is marked, opened, withdrawn and reviewed, a snapshot answers as its ledger from the entry it names', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const course = new Course();
      for (const step of taken) course.take(step);
      const { text, entries } = written(...course.items);
      const { log, exactFrom } = readSnapshot(text);
      const ledger = logOf(entries);
      for (let sequence = exactFrom; sequence <= entries.length; sequence++) {
        // An instant is the last that counts: what was recorded at it was there.
        const recorded = recordedAt(sequence);
        expect(answers(log, recorded)).toEqual(answers(ledger, recorded));
      }
    }),
    { numRuns: 100 },
  );
});
