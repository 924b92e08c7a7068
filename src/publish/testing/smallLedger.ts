import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadReading, readPaths } from '../../session/index.ts';
import { openSqliteStore } from '../../store/index.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const STARTER = path('../../../programmes/build-with-ukraine');

/** The built pages (`npm run build`). */
export const BUILD = path('../../../build');

/** Documents of the starter programme that a small ledger holds. */
const DOCUMENTS = [
  '2025/2025-06-24-pravda-denmark-letter-of-intent',
  '2025/2025-06-24-unn-denmark-500m-kroner',
  '2025/2025-06-21-censor-build-with-ukraine',
];

/** A small ledger in a folder of its own, to publish from. */
export class SmallLedger {
  #loads = 0;
  readonly folder = mkdtempSync(join(tmpdir(), 'kuznia-publish-'));

  get database(): string {
    return join(this.folder, 'kuznia.db');
  }

  /** The programme, its tables and the first documents. */
  async begin(documents: readonly string[] = DOCUMENTS): Promise<void> {
    const programme = join(this.folder, 'programme');
    mkdirSync(join(programme, 'evidence'), { recursive: true });
    for (const name of ['programme.yaml', 'reference'])
      cpSync(join(STARTER, name), join(programme, name), { recursive: true });
    for (const document of documents) {
      const file = `${document}.yaml`;
      cpSync(join(STARTER, 'evidence', file), join(programme, 'evidence', file.split('/')[1] as string));
    }
    await this.#load(programme);
  }

  /** One more document: its claims as lines of YAML, each a map. */
  async add(id: string, claims: readonly string[], source = ''): Promise<void> {
    const described = `id: ${id}, title: Title of ${id}, publisher: Post, url: https://example.org/${id}, published: ${id.slice(0, 10)}, language: en, kind: news, reliability: B${source}`;
    const file = join(this.folder, `${id}.yaml`);
    writeFileSync(
      file,
      [`source: { ${described} }`, 'claims:', ...claims.map((claim) => `  - { ${claim} }`), ''].join('\n'),
    );
    await this.#load(file);
  }

  async #load(what: string): Promise<void> {
    // Each at an instant of its own, as loads by hand are.
    const now = `2026-03-31T09:00:0${this.#loads++}.000Z`;
    const store = await openSqliteStore(this.database);
    try {
      const { result } = await loadReading(store, await readPaths([what]), () => now);
      const [rejected] = result.rejected;
      if (rejected !== undefined) throw new Error(JSON.stringify(rejected));
    } finally {
      await store.close();
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
