import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openSqliteStore, type Store } from '../../store/index.ts';

/** A folder of its own for the running test, holding files by their paths; gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-session-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeInto(folder, files);
  return folder;
}

export function writeInto(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A ledger in a file of its own; opened again with the same folder, it is the same ledger. */
export async function ledgerIn(folder: string): Promise<Store> {
  const store = await openSqliteStore(join(folder, 'ledger.db'));
  onTestFinished(() => store.close());
  return store;
}

/** An evidence file with the claims given as YAML, one a line. */
export function evidence(id: string, ...claims: readonly string[]): string {
  const published = id.slice(0, 10);
  return [
    'source:',
    `  id: ${id}`,
    '  title: A title in own words',
    '  publisher: A Publisher',
    `  url: https://example.org/${id}`,
    `  published: ${published}`,
    '  language: en',
    '  kind: news',
    '  reliability: B',
    claims.length === 0 ? 'claims: []' : 'claims:',
    ...claims.map((claim) => `  - { ${claim} }`),
    '',
  ].join('\n');
}
