import { readFileSync } from 'node:fs';
import draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type SealedStarter, sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { sourceViews } from '../../account/index.ts';
import { sha256 } from '../../store/index.ts';
import type { ExportFile } from '../file.ts';
import { unguarded } from '../formula.ts';
import { type Cell, plainCell, type Table } from '../tables/table.ts';
import { accountTables } from '../tables/tables.ts';
import { csvText } from './csv.ts';
import { dataPackage } from './package.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const PROFILE = new URL('../../../schemas/vendor/frictionless/tabular-data-package.json', import.meta.url);

let kept: SealedStarter;
let files: Map<string, ExportFile>;
let resources: readonly Resource[];

beforeAll(async () => {
  kept = await sealedStarter();
  files = new Map(dataPackage(kept.account, sha256).map((file) => [file.name, file]));
  resources = JSON.parse(text('datapackage.json')).resources;
});

function text(name: string): string {
  return files.get(name)?.content as string;
}

function records(resource: string): Record<string, string>[] {
  return parse(text(`${resource}.csv`), { columns: true });
}

/** What the published profile has against a descriptor. */
function profileProblems(descriptor: unknown): readonly string[] {
  // Its one format of its own, "textarea", says how a form shows a text.
  const ajv = new draft4.default({ allErrors: true, strict: false, logger: false });
  // The published package of formats is typed for the newer drafts only.
  formats.default(ajv as never);
  const validate = ajv.compile(JSON.parse(readFileSync(PROFILE, 'utf8')));
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

test('datapackage.json is valid against the published profile', () => {
  expect(profileProblems(JSON.parse(text('datapackage.json')))).toEqual([]);
});

test('the profile refuses a descriptor that is wrong, so that the test above can fail', () => {
  const descriptor = JSON.parse(text('datapackage.json'));
  const [first, ...others] = descriptor.resources;
  for (const [broken, place] of [
    [{ ...descriptor, resources: [] }, '/resources'],
    [{ ...descriptor, resources: [{ ...first, schema: { fields: [{ type: 'text' }] } }, ...others] }, '/resources/0'],
    [{ ...descriptor, resources: [{ ...first, path: 5 }, ...others] }, '/resources/0/path'],
    [{ ...descriptor, profile: undefined }, ''],
  ] as const) {
    expect(profileProblems(JSON.parse(JSON.stringify(broken)))).toContainEqual(expect.stringContaining(place));
  }
});

test('every cell of every table is read back from its CSV', () => {
  for (const { name, rows } of accountTables(kept.account, kept.account.view())) {
    const [, ...read] = parse(text(`${name}.csv`)) as string[][];
    const written = rows.map((row) => row.map(plainCell).map((cell) => (cell === null ? '' : String(cell))));
    expect(
      read.map((row) => row.map(unguarded)),
      name,
    ).toEqual(written);
  }
});

test('each resource is there with the size, the hash and the columns that the descriptor gives', () => {
  expect([...files.keys()].slice(1)).toEqual(resources.map(({ path }) => path));
  for (const { path, bytes, hash, schema } of resources) {
    expect(Buffer.byteLength(text(path))).toBe(bytes);
    expect(`sha256:${sha256(text(path))}`).toBe(hash);
    expect(parse(text(path), { to: 1 })).toEqual([schema.fields.map(({ name }) => name)]);
  }
});

test('every cell is of its type, keys are unique and references lead somewhere', () => {
  for (const { name, schema } of resources) {
    const rows = records(name);
    const problems = rows.flatMap((row) => schema.fields.map((field) => cellProblem(row[field.name] as string, field)));
    expect(problems.filter((problem) => problem !== '')).toEqual([]);
    const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key])));
    expect(new Set(keys).size, name).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(records(reference.resource).map((row) => row[reference.fields]));
      expect(
        rows.filter((row) => !known.has(row[fields])).map((row) => row[fields]),
        `${name}.${fields}`,
      ).toEqual([]);
    }
  }
});

/** What is wrong with a cell, by the types of Table Schema; empty where nothing is. */
function cellProblem(cell: string, { name, type, constraints }: Field): string {
  if (cell === '') return constraints?.required ? `${name} is required` : '';
  const fits: Readonly<Record<string, () => boolean>> = {
    string: () => true,
    integer: () => /^-?\d+$/.test(cell) && Number.isSafeInteger(Number(cell)),
    number: () => Number.isFinite(Number(cell)),
    boolean: () => cell === 'true' || cell === 'false',
    date: () => /^\d{4}-\d\d-\d\d$/.test(cell),
    array: () => Array.isArray(JSON.parse(cell)),
    object: () => typeof JSON.parse(cell) === 'object',
  };
  return fits[type]?.() === true ? '' : `${name}: "${cell}" is no ${type}`;
}

test('the tables say what the account says', () => {
  const view = kept.account.view();
  expect(records('agreements').map(({ subject }) => subject)).toEqual(view.agreements.map(({ subject }) => subject));
  const figure = kept.account.figure('overview/agreements/signed');
  const row = records('figures').find(({ address }) => address === figure.address);
  expect(row).toMatchObject({
    state: 'known',
    type: 'count',
    count: String((figure.value as { count: number }).count),
  });
  const claims = new Set(records('statements').map(({ claim }) => claim));
  expect(claims.size).toBe(sourceViews(kept.account).reduce((sum, { claims: own }) => sum + own, 0));
});

test('what is unknown is an empty cell and says so, never a zero', () => {
  for (const row of records('flows')) {
    if (row.disbursed_state === 'unknown') expect(row.disbursed_minor).toBe('');
    if (row.disbursed_state === 'known') expect(row.disbursed_minor).toMatch(/^[1-9]/);
  }
});

test('two exports of one account are the same to the last byte', () => {
  expect(dataPackage(kept.account, sha256)).toEqual([...files.values()]);
});

const table = (cells: readonly Cell[]): Table => ({
  name: 'a',
  title: 'A',
  description: '',
  key: ['a'],
  references: [],
  columns: [{ name: 'a', type: 'text', description: '', required: false }],
  rows: cells.map((cell) => [cell]),
});

test('no cell reaches a spreadsheet as a formula, and each can be read back', () => {
  const nasty = fc.tuple(
    fc.constantFrom('', "'", ' ', '\t', '\n', '  '),
    fc.constantFrom('=', '+', '-', '@', '＝', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(
        nasty.map((parts) => parts.join('')),
        { minLength: 1 },
      ),
      (cells) => {
        const [, ...read] = parse(csvText(table(cells)), {
          relax_column_count: true,
          skip_empty_lines: false,
        }).flat() as string[];
        for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
        expect(read.map(unguarded)).toEqual(cells);
      },
    ),
  );
});

test('a number below zero stays a number', () => {
  expect(csvText(table([-5]))).toBe('a\n-5\n');
});
