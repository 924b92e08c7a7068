import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SourceDescription } from '../vocabulary/index.ts';
import { seal } from './chain.ts';
import { EMPTY_HEAD, type Item } from './entries.ts';
import { identifyClaim } from './identity.ts';
import { EntryDoesNotFit, LedgerState } from './state.ts';

const sha256 = (text: string) => hash('sha256', text);
const NOON = '2025-06-24T12:00:00.000Z';

const source: Item = {
  kind: 'source',
  body: {
    id: 's',
    title: 'S',
    publisher: 'A paper',
    published: '2025-06-24',
    language: 'en',
    kind: 'news',
    reliability: 'B',
  } satisfies SourceDescription,
};
const claim = identifyClaim(
  's',
  { about: 'line/a', properties: { stage: 'agreed' }, qualifiers: { modality: 'fact' } },
  sha256,
);
const { id } = claim.body;
const retraction: Item = { kind: 'retraction', body: { target: id, reason: 'Gone.' } };
const review: Item = { kind: 'review', body: { claim: id, verdict: 'confirmed', by: 'person/ann' } };

function apply(state: LedgerState, ...items: Item[]): void {
  for (const item of items) state.apply(seal(state.head, NOON, item, sha256).entry);
}

test('knows where the ledger ends and which claims stand', () => {
  const state = new LedgerState();
  expect(state.head).toEqual(EMPTY_HEAD);
  apply(state, source, claim);
  expect(state.head.sequence).toBe(2);
  expect(state.recorded).toBe(NOON);
  expect([...(state.claims.get('s') ?? [])]).toEqual([id]);
});

test('a claim that was taken back can be reviewed, and asserted again', () => {
  const state = new LedgerState();
  apply(state, source, claim, retraction, review);
  expect(state.claims.get('s')?.size).toBe(0);
  apply(state, claim);
  expect(state.claims.get('s')?.size).toBe(1);
});

test.each([
  ['a claim without its source', [], claim, /source "s" is not described/],
  ['a claim that stands already', [source, claim], claim, /stands already/],
  ['a retraction of nothing', [source], retraction, /neither a claim nor a merge that stands/],
  ['a second retraction', [source, claim, retraction], retraction, /neither a claim nor a merge that stands/],
  ['a review of nothing', [source], review, /no claim of this ledger/],
])('%s does not fit, and changes nothing', (_, before, item, message) => {
  const state = new LedgerState();
  apply(state, ...(before as Item[]));
  const { head } = state;
  expect(() => apply(state, item)).toThrow(EntryDoesNotFit);
  expect(() => apply(state, item)).toThrow(message);
  expect(state.head).toEqual(head);
});

test('an entry that leaves a gap, or was recorded earlier, does not fit', () => {
  const state = new LedgerState();
  apply(state, source);
  const ahead = { sequence: 5, hash: state.head.hash };
  expect(() => state.apply(seal(ahead, NOON, claim, sha256).entry)).toThrow(/does not follow entry 1/);
  const early = seal(state.head, '2025-06-24T11:00:00.000Z', claim, sha256).entry;
  expect(() => state.apply(early)).toThrow(/recorded at 2025-06-24T11:00:00.000Z, before 2025-06-24T12/);
});
