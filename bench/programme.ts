import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROGRAMME_FOLDER = fileURLToPath(new URL('../programmes/build-with-ukraine', import.meta.url));

/** Evidence files of the starter programme. */
export function evidenceFiles(): string[] {
  return globSync(join(PROGRAMME_FOLDER, 'evidence', '**', '*.yaml')).sort();
}
