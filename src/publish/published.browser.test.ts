import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, visit } from '../../scripts/testing/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/testing/static-server.ts';
import { publish } from './publish.ts';
import { BUILD, SmallLedger } from './testing/smallLedger.ts';

const ledger = new SmallLedger();
let site: StaticServer;
let browser: Browser;
beforeAll(async () => {
  await ledger.begin();
  const folder = join(ledger.folder, 'site');
  const now = () => '2026-03-31T12:00:00.000Z';
  await publish({ database: ledger.database, folder, build: BUILD, version: '0.0.0', url: '', now });
  site = await serveFolder(folder);
  browser = await launchBrowser();
}, 900_000);
afterAll(async () => {
  await browser.close();
  await site.end();
  ledger.remove();
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  );
}

/** What a page tells, in order; forms, which need scripts, apart. */
function toldOn(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, h3, p, li, td)').allInnerTexts();
}

test.each([
  '/en/',
  '/uk/',
  '/en/partner/DK/',
  '/en/agreement/dk-ua-2025-06-letter-of-intent/',
  '/en/why/money/committed/',
  '/uk/changes/',
  '/en/data/',
  '/en/embed/partners/',
  '/releases/',
  '/404.html',
])('%s is quiet and accessible, and says the same without scripts', async (path) => {
  const url = `${site.url}${path}`;
  const written = await visit(browser, { url, javaScript: false }, toldOn);
  expect(written.length).toBeGreaterThan(1);
  await visit(browser, { url }, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await toldOn(page)).toEqual(written);
    expect(await violations(page)).toEqual([]);
  });
});

test('the first page shows its content after two requests, and what else comes waits for nobody', async () => {
  site.asked.length = 0;
  await visit(browser, { url: `${site.url}/en/`, javaScript: false }, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
  // The page, its style, and the sign in the tab; scripts are fetched ahead, which nothing waits for.
  expect(site.asked.filter((path) => !path.endsWith('.js')).length).toBeLessThanOrEqual(3);
});

test('the bare address leads to the language of the reader', async () => {
  await visit(browser, { url: `${site.url}/`, language: 'uk' }, async (page) => {
    await page.waitForURL('**/uk/');
    expect(await page.getAttribute('html', 'lang')).toBe('uk');
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

test('the time machine goes back to the day of the announcement', async () => {
  await visit(browser, { url: `${site.url}/en/partner/DK/` }, async (page) => {
    await page.locator('.time summary').click();
    await page.getByLabel('As known on').fill('2025-06-21');
    await page.locator('.time-form').getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**known=2025-06-21');
    await page.getByText('as known on 21 June 2025').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('500 million');
  });
});

test('an address with dates shows what they ask for when it is opened, not what was written down', async () => {
  await visit(browser, { url: `${site.url}/en/partner/DK/?known=2025-06-21` }, async (page) => {
    await page.locator('main:visible').waitFor();
    await page.getByText('as known on 21 June 2025').first().waitFor();
    expect(page.url()).toContain('?known=2025-06-21');
    expect(await page.locator('main').innerText()).not.toContain('500 million');
    expect(await page.getByText('kuznia export').count()).toBeGreaterThan(0);
  });
});

test('why: a figure opens its explanation beside the page', async () => {
  await visit(browser, { url: `${site.url}/en/` }, async (page) => {
    await page.waitForLoadState('networkidle');
    await page.locator('a.figure').first().click();
    await page.locator('dialog .why-value').waitFor();
    expect(await page.locator('dialog').innerText()).toContain('What it rests on');
  });
});

test('the search lists what it finds as one types, and has a page of results', async () => {
  await visit(browser, { url: `${site.url}/en/` }, async (page) => {
    await page.waitForLoadState('networkidle');
    await page.locator('#find-text').fill('letter denmark');
    await page.getByRole('option').first().waitFor();
    await page.locator('#find-text').press('Enter');
    await page.waitForURL('**/en/search/?q=letter+denmark');
    await page.locator('ol.hits li').first().waitFor();
  });
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

test('light or dark stays chosen on the next page', async () => {
  await visit(browser, { url: `${site.url}/en/` }, async (page) => {
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.goto(`${site.url}/uk/about/`);
    expect(await page.getAttribute('html', 'data-appearance')).toBe('dark');
  });
});
