import type { TestProject } from 'vitest/node';
import type { Chromium } from '../chromium/chromium.ts';
import { findChromium } from '../chromium/find.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly chromium: Chromium;
  }
}

/** Finds Chromium once for all browser tests, before the first of them. */
export default async function setup(project: TestProject): Promise<void> {
  const chromium = await findChromium();
  process.stderr.write(`Chromium is ${chromium.from}: ${chromium.path}\n`);
  project.provide('chromium', chromium);
}
