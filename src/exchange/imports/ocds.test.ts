import { expect, test } from 'vitest';
import { readEvidence } from '../../evidence/index.ts';
import { jsonInput } from '../testing/inputs.ts';
import { recognised } from './importers.ts';
import { readOcds } from './ocds.ts';
import type { EvidenceProposal } from './types.ts';

const RELEASE = {
  ocid: 'ocds-abc123-2025-17',
  id: '1',
  date: '2025-09-01T00:00:00Z',
  tag: ['contract'],
  initiationType: 'tender',
  language: 'en',
  parties: [
    {
      id: 'B1',
      name: 'Ministry of Defence of Denmark',
      roles: ['buyer'],
      address: { streetAddress: 'Street 12', locality: 'Town', countryName: 'Denmark' },
    },
    { id: 'S1', name: 'Fire Point', roles: ['supplier'] },
  ],
  buyer: { id: 'B1', name: 'Ministry of Defence of Denmark' },
  tender: { id: 't', title: 'Fuel line' },
  awards: [{ id: 'a', suppliers: [{ id: 'S1', name: 'Fire Point' }] }],
  contracts: [
    {
      id: 'c1',
      awardID: 'a',
      status: 'active',
      dateSigned: '2025-09-14T10:00:00+02:00',
      value: { amount: 500000000, currency: 'DKK' },
      implementation: {
        transactions: [{ id: 'p1', date: '2025-12-01T00:00:00Z', value: { amount: 1000000.5, currency: 'DKK' } }],
      },
    },
  ],
};

const packageOf = (...releases: readonly object[]) => ({
  uri: 'https://example.org/releases.json',
  version: '1.1',
  publishedDate: '2025-12-05T00:00:00Z',
  publisher: { name: 'Registry of Contracts' },
  releases,
});

function evidence(...releases: readonly object[]) {
  const { proposals, unread } = readOcds([jsonInput('p.json', packageOf(...releases))]);
  const [file] = proposals as [EvidenceProposal];
  const reading = readEvidence(file.path, new TextEncoder().encode(file.text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejections));
  return { file, document: reading.document, unread };
}

test('a contract becomes an agreement, its value a commitment, its transactions payments within it', () => {
  const { file, document, unread } = evidence(RELEASE);
  expect(recognised([jsonInput('p.json', packageOf(RELEASE))])).toBe('ocds');
  expect(file.path).toBe('2025/2025-12-05-registry-of-contracts-contracts.yaml');
  expect(unread).toEqual([]);
  expect(document.claims.map(({ about }) => about)).toEqual([
    'party/ministry-of-defence-of-denmark',
    'party/fire-point',
    'agreement/ocds-abc123-2025-17-c1',
    'flow/ocds-abc123-2025-17-c1',
    'flow/ocds-abc123-2025-17-c1-p1',
  ]);
  expect(file.text).toContain('amount: 500000000 DKK');
  expect(file.text).toContain('amount: 1000000.50 DKK');
  expect(file.text).toContain('part_of: flow/ocds-abc123-2025-17-c1');
  expect(file.text).toContain('when: 2025-09-14');
});

test('no place closer than a country is taken over', () => {
  const { file } = evidence(RELEASE);
  expect(file.text).not.toMatch(/Street 12|Town/);
  expect(file.text).toContain('country: country/DK');
});

test('a contract that is neither signed nor active binds nobody yet', () => {
  const [contract] = RELEASE.contracts as [object];
  const { file } = evidence({
    ...RELEASE,
    contracts: [{ ...contract, status: 'pending', dateSigned: null, implementation: null }],
  });
  expect(file.text).toContain('stage: agreed');
  expect(file.text).toMatch(/stage: commitment\n[^-]*modality: plan/);
});

test('values that cannot be are named by their path and left out; a sum that is not told is no zero', () => {
  const [contract] = RELEASE.contracts as [object];
  const { file, unread } = evidence({
    ...RELEASE,
    contracts: [
      { ...contract, id: 'c1', value: { amount: -5, currency: 'DKK' }, dateSigned: 'soon' },
      { ...contract, id: 'c2', value: { amount: 5 }, implementation: null },
      { ...contract, id: 'c3', value: {}, implementation: null },
    ],
  });
  expect(unread.map(({ cell, came }) => [cell, came])).toEqual([
    ['$.releases[0].contracts[0].dateSigned', 'soon'],
    ['$.releases[0].contracts[0].value', '-5 DKK'],
    ['$.releases[0].contracts[1].value', '5 without currency'],
  ]);
  expect(file.text).not.toMatch(/commitment/);
});

test('a release that is none is told, and the others come in', () => {
  const { document, unread } = evidence({ ocid: 'x' }, RELEASE);
  expect(unread.map(({ cell }) => cell)).toEqual(['$.releases[0].id', '$.releases[0].date']);
  expect(document.claims).toHaveLength(5);
});

test('a package without its publisher is refused whole', () => {
  expect(() => readOcds([jsonInput('p.json', { publishedDate: '2025-12-05', releases: [] })])).toThrow('publisher');
});

const recordsOf = (...records: readonly object[]) => {
  const { releases: _, ...head } = packageOf();
  return { ...head, records };
};

test('a record is read by its compiled release, or by the releases that it embeds, once', () => {
  const compiled = { ...RELEASE, tag: ['compiled'], id: 'ocds-abc123-2025-17-2025-09-01' };
  for (const record of [
    {
      ocid: RELEASE.ocid,
      releases: [{ url: 'https://example.org/1.json', date: RELEASE.date }],
      compiledRelease: compiled,
    },
    { ocid: RELEASE.ocid, releases: [RELEASE] },
    { ocid: RELEASE.ocid, releases: [RELEASE], compiledRelease: compiled, versionedRelease: {} },
  ]) {
    const input = jsonInput('r.json', recordsOf(record));
    expect(recognised([input])).toBe('ocds');
    const { proposals, unread } = readOcds([input]);
    const [file] = proposals as [EvidenceProposal];
    expect(unread).toEqual([]);
    expect(file.text.match(/about: agreement\//g)).toHaveLength(1);
    expect(file.text).toContain('amount: 500000000 DKK');
    expect(file.text).toContain('Record package of 1 release on contracts');
  }
});

test('a record that only links to releases, and a bad value within one, are named by their path', () => {
  const [contract] = RELEASE.contracts as [object];
  const links = { ocid: 'a', releases: [{ url: 'https://example.org/1.json', date: RELEASE.date }] };
  const bad = {
    ...RELEASE,
    contracts: [{ ...contract, value: { amount: -5, currency: 'DKK' }, implementation: null }],
  };
  const { unread } = readOcds([
    jsonInput('r.json', recordsOf(links, { ocid: 'b', compiledRelease: bad }, { ocid: 'c', releases: [bad] }, {})),
  ]);
  expect(unread.map(({ cell, came }) => [cell, came])).toEqual([
    ['$.records[0]', 'links to releases'],
    ['$.records[3]', 'neither'],
    ['$.records[1].compiledRelease.contracts[0].value', '-5 DKK'],
    ['$.records[2].releases[0].contracts[0].value', '-5 DKK'],
  ]);
});

test('a package with neither releases nor records is refused whole', () => {
  const { releases: _, ...head } = packageOf();
  expect(() => readOcds([jsonInput('p.json', head)])).toThrow('neither releases nor records');
});
