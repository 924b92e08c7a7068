import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** The file that a page offers: what a link leads to, or, on a copy, what a button makes. */
export async function textBehind(page: Page, offer: Locator): Promise<string> {
  const address = await offer.getAttribute('href');
  if (address !== null) return (await fetch(new URL(address, page.url()))).text();
  const [download] = await Promise.all([page.waitForEvent('download'), offer.click()]);
  return readFileSync(await download.path(), 'utf8');
}
