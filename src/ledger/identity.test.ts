import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../vocabulary/index.ts';
import { identifyClaim, identifyEdition, identifyMerge } from './identity.ts';

const sha256 = (text: string) => hash('sha256', text);

const text = () => fc.string({ unit: 'grapheme' });
const value = fc.oneof(text(), fc.array(text(), { minLength: 1 }), fc.dictionary(text(), text()));
const claim: fc.Arbitrary<Claim> = fc.record({
  about: text(),
  properties: fc.dictionary(text(), value, { minKeys: 1 }),
  qualifiers: fc.record(
    { modality: fc.constantFrom('fact', 'plan'), when: text(), note: text(), at: fc.nat() },
    { requiredKeys: ['modality'] },
  ),
});

test('the id of a claim covers source, subject, properties and qualifiers, and nothing else', () => {
  fc.assert(
    fc.property(text(), claim, (source, { about, properties, qualifiers }) => {
      const { body } = identifyClaim(source, { about, properties, qualifiers }, sha256);
      const asserted = canonicalize({ source, about, properties, qualifiers }) as string;
      expect(body.id).toBe(`claim/${sha256(asserted).slice(0, 32)}`);
      expect(body).toEqual({ id: body.id, source, about, properties, qualifiers });
    }),
  );
});

test('the text that comes with a claim is the canonical JSON of its body', () => {
  fc.assert(
    fc.property(text(), claim, (source, said) => {
      const { body, bodyText } = identifyClaim(source, said, sha256);
      expect(bodyText).toBe(canonicalize(body));
    }),
  );
});

test('the order in which a file gives properties and qualifiers makes no difference', () => {
  const qualifiers = { modality: 'fact', when: '2025-06-24' } as const;
  const one = { about: 'line/a', properties: { stage: 'agreed', host: 'country/DK' }, qualifiers };
  const other = {
    about: 'line/a',
    properties: { host: 'country/DK', stage: 'agreed' },
    qualifiers: { when: '2025-06-24', modality: 'fact' } as const,
  };
  expect(identifyClaim('s', one, sha256)).toEqual(identifyClaim('s', other, sha256));
  expect(identifyClaim('s', one, sha256).body.id).not.toBe(identifyClaim('t', one, sha256).body.id);
});

test('the id of a merge leaves the reason out and keeps lists apart', () => {
  const merge = { from: 'flow/a', into: 'flow/b', reason: 'One sum.', origin: 'one.yaml' };
  const { id } = identifyMerge(merge, sha256);
  expect(identifyMerge({ ...merge, reason: 'The same.' }, sha256).id).toBe(id);
  expect(identifyMerge({ ...merge, origin: 'two.yaml' }, sha256).id).not.toBe(id);
});

test('the id of an edition covers every cell', () => {
  const row = { country: 'DK', year: '2025', currency: 'DKK', billions: '3000', usd_billions: '450' };
  const table = {
    table: 'gdp',
    edition: '2025',
    rows: [{ ...row, status: 'actual', source: 'imf' }],
    sources: [],
  } as const;
  const { id } = identifyEdition(table, sha256);
  expect(identifyEdition({ ...table }, sha256).id).toBe(id);
  const changed = { ...table, rows: [{ ...row, billions: '3001', status: 'actual', source: 'imf' }] };
  expect(identifyEdition(changed, sha256).id).not.toBe(id);
});
