import { hash as nodeHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChainCheck, type SealedEntry, type StoredEntry, seal, sealAll, type Verdict } from './chain.ts';
import { EMPTY_HEAD, type Item } from './entries.ts';
import { identifyClaim, identifyMerge } from './identity.ts';

const sha256 = (text: string) => nodeHash('sha256', text);
const NOON = '2025-06-24T12:00:00.000Z';

function claim(about: string): Item<'claim'> {
  return identifyClaim(
    'a-source',
    { about, properties: { stage: 'signed' }, qualifiers: { modality: 'fact' } },
    sha256,
  );
}

const merge = identifyMerge({ from: 'flow/a', into: 'flow/b', reason: 'One sum.', origin: 'merges.yaml' }, sha256);

const items: Item[] = [
  claim('line/one'),
  { kind: 'merge', body: merge },
  {
    kind: 'review',
    body: { claim: claim('line/one').body.id, verdict: 'confirmed', by: 'person/ann', note: '«Так».' },
  },
  { kind: 'retraction', body: { target: merge.id, reason: 'Two sums.' } },
  claim('line/two'),
];

function stored({ entry, bodyText }: SealedEntry): StoredEntry {
  const { sequence, recorded, kind, previous, hash } = entry;
  return { sequence, recorded, kind, bodyText, previous, hash };
}

function chain(): StoredEntry[] {
  return sealAll(EMPTY_HEAD, NOON, items, sha256).map(stored);
}

function verify(entries: Iterable<StoredEntry>): Verdict {
  const check = new ChainCheck(sha256);
  for (const entry of entries) {
    const broken = check.next(entry);
    if (broken) return broken;
  }
  return check.verdict;
}

/** Seals whatever text as an entry, as a careless writer might. */
function sealedAs(kind: string, bodyText: string, recorded = NOON): StoredEntry {
  const entry = { sequence: 1, recorded, kind, bodyText, previous: EMPTY_HEAD.hash };
  const text = `{"body":${bodyText},"kind":"${kind}","previous":"${entry.previous}","recorded":"${recorded}","sequence":1}`;
  return { ...entry, hash: sha256(text) };
}

test('the hash is SHA-256 over the canonical JSON of everything else', () => {
  for (const { entry } of sealAll(EMPTY_HEAD, NOON, items, sha256)) {
    const { hash, ...rest } = entry;
    expect(hash).toBe(sha256(canonicalize(rest) as string));
  }
});

test('a chain as it was sealed holds', () => {
  const entries = chain();
  expect(verify(entries)).toEqual({ ok: true, entries: 5, head: { sequence: 5, hash: entries[4]?.hash } });
  expect(verify([])).toEqual({ ok: true, entries: 0, head: EMPTY_HEAD });
});

test('any changed field of any entry breaks the chain at that entry', () => {
  const at = fc.nat(items.length - 1);
  const field = fc.constantFrom('sequence', 'recorded', 'kind', 'bodyText', 'previous', 'hash');
  fc.assert(
    fc.property(at, field, fc.nat(), fc.string({ minLength: 1 }), (index, name, place, text) => {
      const entries = chain();
      const value = entries[index]?.[name as keyof StoredEntry] as string | number;
      const changed = typeof value === 'number' ? value + 1 + place : replaceAt(value, place % value.length, text);
      fc.pre(changed !== value);
      entries[index] = { ...(entries[index] as StoredEntry), [name]: changed };
      expect(verify(entries)).toMatchObject({ ok: false, sequence: index + 1 });
    }),
  );
});

function replaceAt(text: string, place: number, by: string): string {
  return text.slice(0, place) + by + text.slice(place + 1);
}

test('an entry taken out, and two that changed places, break the chain where it happened', () => {
  fc.assert(
    fc.property(fc.nat(items.length - 2), (index) => {
      expect(verify(chain().toSpliced(index, 1))).toMatchObject({ ok: false, sequence: index + 1 });
      const entries = chain();
      const two = entries.splice(index, 2).reverse();
      entries.splice(index, 0, ...two);
      expect(verify(entries)).toMatchObject({ ok: false, sequence: index + 1 });
    }),
  );
});

test('an entry recorded before the one ahead of it breaks the chain', () => {
  const first = seal(EMPTY_HEAD, NOON, claim('line/one'), sha256);
  const second = seal(first.entry, '2025-06-24T11:59:59.999Z', claim('line/two'), sha256);
  expect(verify([first, second].map(stored))).toMatchObject({ ok: false, sequence: 2, expected: `${NOON} or later` });
});

test('a well-hashed entry is still refused where no reader could trust it', () => {
  const { bodyText } = claim('line/one');
  const otherId = bodyText?.replace(/claim\/./, 'claim/x') as string;
  expect(verify([sealedAs('claim', bodyText as string)])).toMatchObject({ ok: true });
  expect(verify([sealedAs('rumour', '{}')])).toMatchObject({ ok: false, why: 'The entry is of an unknown kind.' });
  expect(verify([sealedAs('review', '{"b":1,"a":2}')])).toMatchObject({ ok: false, expected: 'RFC 8785 JSON' });
  expect(verify([sealedAs('review', '{')])).toMatchObject({ ok: false, expected: 'RFC 8785 JSON' });
  expect(verify([sealedAs('claim', otherId)])).toMatchObject({ ok: false, expected: claim('line/one').body.id });
  expect(verify([sealedAs('review', '{}', 'yesterday')])).toMatchObject({ ok: false, found: 'yesterday' });
});

test.each(['yesterday', '2025-06-24', '2025-06-24T12:00:00Z', '2025-06-24T12:00:00.000+02:00'])(
  'nothing is sealed at "%s"',
  (recorded) => {
    expect(() => seal(EMPTY_HEAD, recorded, claim('line/one'), sha256)).toThrow(`came "${recorded}"`);
  },
);
