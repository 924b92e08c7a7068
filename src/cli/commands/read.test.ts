import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { call, callJson, folderWith, STARTER } from '../testing/call.ts';

const ENGLISH =
  'Denmark pays\n\nDenmark has earmarked 500 million kroner for the drones of Ukraine, the government said on Tuesday.\n';
const GERMAN =
  'Die dänische Regierung hat am Dienstag mitgeteilt, dass sie fünfhundert Millionen Kronen für Drohnen bereitstellt.\n';

let home: ReturnType<typeof folderWith>;
beforeAll(() => {
  home = folderWith({
    'a.txt': ENGLISH,
    'b.md': `---\ndate: 2025-06-24\n---\n${ENGLISH}`,
    'c.txt': GERMAN,
    'd.txt': '',
  });
});
afterAll(() => home.remove());

const path = (name: string): string => join(home.folder, name);

test('one document gives its description, its claims and the text that offsets count in', async () => {
  const read = await callJson<{
    document: object;
    claims: { evidence: { exact: string; start: number; end: number } }[];
    text: string;
  }>('read', path('a.txt'), '--published', '2025-06-24');
  expect(read.document).toMatchObject({ title: 'Denmark pays', published: '2025-06-24', language: 'en' });
  expect(read.claims).toMatchObject([
    { about: 'flow/dk-2025-500m-dkk', from: ['country/DK'], amount: '500 000 000 DKK', when: '2025-06-24' },
  ]);
  for (const { evidence } of read.claims)
    expect([...read.text].slice(evidence.start, evidence.end).join('')).toBe(evidence.exact);
});

test('a folder is read to its end, and what cannot be read is told', async () => {
  const { status, out } = await call('read', home.folder, '--published', '2025-06-24', '--json');
  const { documents, failed } = JSON.parse(out) as { documents: object[]; failed: { name: string; message: string }[] };
  expect(status).toBe(1);
  expect(documents).toHaveLength(2);
  expect(failed.map(({ name, message }) => [name, message])).toEqual([
    [path('c.txt'), expect.stringMatching(/came German/u)],
    [path('d.txt'), expect.stringMatching(/empty file/u)],
  ]);
});

test('a document without a day of publication says how to give it', async () => {
  const { status, err } = await call('read', path('a.txt'));
  expect([status, err]).toEqual([1, expect.stringMatching(/--published/u)]);
});

test('an address on a private network is refused', async () => {
  const { status, err } = await call('read', 'http://127.0.0.1:9/a');
  expect([status, err]).toEqual([1, expect.stringMatching(/private network/u)]);
});

test('without --json a person reads the claims with their passages', async () => {
  const { status, out } = await call('read', path('b.md'));
  expect([status, out]).toEqual([0, expect.stringMatching(/amount: 500 000 000 DKK[\s\S]*“Denmark has earmarked/u)]);
});

test('a day of publication that is none is refused', async () => {
  expect(await call('read', path('a.txt'), '--published', '24 June')).toMatchObject({
    status: 1,
    err: expect.stringMatching(/YYYY-MM-DD/u),
  });
});

test('with a ledger, claims are about the subjects that it knows', async () => {
  const { folder, remove } = folderWith({
    'a.txt': 'Denmark and Ukraine signed a letter of intent on drone production on 24 June 2025.\n',
  });
  onTestFinished(remove);
  const db = join(folder, 'ledger.db');
  const args = ['read', join(folder, 'a.txt'), '--published', '2025-06-26', '--db', db];
  expect((await call(...args)).status).toBe(2);
  await call('load', STARTER, '--db', db);
  const { claims } = await callJson<{ claims: object[] }>(...args);
  expect(claims).toMatchObject([{ about: 'agreement/dk-ua-2025-06-letter-of-intent', link: { outcome: 'known' } }]);
  expect((await call(...args)).out).toContain('known to the ledger');
});
