import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, SourceDescription } from '../vocabulary/index.ts';
import { sealAll } from './chain.ts';
import { type Load, type Plan, planLoad } from './plan.ts';
import { LedgerState } from './state.ts';

const sha256 = (text: string) => hash('sha256', text);
type Document = Load['documents'][number];

function source(id: string, reliability: SourceDescription['reliability'] = 'B'): SourceDescription {
  return { id, title: id, publisher: 'A paper', published: '2025-06-24', language: 'en', kind: 'news', reliability };
}

function claim(about: string, stage: string): Claim {
  return { about, properties: { stage }, qualifiers: { modality: 'fact' } };
}

function document(id: string, ...claims: Claim[]): Document {
  return { source: source(id), claims };
}

/** Loads as the store would: plans, seals, and takes the entries. */
function load(state: LedgerState, ...documents: readonly Document[]): Plan {
  return enter(state, { documents });
}

function enter(state: LedgerState, files: Load): Plan {
  const plan = planLoad(state, files, sha256);
  const sealed = sealAll(state.head, '2025-06-25T00:00:00.000Z', plan.items, sha256);
  for (const { entry } of sealed) state.apply(entry);
  return plan;
}

/** Ids of the claims that stand, by source; sources without any left out. */
function standing(state: LedgerState): Record<string, string[]> {
  const lists = [...state.claims].map(([id, claims]) => [id, [...claims].sort()] as const);
  return Object.fromEntries(lists.filter(([, claims]) => claims.length > 0));
}

const someClaims = fc.array(
  fc.record({
    about: fc.constantFrom('line/a', 'line/b', 'line/c'),
    stage: fc.constantFrom('agreed', 'funded', 'halted'),
  }),
  { maxLength: 6 },
);
const folder = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('one', 'two', 'three', 'four'),
    said: someClaims,
    reliability: fc.constantFrom('A', 'B'),
  }),
  { selector: ({ id }) => id },
);
const documents: fc.Arbitrary<Document[]> = folder.map((files) =>
  files.map(({ id, said, reliability }) => ({
    source: source(id, reliability as 'A' | 'B'),
    claims: said.map(({ about, stage }) => claim(about, stage)),
  })),
);

test('loading the same files twice appends nothing the second time', () => {
  fc.assert(
    fc.property(documents, (files) => {
      const state = new LedgerState();
      const first = load(state, ...files);
      const second = load(state, ...files);
      expect(second).toEqual({ items: [], claims: 0, statements: 0, unchanged: first.claims, retracted: 0 });
    }),
  );
});

test('the order of files and of claims in them makes no difference to what stands', () => {
  fc.assert(
    fc.property(documents, documents, fc.nat(), (before, files, turn) => {
      const [one, other, single] = [new LedgerState(), new LedgerState(), new LedgerState()];
      for (const state of [one, other, single]) load(state, ...before);
      const turned = [...files.slice(turn % (files.length + 1)), ...files.slice(0, turn % (files.length + 1))];
      load(one, ...files);
      load(other, ...turned.map((file) => ({ ...file, claims: file.claims.toReversed() })));
      for (const file of turned) load(single, file);
      expect(standing(other)).toEqual(standing(one));
      expect(standing(single)).toEqual(standing(one));
      expect(other.sources).toEqual(one.sources);
    }),
  );
});

test('the same files give the same entries in whatever order they are read', () => {
  fc.assert(
    fc.property(documents, (files) => {
      const plan = planLoad(new LedgerState(), { documents: files }, sha256);
      expect(planLoad(new LedgerState(), { documents: files.toReversed() }, sha256)).toEqual(plan);
    }),
  );
});

test('an edited file takes back what is gone, adds what is new, and leaves other files alone', () => {
  fc.assert(
    fc.property(documents, someClaims, (files, said) => {
      const [edited, fresh] = [new LedgerState(), new LedgerState()];
      const now = document('edited', ...said.map(({ about, stage }) => claim(about, stage)));
      load(edited, ...files, document('edited', claim('line/a', 'agreed'), claim('line/z', 'agreed')));
      load(edited, now);
      load(fresh, ...files, now);
      expect(standing(edited)).toEqual(standing(fresh));
    }),
  );
});

test('what was taken back and is asserted again stands again, under the same id', () => {
  const state = new LedgerState();
  const [full, less] = [
    document('s', claim('line/a', 'agreed'), claim('line/b', 'agreed')),
    document('s', claim('line/a', 'agreed')),
  ];
  load(state, full);
  const before = standing(state);
  expect(load(state, less)).toMatchObject({ retracted: 1, claims: 0, unchanged: 1 });
  expect(standing(state)).not.toEqual(before);
  expect(load(state, full)).toMatchObject({ retracted: 0, claims: 1, unchanged: 1 });
  expect(standing(state)).toEqual(before);
});

test('a file that is not among those loaded, because it was rejected, changes nothing of its source', () => {
  const state = new LedgerState();
  load(state, document('kept', claim('line/a', 'agreed')), document('other', claim('line/b', 'agreed')));
  const before = standing(state);
  expect(load(state, document('other', claim('line/b', 'agreed'))).items).toEqual([]);
  expect(standing(state)).toEqual(before);
});

test('a source described anew is one entry, and its claims stay as they are', () => {
  const state = new LedgerState();
  load(state, document('s', claim('line/a', 'agreed')));
  const plan = load(state, { source: source('s', 'C'), claims: [claim('line/a', 'agreed')] });
  expect(plan.items).toEqual([{ kind: 'source', body: source('s', 'C') }]);
  expect(plan.unchanged).toBe(1);
});

test('a claim that a file makes twice is entered once', () => {
  const plan = load(new LedgerState(), document('s', claim('line/a', 'agreed'), claim('line/a', 'agreed')));
  expect(plan).toMatchObject({ claims: 1, statements: 1 });
});

test('two documents of one source are refused', () => {
  expect(() => load(new LedgerState(), document('s'), document('s'))).toThrow('two that describe "s"');
});

test('a programme and a reference table are entered when they changed, and only then', () => {
  const state = new LedgerState();
  const programme = { id: 'programme/p', name: { en: 'P' } } as Load['programme'] & object;
  const table = { table: 'gdp', edition: '2025', rows: [], sources: [] } as const;
  const kinds = (files: Load) => enter(state, files).items.map(({ kind }) => kind);
  expect(kinds({ documents: [], programme, editions: [table] })).toEqual(['programme', 'edition']);
  expect(kinds({ documents: [], programme, editions: [table] })).toEqual([]);
  expect(kinds({ documents: [], programme, editions: [{ ...table, edition: '2026' }] })).toEqual(['edition']);
  expect(kinds({ documents: [], programme: { ...programme, name: { en: 'Q' } } })).toEqual(['programme']);
});
