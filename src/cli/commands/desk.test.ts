import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Added, Queue } from '../../desk/index.ts';
import { Desk } from '../../session/index.ts';
import { openSqliteStore } from '../../store/index.ts';
import { call, callJson, folderWith } from '../testing/call.ts';

const REPORT = 'Denmark signed a letter of intent with Ukraine on joint drone production on 24 June 2025.\n';
const ARTICLES = {
  'in/a.txt': REPORT,
  'in/b.md': '',
  'in/c.txt': `${REPORT}\nBoth sides were pleased with the signing.\n`,
};
const TOLD = ['--published', '2025-06-25', '--publisher', 'The Harbour Post'];

/** A folder with articles and an empty ledger. */
async function place(): Promise<{ folder: string; db: string }> {
  const { folder, remove } = folderWith(ARTICLES);
  onTestFinished(remove);
  const db = join(folder, 'ledger.db');
  await (await openSqliteStore(db)).close();
  return { folder, db };
}

/** Accepts the first claim of the first document, as the pages do. */
async function acceptFirst(db: string): Promise<void> {
  const desk = await Desk.open(db);
  const { id, version } = await desk.document((await desk.queue()).next ?? '');
  await desk.decide(id, { action: 'accept', claim: 1, version, reviewer: 'Olena' });
  await desk.close();
}

test('a folder of documents is added; the one that cannot be read is told and holds up no other', async () => {
  const { folder, db } = await place();
  const { status, out } = await call('desk', 'add', join(folder, 'in'), ...TOLD, '--batch', 'monday', '--db', db);
  expect(status).toBe(1);
  expect(out.split('\n').map((line) => line.slice(0, 7).trim())).toEqual(['added', 'refused', 'added', '']);
  const { documents } = await callJson<{ documents: Added[] }>(
    'desk',
    'add',
    join(folder, 'in/a.txt'),
    ...TOLD,
    '--db',
    db,
  );
  expect(documents).toMatchObject([{ outcome: 'known' }]);
  const queue = await callJson<Queue>('desk', 'list', '--batch', 'monday', '--db', db);
  expect(queue.documents.map(({ state }) => state)).toEqual(['unread', 'refused', 'unread']);
  expect((await call('desk', 'list', '--db', db)).out).toMatch(/3 documents; 0 of 2 claims accepted, 0 rejected\.\n$/);
});

test('a file that is not there is told, and the others are added', async () => {
  const { folder, db } = await place();
  const { status, out, err } = await call(
    'desk',
    'add',
    join(folder, 'none.txt'),
    join(folder, 'in/a.txt'),
    ...TOLD,
    '--db',
    db,
  );
  expect(status).toBe(1);
  expect(err).toContain('none.txt');
  expect(out).toMatch(/^added/);
});

test('what was accepted is written as evidence files that load back without change', async () => {
  const { folder, db } = await place();
  await call('desk', 'add', join(folder, 'in/a.txt'), ...TOLD, '--db', db);
  expect((await call('desk', 'export', '--out', folder, '--db', db)).out).toBe(
    'Nothing was accepted in the desk yet.\n',
  );
  await acceptFirst(db);
  const evidence = join(folder, 'evidence');
  const { files } = await callJson<{ files: string[] }>('desk', 'export', '--out', evidence, '--db', db);
  expect(files).toHaveLength(1);
  expect(await callJson('load', evidence, '--db', db)).toMatchObject({
    claims: 0,
    unchanged: 1,
    retracted: 0,
    rejected: [],
  });
});

test('an exported ledger keeps passages and reviewers, and imports to the same hash', async () => {
  const { folder, db } = await place();
  await call('desk', 'add', join(folder, 'in/a.txt'), ...TOLD, '--db', db);
  await acceptFirst(db);
  const [lines, copy] = [join(folder, 'ledger.jsonl'), join(folder, 'copy.db')];
  await call('export', 'jsonl', '--out', lines, '--db', db);
  expect(readFileSync(lines, 'utf8')).toMatch(/"passage":\{.*"verdict":"accepted"/su);
  expect((await call('import', lines, '--db', copy)).status).toBe(0);
  expect(await callJson('verify', '--db', copy)).toEqual(await callJson('verify', '--db', db));
});

test('an export does not write over a file that says something else, unless it is told to', async () => {
  const { folder, db } = await place();
  await call('desk', 'add', join(folder, 'in/a.txt'), ...TOLD, '--db', db);
  await acceptFirst(db);
  const args = ['desk', 'export', '--out', folder, '--db', db];
  const [file = ''] = (await callJson<{ files: string[] }>(...args)).files;
  const written = readFileSync(file, 'utf8');
  expect((await call(...args)).status).toBe(0);
  writeFileSync(file, `${written}# by hand\n`);
  const { status, err } = await call(...args);
  expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('--replace') });
  expect((await call(...args, '--replace')).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('there is no desk without a ledger, and where others can reach it none without a key', async () => {
  const { folder, db } = await place();
  expect((await call('desk', 'list', '--db', join(folder, 'none.db'))).status).toBe(2);
  const serve = ['serve', '--desk', '--port', '0', '--db', db];
  expect(await callJson(...serve)).not.toHaveProperty('deskKey');
  const open = await callJson<{ deskKey: string }>(...serve, '--host', '0.0.0.0');
  expect(open.deskKey).toMatch(/^[\w-]{24}$/u);
  expect((await callJson<{ deskKey: string }>(...serve, '--host', '0.0.0.0')).deskKey).not.toBe(open.deskKey);
  expect((await call(...serve, '--host', '0.0.0.0')).out).toMatch(/The desk opens with this key: [\w-]{24}\n/u);
});

test('a key that somebody chose is taken, also on this machine alone, unless it is short', async () => {
  const { db } = await place();
  const serve = ['serve', '--desk', '--port', '0', '--db', db];
  vi.stubEnv('KUZNIA_DESK_KEY', 'chosen by somebody');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await callJson(...serve)).toMatchObject({ deskKey: 'chosen by somebody' });
  vi.stubEnv('KUZNIA_DESK_KEY', 'short');
  const { status, err } = await call(...serve);
  expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('at least 16 characters') });
});
