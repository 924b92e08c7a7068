import type { SiteFlags } from './siteFlags.ts';

/** What a site stands at: the snapshot that counts now, and the day that counts as today. */
export interface Current {
  readonly snapshot: string;
  readonly today: string;
}

let asked: Promise<Current> | undefined;

/**
 * What a site stands at. A page that has been open for long does not know, and pages of a copy leave it out, so that they stay
 * the same from one release to the next: it is asked for, of a copy once. Rejects where it does not come.
 */
export function currentOf({ static: isStatic, snapshot }: SiteFlags): Promise<Current> {
  if (!isStatic) return fetchCurrent(snapshot);
  asked ??= fetchCurrent(snapshot).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function fetchCurrent(address: string): Promise<Current> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected ${address}, came status ${response.status}.`);
  return (await response.json()) as Current;
}
