import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountFormats } from '../exchange/index.ts';
import { exportFormats } from './options.ts';
import { call, callJson, folderWith } from './testing/call.ts';

const SOURCE =
  'title: T, publisher: P, url: https://example.org/t, published: 2025-06-24, language: en, kind: news, reliability: B';
const OPEN = [
  '{ about: agreement/open, parties: [country/DK, country/UA], instrument: contract, stage: signed, when: 2025-06-01 }',
  '{ about: line/open, host: country/DK, family: drone, stage: funded }',
  '{ about: flow/open, from: country/DK, to: country/UA, stage: disbursement, amount: 100000 EUR, when: 2025-06-01, funds: [agreement/open, line/open] }',
];
/** What is marked, each beside something open that it would be added to, or told with. */
const HIDDEN = [
  '{ about: flow/canary, from: country/DK, to: country/UA, stage: disbursement, amount: 777 EUR, when: 2025-06-02, funds: [agreement/open, line/open], marking: TLP:AMBER }',
  '{ about: flow/open, purpose: canary purpose, marking: TLP:RED }',
  '{ about: party/canary, name: Canary Works, country: country/DK, marking: TLP:GREEN }',
  '{ about: agreement/open, parties: [party/canary], signatories: [person/canary], marking: TLP:AMBER+STRICT }',
  '{ about: agreement/canary, parties: [country/DK, party/canary], instrument: contract, stage: signed, marking: TLP:GREEN }',
  '{ about: line/canary, host: country/DK, operator: party/canary, stage: funded, jobs: 777, marking: TLP:GREEN }',
  '{ about: line/open, operator: party/canary, jobs: 777, marking: TLP:GREEN }',
];

function evidence(id: string, ...claims: string[]): string {
  return [`source: { id: ${id}, ${SOURCE} }`, 'claims:', ...claims.map((claim) => `  - ${claim}`), ''].join('\n');
}

const kept = folderWith({
  'open/2025-06-24-open.yaml': evidence('2025-06-24-open', ...OPEN),
  'marked/2025-06-24-open.yaml': evidence('2025-06-24-open', ...OPEN),
  'marked/2025-06-24-canary.yaml': evidence('2025-06-24-canary', ...HIDDEN),
});
const open = join(kept.folder, 'open.db');
const marked = join(kept.folder, 'marked.db');

beforeAll(async () => {
  await call('load', join(kept.folder, 'open'), '--db', open);
  await call('load', join(kept.folder, 'marked'), '--db', marked);
});
afterAll(() => kept.remove());

test('an exported ledger is imported with the same hash, once and again', async () => {
  const file = join(kept.folder, 'ledger.jsonl');
  const copy = join(kept.folder, 'copy.db');
  expect((await call('export', 'jsonl', '--db', open, '--out', file)).out).toBe(`${file}\n`);
  expect((await call('export', 'jsonl', '--db', open)).out).toBe(readFileSync(file, 'utf8'));
  const { head } = await callJson<{ head: object }>('import', file, '--db', copy);
  expect(await callJson('verify', '--db', copy)).toMatchObject({ ok: true, head });
  expect(await callJson('verify', '--db', open)).toMatchObject({ head });
  expect(await callJson('import', file, '--db', copy)).toMatchObject({ appended: 0, head });
});

test('a file that is broken leaves nothing behind, and another ledger stays as it is', async () => {
  const file = join(kept.folder, 'broken.jsonl');
  const lines = (await call('export', 'jsonl', '--db', open)).out;
  writeFileSync(file, lines.replace('agreement/open', 'agreement/forged'));
  const before = readdirSync(kept.folder);
  const refused = await call('import', file, '--db', join(kept.folder, 'new.db'));
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toMatch(/broken\.jsonl: Line \d+: The entry does not match its hash\./);
  expect(readdirSync(kept.folder)).toEqual(before);
  writeFileSync(file, lines);
  expect((await call('import', file, '--db', marked)).err).toContain('Expected a ledger that the file goes on from');
  expect((await call('import', join(kept.folder, 'missing.jsonl'), '--db', open)).status).toBe(2);
});

test('the command offers the formats that there are', () => {
  expect(exportFormats).toEqual(['jsonl', ...accountFormats().map(({ format }) => format)]);
});

test('a ledger that holds what is marked goes out only when that is asked for', async () => {
  const refused = await call('export', 'jsonl', '--db', marked);
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toContain(
    '7 entries of this ledger marked TLP:AMBER or TLP:AMBER+STRICT or TLP:GREEN or TLP:RED',
  );
  const told = await call('export', 'jsonl', '--include-marked', '--db', marked);
  expect(told.out).toContain('canary');
  expect(told.err).toContain('not for the public');
});

test('what is marked is in no byte of any other format, sums included', async () => {
  for (const format of exportFormats.filter((name) => name !== 'jsonl')) {
    const out = join(kept.folder, format);
    const { files } = await callJson<{ files: string[] }>('export', format, '--db', marked, '--out', out);
    expect(files.length, format).toBeGreaterThan(0);
    const all = files.map((file) => readFileSync(file).toString('latin1'));
    // What is open is found in the same way, so that finding nothing of the rest says something.
    expect(all.join(), format).toMatch(/open/);
    for (const [index, bytes] of all.entries()) {
      const file = files[index] as string;
      expect(bytes, file).not.toMatch(/canary|777|TLP:(?:GREEN|AMBER|RED)/i);
    }
  }
});

test('an export overwrites neither the ledger nor a folder of something else', async () => {
  expect((await call('export', 'jsonl', '--db', open, '--out', open)).err).toContain('came the ledger itself');
  expect((await call('export', 'datapackage', '--db', open, '--out', kept.folder)).err).toContain('which also holds');
  const out = join(kept.folder, 'twice');
  for (const _ of [1, 2]) expect((await call('export', 'datapackage', '--db', open, '--out', out)).status).toBe(0);
  expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('calls that cannot be carried out say why', async () => {
  for (const [args, why] of [
    [['jsonl', '--at', '2025-01-01'], 'no --at and no --known'],
    [['datapackage'], '14 files, too many for standard output'],
    [['sqlite'], 'not text'],
    [['datapackage', '--include-marked', '--out', 'x'], 'goes with jsonl'],
    [['prov', '--json'], 'Give --out'],
    [['csv'], 'Allowed choices'],
  ] as const) {
    const { status, err } = await call('export', ...args, '--db', open);
    expect({ status, err }, why).toMatchObject({ status: 2, err: expect.stringContaining(why) });
  }
});
