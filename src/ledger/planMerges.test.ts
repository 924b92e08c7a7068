import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { MergeEntry } from '../reference/index.ts';
import { sealAll } from './chain.ts';
import { MergesDisagree, planMerges } from './planMerges.ts';
import { LedgerState } from './state.ts';

const sha256 = (text: string) => hash('sha256', text);

function merge(from: string, into: string, reason = 'One sum.'): MergeEntry {
  return { from: `flow/${from}`, into: `flow/${into}`, reason };
}

/** Loads a list of merges; returns the kinds of the entries it took. */
function load(state: LedgerState, origin: string, ...entries: MergeEntry[]): string[] {
  const items = planMerges(state, origin, entries, sha256);
  for (const { entry } of sealAll(state.head, '2025-06-25T00:00:00.000Z', items, sha256)) state.apply(entry);
  return items.map(({ kind }) => kind);
}

function standing(state: LedgerState): string[] {
  return [...state.merges.values()].map(({ from, into }) => `${from} into ${into}`);
}

test('a list loaded twice adds nothing; what it drops is taken back; what it restores stands again', () => {
  const state = new LedgerState();
  expect(load(state, 'list', merge('a', 'b'), merge('c', 'b'))).toEqual(['merge', 'merge']);
  expect(load(state, 'list', merge('a', 'b'), merge('c', 'b'))).toEqual([]);
  expect(load(state, 'list', merge('c', 'b'))).toEqual(['retraction']);
  expect(standing(state)).toEqual(['flow/c into flow/b']);
  expect(load(state, 'list', merge('a', 'b'), merge('c', 'b'))).toEqual(['merge']);
});

test('a list leaves the merges of other lists alone', () => {
  const state = new LedgerState();
  load(state, 'list', merge('a', 'b'));
  load(state, 'other', merge('c', 'd'));
  load(state, 'other');
  expect(standing(state)).toEqual(['flow/a into flow/b']);
});

test('another reason is entered, under the same id', () => {
  const state = new LedgerState();
  load(state, 'list', merge('a', 'b'));
  expect(load(state, 'list', merge('a', 'b', 'Same payer and day.'))).toEqual(['merge']);
  expect([...state.merges.values()]).toMatchObject([{ reason: 'Same payer and day.' }]);
});

test('two lists that lead back to a subject are refused', () => {
  const state = new LedgerState();
  load(state, 'list', merge('a', 'b'), merge('b', 'c'));
  expect(() => load(state, 'other', merge('c', 'a'))).toThrow(MergesDisagree);
  expect(() => load(state, 'other', merge('c', 'a'))).toThrow(/back to itself/);
  expect(load(state, 'list', merge('b', 'c'))).toEqual(['retraction']);
  expect(load(state, 'other', merge('c', 'a'))).toEqual(['merge']);
});

test('two lists that merge a subject into different ones are refused, naming both', () => {
  const state = new LedgerState();
  load(state, 'list', merge('a', 'b'));
  expect(load(state, 'other', merge('a', 'b'))).toEqual(['merge']);
  expect(() => load(state, 'third', merge('a', 'c'))).toThrow(/into flow\/b by .* into flow\/c by third/);
});
