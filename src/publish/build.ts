import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WrongCall } from '../session/index.ts';

/** The built pages, as publishing needs them. */
export interface Build {
  readonly folder: string;
  /** SHA-256 over what pages are drawn by: two builds with the same one draw the same. */
  readonly sha256: string;
  /** Files that every page needs, by their path in the site. */
  readonly files: ReadonlyMap<string, string>;
}

/** What draws beside the bundle, and what tells whether something need not be drawn. */
const DRAWING = [
  './finish.ts',
  './addressed.ts',
  './digests.ts',
  './names.ts',
  './pages.ts',
  './publish.ts',
  './render/renderer.ts',
  '../web/pageRoutes.ts',
  '../web/shown.ts',
  '../web/share/picture.ts',
];

/** Looks at the pages that were built into a folder. Raises WrongCall where there are none. */
export function builtPages(folder: string): Build {
  const bundle = join(folder, 'server', 'index.js');
  if (!existsSync(bundle)) {
    throw new WrongCall(`Expected the built pages in ${folder}, found none.`, 'Build them with "npm run build".');
  }
  const sources = DRAWING.map((source) => readFileSync(new URL(source, import.meta.url)));
  const sha256 = hash('sha256', Buffer.concat([readFileSync(bundle), ...sources]));
  const client = join(folder, 'client');
  const files = readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(client.length + 1).replaceAll('\\', '/'), path] as const);
  return { folder, sha256, files: new Map(files.filter(([, path]) => readFileSync(path).length > 0)) };
}
