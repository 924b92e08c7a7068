import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, folderWith } from '../testing/call.ts';
import { lockedPdf, scannedPdf, textPdf } from '../testing/pdf.ts';

const SENTENCE =
  'Denmark has earmarked 500 million kroner for Ukrainian drones, the government said on Tuesday in Copenhagen.';

let home: ReturnType<typeof folderWith>;
beforeAll(() => {
  home = folderWith({ 'a-locked.pdf': lockedPdf(), 'b-scanned.pdf': scannedPdf(), 'c-text.pdf': textPdf(SENTENCE) });
});
afterAll(() => home.remove());

test('a PDF with a password and a scan are told, and the queue goes on', async () => {
  const { status, out } = await call('read', home.folder, '--json');
  const { documents, failed } = JSON.parse(out) as { documents: object[]; failed: object[] };
  expect(status).toBe(1);
  expect(failed).toMatchObject([
    { name: join(home.folder, 'a-locked.pdf'), message: expect.stringMatching(/password/u) },
    { name: join(home.folder, 'b-scanned.pdf'), message: expect.stringMatching(/images only/u) },
  ]);
  expect(documents).toMatchObject([{ claims: [{ amount: '500 000 000 DKK' }] }]);
});

test('a PDF with a password alone says how to mend it', async () => {
  const { status, out, err } = await call('read', join(home.folder, 'a-locked.pdf'));
  expect([status, out]).toEqual([1, '']);
  expect(err).toMatch(/Save it without a password/u);
});
