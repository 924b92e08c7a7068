import type { TestProject } from 'vitest/node';
import { serveTracker } from './served-tracker.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a server with the starter programme, without a slash at its end; absent where a published copy is tested. */
    readonly served: string | undefined;
  }
}

/** Starts one tracker for all tests that only read; returns what ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, end } = await serveTracker();
  project.provide('served', url);
  return end;
}
