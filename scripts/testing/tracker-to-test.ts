import { inject } from 'vitest';
import type {} from './published.ts';
import { type ServedTracker, serveTracker } from './served-tracker.ts';

/** Whether the tests of this file run against a published copy, which is files and nothing else. */
export const isCopy = inject('published') !== undefined;

/** The tracker that the tests of this file are about: a server of their own, or the published copy that all of them share. */
export async function trackerToTest(): Promise<ServedTracker> {
  const url = inject('published');
  return url === undefined ? serveTracker() : { url, end: async () => undefined };
}
