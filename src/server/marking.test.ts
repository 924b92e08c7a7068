import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { accountFormats } from '../exchange/index.ts';
import { loadReading, OpenLedger, readPaths } from '../session/index.ts';
import { openSqliteStore } from '../store/index.ts';
import { createApp } from './app.ts';

const SOURCE =
  'title: T, publisher: P, url: https://example.org/t, published: 2025-06-24, language: en, kind: news, reliability: B';

test('what is marked above TLP:CLEAR is in no answer, not even as a suggestion (R20)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-marking-'));
  const claims = [
    'about: agreement/hidden, parties: [country/DK, party/hidden-maker], stage: signed, marking: TLP:RED',
    'about: agreement/told, parties: [country/DK, country/UA], stage: signed',
  ];
  const id = '2025-06-24-a';
  writeFileSync(
    join(folder, `${id}.yaml`),
    [`source: { id: ${id}, ${SOURCE} }`, 'claims:', ...claims.map((claim) => `  - { ${claim} }`), ''].join('\n'),
  );
  const ledger = await OpenLedger.open(await openSqliteStore(join(folder, 'kuznia.db')));
  const store = await openSqliteStore(join(folder, 'kuznia.db'));
  onTestFinished(async () => {
    await store.close();
    await ledger.close();
    rmSync(folder, { recursive: true });
  });
  await loadReading(store, await readPaths([join(folder, `${id}.yaml`)]));
  const app = createApp({ ledger, version: '0' });
  for (const path of [
    'account',
    'subjects',
    'subjects/country/DK',
    `sources/${id}`,
    'disagreements',
    'figures/overview/agreements/signed',
    'subjects/agreement/hiden',
    'subjects/party/hidden-maker',
    'figures/agreement/hiden/stage',
    'search?q=hiden+maker',
    'search?q=denmark',
  ]) {
    const asked = path.split('/').at(-1) as string;
    expect((await (await app.request(`/api/v1/${path}`)).text()).replaceAll(asked, ''), path).not.toContain('hidden');
  }
  for (const { format, names } of accountFormats()) {
    for (const name of names) {
      const file = await (await app.request(`/api/v1/export/${format}/${name}`)).arrayBuffer();
      expect(Buffer.from(file).toString('latin1'), name).not.toContain('hidden');
    }
  }
  const refused = await app.request('/api/v1/export/jsonl/ledger.jsonl');
  expect({ status: refused.status, text: await refused.text() }).toMatchObject({
    status: 403,
    text: expect.not.stringContaining('hidden'),
  });
  expect(await (await app.request('/api/v1/figures/overview/agreements/signed')).json()).toMatchObject({
    value: { count: 1 },
  });
});
