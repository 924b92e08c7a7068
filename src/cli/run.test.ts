import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, callJson, folderWith, STARTER } from './testing/call.ts';

let home: ReturnType<typeof folderWith>;
let db: string;
beforeAll(async () => {
  home = folderWith();
  db = join(home.folder, 'kuznia.db');
  await call('load', STARTER, '--db', db);
});
afterAll(() => home.remove());

interface Account {
  readonly partners: readonly {
    readonly country: string;
    readonly stage: string | null;
    readonly contested: boolean;
  }[];
  readonly agreements: readonly {
    readonly subject: string;
    readonly stage: string | null;
    readonly parties: readonly string[];
    readonly covers: readonly string[];
  }[];
  readonly target: { readonly status: string; readonly value: { readonly value: object } };
  readonly indicators: readonly { readonly series: string; readonly latest: { readonly value?: object } }[];
}

test('loading the starter programme again changes nothing', async () => {
  const again = await callJson('load', STARTER, '--db', db);
  expect(again).toMatchObject({ claims: 0, statements: 0, retracted: 0, rejected: [] });
  expect(again.unchanged).toBeGreaterThan(800);
});

test('on 21 June 2025 five partners are in talks, and the target is asked', async () => {
  const account = await callJson<Account>('account', '--known', '2025-06-21', '--db', db);
  const talking = account.partners
    .filter(({ stage, contested }) => stage === 'talks' && !contested)
    .map(({ country }) => country);
  expect(talking.sort()).toEqual(['DE', 'DK', 'GB', 'LT', 'NO']);
  expect(account.target).toMatchObject({ status: 'asked', value: { value: { type: 'share', millionths: 2500 } } });
  const shares = account.indicators
    .filter(({ series }) => series.startsWith('ua-domestic'))
    .map(({ latest }) => latest.value);
  expect(shares).toContainEqual({ type: 'share', comparator: 'over', millionths: 400_000 });
});

test('four days later the Danish letter of intent is signed, with the kroner and the dollars beside them', async () => {
  const { agreements } = await callJson<Account>('account', '--known', '2025-06-25', '--db', db);
  expect(agreements.find(({ subject }) => subject === 'agreement/dk-ua-2025-06-letter-of-intent')?.stage).toBe(
    'signed',
  );
  const { out } = await call('explain', 'flow/dk-2025-500m-kroner/allocated', '--known', '2025-06-25', '--db', db);
  expect(out).toMatch(/DKK.500,000,000.*conflict/s);
  expect(out).toContain('differs: amount = over 47 000 000 USD');
});

test('account, show and explain speak English and Ukrainian', async () => {
  for (const args of [
    ['account'],
    ['show', 'agreement/dk-ua-2025-06-letter-of-intent'],
    ['explain', 'overview/partners/signed'],
  ]) {
    const english = await call(...args, '--db', db);
    const ukrainian = await call(...args, '--lang', 'uk', '--db', db);
    expect([english.status, ukrainian.status]).toEqual([0, 0]);
    expect(english.out).toContain('Denmark');
    expect(ukrainian.out).toContain('Данія');
    expect(ukrainian.out).toMatch(/^Стан на/m);
    expect(`${english.err}${ukrainian.err}`).toBe('');
  }
});

test('no line of a table is wider than the page, but for words that cannot be parted', async () => {
  const { out } = await call('account', '--db', db);
  expect(out.split('\n').filter((line) => line.length > 100 && !/\S{40,}/.test(line))).toEqual([]);
});

test('explain ends at claims with publisher, date, address and passage, and names its rules', async () => {
  const { out } = await call('explain', 'partner/DK/share/committed/2025', '--db', db);
  expect(out).toMatch(/^R15 Share of GDP$/m);
  expect(out).toMatch(/chosen: amount = /);
  expect(out).toMatch(/https:\/\//);
  expect(out).toMatch(/reference gdp, DK 2025 = /);
});

test('what is not there is told with the nearest, and the call was wrong', async () => {
  for (const [args, nearest] of [
    [['show', 'country/DKK'], 'country/DK'],
    [['show', 'line/dk-fire-point-solid-fule'], 'line/dk-fire-point-solid-fuel'],
    [['explain', 'partner/DK/comitted/2025'], 'partner/DK/committed/2025'],
  ] as const) {
    const { status, err, out } = await call(...args, '--db', db);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`Did you mean ${nearest}`);
    const json = await callJson<{ error: { nearest: string[]; remedy: string } }>(...args, '--db', db);
    expect(json.error.nearest[0]).toBe(nearest);
  }
});

test('a wrong call says what came and how to mend it', async () => {
  for (const [args, said] of [
    [['account', '--known', 'summer', '--db', db], 'came "summer"'],
    [['account', '--lang', 'de'], 'Allowed choices are en, uk'],
    [['acount'], 'Did you mean account?'],
    [['account', '--dbb', 'x'], 'Did you mean --db?'],
    [['load', join(home.folder, 'nowhere')], 'found nothing there'],
    [['serve', '--port', '99999', '--db', db], 'from 0 to 65535'],
    [['show'], "missing required argument 'subject'"],
    [[], 'Usage: kuznia'],
  ] as const) {
    const { status, err, out } = await call(...args);
    expect({ status, out }, args.join(' ')).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
  }
});

test('asking never makes a ledger: a file that is not there is a wrong call with its remedy', async () => {
  const none = join(home.folder, 'none.db');
  for (const args of [['account'], ['show', 'country/DK'], ['explain', 'money/committed'], ['verify'], ['serve']]) {
    const { status, err } = await call(...args, '--db', none);
    expect(status, args[0]).toBe(2);
    expect(err).toContain(`kuznia load programmes/build-with-ukraine --db ${none}`);
  }
  await call('load', join(home.folder, 'nowhere'), '--db', none);
  expect(existsSync(none)).toBe(false);
});

test('verify names the first entry that was changed', async () => {
  const copy = join(home.folder, 'changed.db');
  const bytes = readFileSync(db);
  bytes.write('900', bytes.lastIndexOf('500 000 000 DKK'));
  writeFileSync(copy, bytes);
  const { status, err } = await call('verify', '--db', copy);
  expect(status).toBe(1);
  expect(err).toMatch(/entry \d+ is the first that does not hold/);
  expect(await callJson('verify', '--db', copy)).toMatchObject({ ok: false, sequence: expect.any(Number) });
});

test('a file of another program is left as it is', async () => {
  const other = join(home.folder, 'letter.txt');
  writeFileSync(other, 'Dear reader');
  const { status, err } = await call('load', STARTER, '--db', other);
  expect(status).toBe(2);
  expect(err).toContain('no Kuznia ledger');
  expect(readFileSync(other, 'utf8')).toBe('Dear reader');
});

test('help tells every option and the meaning of the exit status', async () => {
  const { status, out } = await call('account', '--help');
  expect(status).toBe(0);
  for (const option of ['--at', '--known', '--recorded', '--lang', '--db', '--json']) expect(out).toContain(option);
  expect(out).toContain('Exit status');
  expect((await call('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
