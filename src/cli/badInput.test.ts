import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, callJson, folderWith } from './testing/call.ts';

interface Rejected {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}
interface Result {
  readonly sources: number;
  readonly claims: number;
  readonly rejected: readonly Rejected[];
}

/** A good file, but for the claim on line 11. */
function file(id: string, claim = 'about: agreement/x, stage: signed'): string {
  const source = [
    'title: T',
    'publisher: P',
    'url: https://example.org/t',
    `published: ${id.slice(0, 10)}`,
    'language: en',
    'kind: news',
    'reliability: B',
  ];
  return ['source:', `  id: ${id}`, ...source.map((line) => `  ${line}`), 'claims:', `  - { ${claim} }`, ''].join('\n');
}

const BAD: Readonly<Record<string, string | Uint8Array>> = {
  'no-yaml.yaml': 'source: [\n  {',
  'duplicated-key.yaml': file('2025-06-01-a').replace('  title: T', '  title: T\n  title: U'),
  'unknown-property.yaml': file('2025-06-02-b', 'about: flow/x, ammount: 1 EUR'),
  'unknown-code.yaml': file('2025-06-03-c', 'about: agreement/x, stage: sined'),
  'no-date.yaml': file('2025-06-04-d', 'about: agreement/x, stage: signed, when: last summer'),
  'no-currency.yaml': file('2025-06-05-e', 'about: flow/x, stage: pledge, amount: 500 000 000'),
  'negative.yaml': file('2025-06-06-f', 'about: flow/x, stage: pledge, amount: -5 EUR'),
  'absurd.yaml': file('2025-06-07-g', 'about: flow/x, stage: pledge, amount: 999 999 999 999 999 EUR'),
  'alias-bomb.yaml': `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${file('2025-06-08-h')}`,
  'not-utf-8.yaml': new Uint8Array([0x73, 0x0a, 0x6f, 0xff, 0xfe]),
  'huge.yaml': `# ${'x'.repeat(50 * 1024 * 1024)}`,
  'empty.yaml': '',
  'double.yaml': file('2025-06-24-good'),
};

let home: ReturnType<typeof folderWith>;
let db: string;
let result: Result;
beforeAll(async () => {
  home = folderWith({
    ...BAD,
    '2025-06-24-good.yaml': file('2025-06-24-good'),
    '2025-06-25-fine.yaml': file('2025-06-25-fine'),
  });
  db = join(home.folder, 'kuznia.db');
  result = await callJson<Result>('load', home.folder, '--db', db);
});
afterAll(() => home.remove());

test('every bad file is rejected with its place, what is wrong and how to mend it; the good ones load', () => {
  expect(result).toMatchObject({ sources: 2, claims: 2 });
  const files = new Set(result.rejected.map((rejection) => relative(home.folder, rejection.file)));
  expect([...files].sort()).toEqual(Object.keys(BAD).sort());
  for (const { line, column, message, remedy } of result.rejected) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).not.toBe('');
    expect(remedy).not.toBe('');
  }
});

test('the place is the line and column of what is wrong', () => {
  const placeOf = (name: string): string => {
    const found = result.rejected.find((rejection) => rejection.file.endsWith(`/${name}`));
    return `${found?.line}:${found?.column}`;
  };
  expect(placeOf('unknown-property.yaml')).toBe('11:22');
  expect(placeOf('duplicated-key.yaml')).toBe('4:3');
  expect(placeOf('not-utf-8.yaml')).toBe('2:2');
});

test('a file that claims the id of another is named with the other', () => {
  const double = result.rejected.find((rejection) => rejection.file.endsWith('/double.yaml'));
  expect(double?.message).toContain('2025-06-24-good.yaml');
});

test('standard error names each place, and the status says that something was rejected', async () => {
  const { status, err } = await call('load', home.folder, '--db', db);
  expect(status).toBe(1);
  expect(err).toContain(`${join(home.folder, 'unknown-property.yaml')}:11:22: `);
  expect(err).toContain('amount');
});

test('the ledger is unharmed', async () => {
  expect(await call('verify', '--db', db)).toMatchObject({ status: 0, err: '' });
  expect(await callJson('account', '--db', db)).toMatchObject({
    overview: { agreements: { signed: { value: { count: 1 } } } },
  });
});
