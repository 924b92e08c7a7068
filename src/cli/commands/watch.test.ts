import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serving } from '../../../scripts/testing/serving.ts';
import { Desk } from '../../session/index.ts';
import { call, callJson, folderWith } from '../testing/call.ts';

const TEXT =
  '---\ndate: 2025-06-24\n---\nDenmark has earmarked 500 million kroner for the drones of Ukraine, the government said on Tuesday.\n';

let home: ReturnType<typeof folderWith>;
let db: string;
beforeEach(async () => {
  home = folderWith({ 'inbox/a.md': TEXT, 'watch.yaml': 'places:\n  - folder: inbox\n' });
  db = join(home.folder, 'kuznia.db');
  await (await Desk.open(db)).close();
});
afterEach(() => home.remove());
const file = (): string => join(home.folder, 'watch.yaml');

test('one round puts what is new into the queue of the desk', async () => {
  const { status, out, err } = await call('watch', file(), '--once', '--db', db);
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/^added {4}[0-9a-f]{16} {2}.*inbox\/a\.md\n.*places: 1 read; documents: 1 added\n$/u);
  expect(await callJson('desk', 'list', '--db', db)).toMatchObject({
    documents: [{ batch: 'inbox', state: 'unread' }],
  });
  expect((await call('watch', file(), '--once', '--db', db)).out).toMatch(/documents: none/u);
  expect(await call('verify', '--db', db)).toMatchObject({ status: 0 });
});

test('a feed on a private network is refused unless allowed', async () => {
  await serving(
    (request, response) =>
      request.url === '/feed'
        ? response.end('<rss version="2.0"><channel><title>T</title></channel></rss>')
        : response.writeHead(404).end(),
    async (address) => {
      writeFileSync(file(), `places:\n  - feed: ${address}/feed\n`);
      const refused = await call('watch', file(), '--once', '--db', db);
      expect(refused).toMatchObject({ status: 1, err: expect.stringMatching(/private network/u) });
      const report = await callJson('watch', file(), '--once', '--allow-private', '--db', db);
      expect(report).toMatchObject({ places: [{ outcome: 'read', found: 0 }], documents: [] });
    },
  );
});

test('a file that is not there, or is wrong, says how to mend it', async () => {
  expect(await call('watch', join(home.folder, 'none.yaml'), '--once', '--db', db)).toMatchObject({
    status: 2,
    err: expect.stringMatching(/Write one, such as:[\s\S]*places:/u),
  });
  writeFileSync(file(), 'places:\n  - fed: x\n');
  expect(await call('watch', file(), '--once', '--db', db)).toMatchObject({
    status: 2,
    err: expect.stringMatching(/watch\.yaml:2:5: .*Did you mean 'feed'/u),
  });
});

test('a watch that is asked to stop ends, and one without end prints no JSON', async () => {
  expect(await call('watch', file(), '--db', db)).toMatchObject({ status: 0 });
  expect(await call('watch', file(), '--json', '--db', db)).toMatchObject({
    status: 2,
    err: expect.stringMatching(/--once/u),
  });
});

test('without a ledger nothing is made', async () => {
  expect(await call('watch', file(), '--once', '--db', join(home.folder, 'none.db'))).toMatchObject({
    status: 2,
    err: expect.stringMatching(/Expected a ledger/u),
  });
});
