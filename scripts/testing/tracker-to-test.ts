import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type {} from './published.ts';
import type {} from './served.ts';
import { type ServedTracker, serveTracker } from './served-tracker.ts';

/** Whether the tests of this file run against a published copy, which is files and nothing else. */
export const isCopy = inject('published') !== undefined;

/** Tests run with scripts and without; what a copy does only by its scripts is tested with them. */
export const withAndWithoutScripts: readonly boolean[] = isCopy ? [true] : [true, false];

/** The tracker that the tests of this file are about, which they share with all that only read: a server, or a published copy. */
export async function trackerToTest(): Promise<ServedTracker> {
  const url = inject('published') ?? inject('served');
  return url === undefined ? serveTracker() : { url, end: async () => undefined };
}

/** Path of the page's address; those of a copy, which are folders, end in a slash that tells nothing. */
export function pathOf(page: Page): string {
  const { pathname } = new URL(page.url());
  return pathname === '/' ? pathname : pathname.replace(/\/$/, '');
}
