import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { call, folderWith } from '../testing/call.ts';

function folder(files: Record<string, string> = {}): string {
  const made = folderWith(files);
  onTestFinished(made.remove);
  return made.folder;
}

test('there has to be a ledger to publish from', async () => {
  const { status, err } = await call('publish', join(folder(), 'site'), '--db', '/nowhere/kuznia.db');
  expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('Expected a ledger') });
});

test.each(['tracker.example.org', 'ftp://tracker.example.org/', 'https://example.org/tracker/'])(
  'a site is not reached at %s',
  async (url) => {
    const place = folder({ 'kuznia.db': '' });
    const { status, err } = await call('publish', join(place, 'site'), '--db', join(place, 'kuznia.db'), '--url', url);
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining('Expected the address of a site'),
    });
  },
);
