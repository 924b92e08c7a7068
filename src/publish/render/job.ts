import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileOf, PAGE_FILE } from '../place.ts';
import type { Renderer } from './renderer.ts';

/** Paths to make, each with what it showed at the last publishing where that is known. */
export type Job = readonly { readonly path: string; readonly before?: string }[];

/** A path that was made; `file` is absent where it shows what it showed before. */
export interface JobMade {
  readonly path: string;
  readonly shows: string;
  readonly file?: {
    readonly sha256: string;
    readonly bytes: number;
    readonly links: readonly string[];
  };
}

/** Makes the paths of a job and writes what is new into a folder. Raises NotMade. */
export async function makeJob(renderer: Renderer, folder: string, job: Job): Promise<JobMade[]> {
  const done: JobMade[] = [];
  for (const { path, before } of job) {
    const { shows, drawn } = await renderer.make(path, before);
    if (drawn === undefined) done.push({ path, shows });
    else {
      const content = Buffer.from(drawn.content);
      writeNew(join(folder, fileOf(path)), content);
      done.push({
        path,
        shows,
        file: { sha256: hash('sha256', content), bytes: content.length, links: drawn.links },
      });
    }
  }
  return done;
}

/** Writes a file that is not there yet, and the folders above it. */
export function writeNew(path: string, content: Uint8Array | string): void {
  // A page has a folder of its own, which is not there yet: to fail first would cost more than to write.
  if (basename(path) === PAGE_FILE) mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
  }
}
