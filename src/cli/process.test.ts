import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Called, call, folderWith, STARTER } from './testing/call.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Starts the command as a process of its own. */
function start(...args: readonly string[]): { child: ChildProcess; ended: Promise<Called> } {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<Called>((resolve) =>
    child.on('close', (status) => resolve({ status: status ?? -1, out, err })),
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended };
}

function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once('data', (data) => resolve(String(data))));
}

function ledgerFile(): { folder: string; db: string } {
  const { folder, remove } = folderWith();
  onTestFinished(remove);
  return { folder, db: join(folder, 'kuznia.db') };
}

test('as a process: one JSON document on standard output, no progress in a pipe, the status for scripts', async () => {
  const { db } = ledgerFile();
  const loaded = await start('load', STARTER, '--db', db, '--json').ended;
  expect(loaded.status).toBe(0);
  expect(Object.keys(JSON.parse(loaded.out))).toEqual([
    'sources',
    'claims',
    'statements',
    'unchanged',
    'retracted',
    'rejected',
  ]);
  expect(loaded.err).not.toContain('Reading');
  const asked = await start('account', '--db', db, '--json').ended;
  expect(JSON.parse(asked.out)).toMatchObject({ programme: { id: 'programme/build-with-ukraine' } });
  expect(asked.err).toBe('');
  expect((await start('explain', 'nothing/here', '--db', db).ended).status).toBe(2);
});

test('serve answers until it is stopped, sees what others load, and ends in order', async () => {
  const { db } = ledgerFile();
  await call('load', join(STARTER, 'programme.yaml'), '--db', db);
  const { child, ended } = start('serve', '--db', db, '--port', '0', '--json');
  const { api } = JSON.parse(await firstOutput(child)) as { api: string };
  const sources = async (): Promise<number> =>
    ((await (await fetch(`${api}sources`)).json()) as { sources: unknown[] }).sources.length;
  expect(await sources()).toBe(0);
  await call('load', join(STARTER, 'evidence/2025'), '--db', db);
  expect(await sources()).toBeGreaterThan(100);
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ status: 0 });
});

test('serve says plainly that its port is taken', async () => {
  const { db } = ledgerFile();
  await call('load', join(STARTER, 'programme.yaml'), '--db', db);
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { status, err } = await call('serve', '--db', db, '--port', String(port));
  expect(status).toBe(2);
  expect(err).toContain(`Port ${port} of 127.0.0.1 is taken by another program.`);
  expect(err).toContain('--port');
});
