import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { pathOf } from '../../scripts/testing/tracker-to-test.ts';
import { violations } from '../../scripts/testing/violations.ts';

// What only a copy has or does. All else the tests of the server's pages look at, which run on the same copy (vitest.config.ts).
const { tracker: site, browser } = await inBrowser();

/** What a page tells, in order; forms, which need scripts, apart. */
function toldOn(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, h3, p, li, td)').allInnerTexts();
}

/** Address of the release that counts. */
async function latestRelease(): Promise<string> {
  const { id } = (await (await fetch(`${site.url}/release.json`)).json()) as { id: string };
  return `/releases/${id}/`;
}

test.each(['/releases/', 'the latest release', '/404.html'])(
  '%s is quiet and accessible, and says the same without scripts',
  async (path) => {
    const url = site.url + (path.startsWith('/') ? path : await latestRelease());
    const written = await visit(browser, { url, javaScript: false }, toldOn);
    expect(written.length).toBeGreaterThan(1);
    await visit(browser, { url }, async (page) => {
      expect(await toldOn(page)).toEqual(written);
      expect(await violations(page, { bestPractice: true })).toEqual([]);
    });
  },
);

test('the first page shows its content after two requests, and what else comes waits for nobody', async () => {
  await visit(browser, { url: `${site.url}/icon.svg`, javaScript: false }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/en/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    // The page, its style, and the sign in the tab; scripts are fetched ahead, which nothing waits for.
    expect(asked).toContain('/en/');
    expect(asked.filter((path) => !path.endsWith('.js')).length).toBeLessThanOrEqual(3);
  });
});

test('pages are reached by link, worked out in the browser, and loaded anew where they stand', async () => {
  await visit(browser, { url: `${site.url}/en/` }, async (page) => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Agreements', exact: true }).click();
    await page.waitForURL('**/en/agreements');
    await page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe('Agreements');
    expect(new URL(page.url()).pathname).toBe('/en/agreements/');
  });
});

test('an address that no page was written down for is looked up, with its dates and choices', async () => {
  const asked = '/uk/why/partner/DK/share/allocated/2024?known=2025-06-21';
  await visit(browser, { url: `${site.url}${asked}`, language: 'uk', expected: /404/ }, async (page) => {
    await page.locator('.why-value').waitFor();
    expect(pathOf(page) + new URL(page.url()).search).toBe(asked);
    expect(await page.locator('.time-said').innerText()).toContain('21 червня 2025');
  });
});

test('of an address that is no page, and where there are no scripts, it is said that nothing is there', async () => {
  for (const [path, javaScript] of [
    ['/en/nothing.csv', true],
    ['/somewhere/else', true],
    ['/en/why/partner/DK/share/allocated/2024/', false],
  ] as const) {
    await visit(browser, { url: `${site.url}${path}`, javaScript, expected: /404/ }, async (page) => {
      await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
    });
  }
});

test('tables and charts are files beside their pages', async () => {
  await visit(browser, { url: `${site.url}/en/partners/` }, async (page) => {
    const addresses = await page
      .locator('a[href$=".csv"], a[href$=".json"], a[href$=".svg"]')
      .evaluateAll((links) => links.map((link) => String(link).replace(/^https?:..[^/]+/, '')));
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const address of addresses)
      expect((await page.request.get(`${site.url}${address}`)).status(), address).toBe(200);
  });
});

test('a table for other dates is made in the browser, with what was known then', async () => {
  await visit(browser, { url: `${site.url}/en/partner/DK/?known=2025-06-21` }, async (page) => {
    await page.getByText('as known on 21 June 2025').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.downloads').getByRole('button', { name: 'JSON' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('kuznia-partner-DK-known-2025-06-21.json');
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ page: '/en/partner/DK?known=2025-06-21', asOf: { known: '2025-06-21' } });
    expect(text).not.toContain('flow/dk-2025-500m-kroner');
  });
});

test('a snapshot that is damaged is not used: what was written down stays, and for other dates it is said that nothing came', async () => {
  await visit(browser, { url: `${site.url}/en/agreements/` }, async (page) => {
    await page.route(/\/snapshot\/[0-9a-f]{64}/, async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.replace('500 000 000 DKK', '900 000 000 DKK') });
    });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Lines', exact: true }).click();
    await page.waitForURL('**/en/lines/');
    await page.getByRole('heading', { level: 1, name: 'Production lines' }).waitFor();
    await page.goto(`${site.url}/en/agreements/?known=2025-06-25`);
    await page.getByRole('heading', { level: 1, name: 'The page did not come' }).waitFor();
  });
});
