import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Account } from '../account/index.ts';
import { EMPTY_HEAD, type Item, identifyClaim, Log, questionOf, sealAll } from '../ledger/index.ts';
import type { Claim, Modality, PropertyValue, SourceDescription } from '../vocabulary/index.ts';
import { knownFacets } from './relation.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function source(publisher: string, published: string, cites?: string): SourceDescription {
  const id = `${published}-${publisher.toLowerCase()}`;
  const rest = { title: 'A title', language: 'en', kind: 'report', reliability: 'B' } as const;
  return { id, publisher, published, ...rest, ...(cites === undefined ? {} : { cites }) };
}

function line(properties: Record<string, PropertyValue>, modality: Modality = 'fact', when?: string): Claim {
  return { about: 'line/a', properties, qualifiers: { modality, ...(when === undefined ? {} : { when }) } };
}

function accountOf(...said: readonly (readonly [SourceDescription, Claim])[]): Account {
  const log = new Log();
  const items = said.flatMap(([one, claim]): Item[] => [
    { kind: 'source', body: one },
    identifyClaim(one.id, claim, sha256),
  ]);
  for (const { entry } of sealAll(EMPTY_HEAD, '2026-01-01T00:00:00.000Z', items, sha256)) log.take(entry);
  return new Account(log, questionOf({}, '2026-06-01'));
}

const POST = source('Post', '2025-06-24');
const OTHER = source('Gazette', '2025-06-26');

test.each<[string, Claim, SourceDescription, Claim, string]>([
  ['another origin says the same', line({ host: 'country/DK' }), OTHER, line({ host: 'country/DK' }), 'corroborates'],
  [
    'the same publisher says it again',
    line({ host: 'country/DK' }),
    source('Post', '2025-06-26'),
    line({ host: 'country/DK' }),
    'repeats',
  ],
  [
    'another who cites the first says it',
    line({ host: 'country/DK' }),
    source('Echo', '2025-06-26', 'Post'),
    line({ host: 'country/DK' }),
    'repeats',
  ],
  ['another value', line({ host: 'country/DK' }), OTHER, line({ host: 'country/NO' }), 'conflicts'],
  ['nobody spoke of it', line({ host: 'country/DK' }), OTHER, line({ jobs: '20' }), 'new'],
  ['it is denied', line({ host: 'country/DK' }), OTHER, line({ host: 'country/DK' }, 'denial'), 'conflicts'],
  [
    'a newer number of what changes',
    line({ jobs: '20' }),
    source('Gazette', '2025-12-01'),
    line({ jobs: '90' }),
    'supersedes',
  ],
  [
    'an older number of what changes',
    line({ jobs: '20' }),
    source('Gazette', '2024-12-01'),
    line({ jobs: '90' }),
    'superseded',
  ],
  [
    'an older report of the same number',
    line({ jobs: '20' }),
    source('Gazette', '2024-12-01'),
    line({ jobs: '20' }),
    'corroborates',
  ],
  [
    'a plan where a fact is known',
    line({ stage: 'agreed' }, 'fact', '2025-06'),
    OTHER,
    line({ stage: 'agreed' }, 'plan', '2025-07'),
    'superseded',
  ],
  [
    'a fact where a plan is known',
    line({ stage: 'agreed' }, 'plan', '2025-07'),
    OTHER,
    line({ stage: 'agreed' }, 'fact', '2025-07'),
    'supersedes',
  ],
])('%s', (_case, known, from, claim, relation) => {
  const [facet] = knownFacets(accountOf([POST, known]), { claim, source: from });
  expect(facet?.relation).toBe(relation);
});

test('what the ledger knows is told with it, without the claim itself', () => {
  const account = accountOf([POST, line({ host: 'country/DK' })], [OTHER, line({ host: 'country/DK' })]);
  const id = identifyClaim(OTHER.id, line({ host: 'country/DK' }), sha256).body.id;
  const [facet] = knownFacets(account, { claim: line({ host: 'country/DK' }), source: OTHER }, id);
  expect(facet).toMatchObject({
    relation: 'corroborates',
    figure: { state: 'known' },
    claims: [{ source: { publisher: 'Post' } }],
  });
  expect(knownFacets(account, { claim: { ...line({ jobs: '5' }), about: 'line/unknown' }, source: POST })).toEqual([]);
});
