import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedTracker } from './served-tracker.ts';
import { trackerToTest } from './tracker-to-test.ts';

/** A tracker, by default the one that tests share, and a browser for the tests of one file; both are closed after the last of them. */
export async function inBrowser(
  serving: Promise<ServedTracker> = trackerToTest(),
): Promise<{ readonly tracker: ServedTracker; readonly browser: Browser }> {
  const tracker = await serving;
  const browser = await launchBrowser();
  afterAll(async () => {
    await browser.close();
    await tracker.end();
  });
  return { tracker, browser };
}
