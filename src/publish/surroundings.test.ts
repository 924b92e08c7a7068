import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/testing/folder.ts';
import { Staging } from './staging.ts';
import { keepReleases } from './surroundings.ts';

test('releases are told with the latest first, by the instant at which they were made', () => {
  const folder = join(temporaryFolder(), 'site');
  const staging = new Staging(folder, new Map());
  const made = {
    '2026-03-30-ffffffffff': '2026-03-30T09:00:00.000Z',
    '2026-03-31-2222222222': '2026-03-31T10:00:00.000Z',
    '2026-03-31-3333333333': '2026-03-31T09:00:00.000Z',
  };
  for (const [id, instant] of Object.entries(made))
    staging.put(`releases/${id}/release.json`, JSON.stringify({ format: 'kuznia-release', id, made: instant }));
  staging.exchange();
  const found = { folder, files: staging.files, complete: true };
  const [latest, second, first] = ['2026-03-31-2222222222', '2026-03-31-3333333333', '2026-03-30-ffffffffff'];
  const next = new Staging(folder, found.files);
  expect(keepReleases(next, found, 'none')).toEqual([latest, second, first]);
  expect(keepReleases(next, found, latest as string)).toEqual([second, first]);
  next.abandon();
});
