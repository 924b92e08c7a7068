import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Account } from '../account/index.ts';
import { readEvidence } from '../evidence/index.ts';
import { EMPTY_HEAD, type Item, identifyClaim, Log, questionOf, sealAll } from '../ledger/index.ts';
import type { Claim, SourceDescription } from '../vocabulary/index.ts';
import { evidenceFiles } from './evidenceFiles.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const SOURCE: SourceDescription = {
  id: '2025-06-24-harbour-post-drones',
  title: 'On agreements: Denmark',
  publisher: 'The Harbour Post',
  url: 'https://example.org/a#b',
  published: '2025-06-24',
  language: 'en',
  kind: 'news',
  reliability: 'F',
};

function accountOf(...items: readonly Item[]): Account {
  const log = new Log();
  for (const { entry } of sealAll(EMPTY_HEAD, '2025-07-01T00:00:00.000Z', items, sha256)) log.take(entry);
  return new Account(log, questionOf({}, '2025-07-02'));
}

/** Texts that YAML could take for something else, and any others without control characters. */
const text = fc.oneof(
  fc.constantFrom(
    'null',
    '~',
    'true',
    '2025-06-24',
    '0x1F',
    '1e3',
    '- a',
    'a: b',
    '# c',
    '"q"',
    "it's",
    '&x',
    '*x',
    '!t',
    '@',
    '%',
    '[a',
    '{b',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((item) => !/\p{Cc}/u.test(item)),
);
const readable = text.filter((item) => item.trim() !== '' && !['withheld', 'none'].includes(item.trim()));

test('whatever claims say, their file is read back as they are', () => {
  const claim = fc.record({
    note: readable,
    place: readable,
    exact: readable,
    prefix: text,
    suffix: text,
    number: fc.nat(99),
  });
  fc.assert(
    fc.property(fc.uniqueArray(claim, { minLength: 1, maxLength: 3, selector: ({ number }) => number }), (drawn) => {
      const claims = drawn.map(
        ({ note, place, exact, prefix, suffix, number }): Claim => ({
          about: `agreement/a-${number}`,
          properties: { place: place.trim(), parties: ['country/NO', 'country/UA'] },
          qualifiers: {
            modality: 'plan',
            note: note.trim(),
            passage: { exact, prefix, suffix: `${suffix}\n\n`, start: number, end: number + 1 },
          },
        }),
      );
      const items: Item[] = [
        { kind: 'source', body: SOURCE },
        ...claims.map((one) => identifyClaim(SOURCE.id, one, sha256)),
      ];
      const [file] = evidenceFiles(accountOf(...items), [SOURCE.id]);
      const reading = readEvidence(file?.path ?? '', new TextEncoder().encode(file?.content));
      expect(reading).toMatchObject({ ok: true, document: { source: SOURCE, claims } });
    }),
    { numRuns: 200 },
  );
});

test('claims that a review rejected, and sources that claim nothing any more, have no part in files', () => {
  const claim: Claim = { about: 'agreement/a', properties: { place: 'Oslo' }, qualifiers: { modality: 'fact' } };
  const item = identifyClaim(SOURCE.id, claim, sha256);
  const source: Item = { kind: 'source', body: SOURCE };
  const rejected: Item = { kind: 'review', body: { claim: item.body.id, verdict: 'rejected', by: 'Olena' } };
  const retracted: Item = { kind: 'retraction', body: { target: item.body.id, reason: 'Undone.' } };
  expect(evidenceFiles(accountOf(source, item), [SOURCE.id, SOURCE.id])).toHaveLength(1);
  expect(evidenceFiles(accountOf(source, item, rejected), [SOURCE.id])).toEqual([]);
  expect(evidenceFiles(accountOf(source, item, retracted), [SOURCE.id])).toEqual([]);
});
