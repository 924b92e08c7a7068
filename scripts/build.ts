import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { root } from './setup/root.js';

/** Everything that the built pages are made from. */
const sources = [
  'src/**/*',
  'public/**/*',
  'package-lock.json',
  'react-router.config.ts',
  'tsconfig.json',
  'vite.config.ts',
];
const output = join(root, 'build');
const stamp = join(output, 'sources.sha256');

/** Builds the pages unless those in build/ are made from the sources as they are; resolves to an exit status. */
export async function build(): Promise<number> {
  const fingerprint = fingerprintOf(root, sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) {
    process.stdout.write('The pages are built already.\n');
    return 0;
  }
  process.stdout.write('Building the pages …\n');
  rmSync(output, { recursive: true, force: true });
  const status = await run('react-router', ['build', '--logLevel', 'warn']);
  if (status !== 0) return status;
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, fingerprint);
  return 0;
}

/** SHA-256 over names and contents of the files that match, tests left out; tells a stale build from a good one. */
export function fingerprintOf(folder: string, patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const entries = globSync(patterns, { cwd: folder, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((each) => !/\.test\.tsx?$/.test(each)).sort()) {
    hash.update(`${file.slice(folder.length)}\0${readFileSync(file).length}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

if (import.meta.main) process.exitCode = await build();
