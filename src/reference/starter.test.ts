import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readMerges } from './merges.ts';
import { readProgramme } from './read-programme.ts';
import { readReferenceTable } from './read-table.ts';
import { tablesFrom } from './reference-tables.ts';
import { readReferenceSources } from './sources.ts';
import { referenceTableNames } from './tables.ts';

const folder = fileURLToPath(new URL('../../programmes/build-with-ukraine/', import.meta.url));
const bytesOf = (name: string) => readFileSync(`${folder}${name}`);

function starterTables() {
  const sources = readReferenceSources('reference/sources.yaml', bytesOf('reference/sources.yaml'));
  if (!sources.ok) throw new Error(JSON.stringify(sources.rejections, null, 2));
  return referenceTableNames.map((name) => {
    const reading = readReferenceTable(name, bytesOf(`reference/${name}.csv`).toString('utf8'), sources.sources);
    if (!reading.ok) throw new Error(JSON.stringify(reading.rejections.slice(0, 5), null, 2));
    return reading.table;
  });
}

/** Subjects that the evidence names anywhere. */
function namedSubjects(): ReadonlySet<string> {
  const files = readdirSync(`${folder}evidence`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const texts = files.map((name) => readFileSync(`${folder}evidence/${name}`, 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/\b[a-z]+\/[A-Za-z0-9-]+/g) ?? []));
}

test('every table of the starter programme reads, and every source is used', () => {
  const sources = readReferenceSources('reference/sources.yaml', bytesOf('reference/sources.yaml'));
  const used = new Set(starterTables().flatMap((table) => table.sources.map(({ id }) => id)));
  expect(sources).toMatchObject({ ok: true });
  expect(sources.ok && sources.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('the tables give the figures of their sources', () => {
  const tables = tablesFrom(starterTables());
  expect(tables.gdp('DK', 2023)).toMatchObject({
    currency: 'DKK',
    amount: 2_787_931_000_000,
    usdAmount: 404_652_000_000,
  });
  expect(tables.gdp('UA', 2025)).toMatchObject({ currency: 'UAH', status: 'estimate' });
  expect(tables.gdp('BG', 2024)).toMatchObject({ currency: 'EUR' });
  expect(tables.rate('DKK', { year: 2025, month: 6 })).toMatchObject({
    period: '2025-06',
    provenance: { derived: false },
  });
  expect(tables.rate('UAH', { year: 2025, month: 6 })).toMatchObject({
    period: '2025',
    perEuro: 47.108,
    provenance: { derived: true },
  });
  expect(tables.militaryAllocation('DK', 2026)).toMatchObject({ partial: true, covers: '2026-01/2026-04' });
  expect(tables.militaryAllocation('US', 2026)).toMatchObject({ missing: true });
  expect(tables.defenceShare('LT', 2025, 'nato')).toMatchObject({ percent: 4, secondary: true });
});

test('the programme reads; its indicators and listed subjects occur in the evidence', () => {
  const reading = readProgramme('programme.yaml', bytesOf('programme.yaml'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejections, null, 2));
  const { scopes, vehicles, target } = reading.programme;
  const named = namedSubjects();
  const listed = [
    ...scopes.production.recipients,
    ...scopes.production.flows,
    ...scopes.production.excluded,
    ...vehicles,
    target,
  ];
  expect(
    listed.map(({ subject }) => subject).filter((subject) => !named.has(subject) && !subject.endsWith('/*')),
  ).toEqual([]);
});

test('the merges read, and every subject but one working name occurs in the evidence', () => {
  const reading = readMerges('merges.yaml', bytesOf('merges.yaml'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejections, null, 2));
  const named = namedSubjects();
  const subjects = [
    ...reading.merges.flatMap(({ from, into }) => [from, into]),
    ...reading.notMerged.flatMap(({ subjects }) => subjects),
  ];
  // The slug that the vocabulary's example uses for a flow of the evidence.
  expect(subjects.filter((subject) => !named.has(subject))).toEqual(['flow/dk-2025-500m-production-in-denmark']);
});
