import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser();

const charts = [
  'money',
  'lines',
  'map',
  'partners',
  'line/dk-fire-point-solid-fuel',
  'indicator/ua-domestic-weapons-share',
];

test.each(charts)('%s alone is quiet, accessible and fits, with scripts and without', async (id) => {
  for (const javaScript of [true, false]) {
    await visit(
      browser,
      { url: `${tracker.url}/uk/embed/${id}`, language: 'uk', width: 360, javaScript },
      async (page) => {
        expect(await page.locator('svg.drawing').count()).toBe(1);
        if (javaScript) expect(await violations(page)).toEqual([]);
        if (javaScript)
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
    );
  }
});

test('a page of another site shows a chart in a frame, at the dates of its address', async () => {
  const source = `${tracker.url}/en/embed/money?known=2025-06-21`;
  const host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><iframe title="Chart" src="${source}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void host.close());
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await page.frameLocator('iframe').locator('.chart-source', { hasText: 'As of 21 June 2025.' }).waitFor();
});

test('a point opens why its number is so, by keyboard too', async () => {
  await visit(browser, { url: `${tracker.url}/en/indicators` }, async (page) => {
    const point = page.locator('a.draw-link[href*="ua-domestic-weapons-share-2025-07"]');
    await point.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('about 50').first().waitFor();
  });
});

test('a chart is taken along as SVG, PNG and CSV, at the dates of the page', async () => {
  await visit(browser, { url: `${tracker.url}/en/money?known=2025-06-25` }, async (page) => {
    await page.locator('.chart-take > summary').click();
    const svg = await saved(page, 'SVG');
    expect(svg.toString('utf8')).toContain('As of 25 June 2025.');
    const png = await saved(page, 'PNG');
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(png.readUInt32BE(16)).toBe(1920);
    expect((await saved(page, 'CSV')).toString('utf8')).toContain('funder,vehicle,purpose,flow');
  });
});

async function saved(page: Page, name: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.locator('.chart-downloads').getByText(name, { exact: true }).click();
  return readFileSync(await (await downloading).path());
}

test('choosing a rung redraws the money and keeps the dates', async () => {
  await visit(browser, { url: `${tracker.url}/en/money?at=2025-12-31` }, async (page) => {
    await page.locator('#choice-rung').selectOption('disbursed');
    await page.waitForURL(/rung=disbursed/);
    expect(new URL(page.url()).searchParams.get('at')).toBe('2025-12-31');
    await page.getByRole('heading', { name: 'Money for Ukrainian production: paid' }).waitFor();
  });
});
