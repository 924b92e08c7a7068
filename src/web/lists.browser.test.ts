import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { textBehind } from '../../scripts/testing/text-behind.ts';
import { isCopy, withAndWithoutScripts } from '../../scripts/testing/tracker-to-test.ts';

const { tracker, browser } = await inBrowser();

// Without scripts a copy shows the first page of a list.
test.each(withAndWithoutScripts)(
  'a long list turns its pages and shows all of it at once (scripts: %s)',
  async (javaScript) => {
    await visit(browser, { url: `${tracker.url}/en/sources?sort=title&order=up`, javaScript }, async (page) => {
      const names = () => page.locator('main > table tbody th').allInnerTexts();
      const first = await names();
      expect(first).toHaveLength(60);
      const pager = page.getByRole('navigation', { name: 'Pages of the list', exact: true });
      await pager.getByRole('link', { name: 'Next' }).click();
      await page.waitForURL(/sort=title&order=up&page=2$/);
      await page.getByText('61–120 of').first().waitFor();
      const second = await names();
      expect(new Set([...first, ...second]).size).toBe(120);
      await pager.getByRole('link', { name: /on one page/ }).click();
      await page.waitForURL(/page=all/);
      await pager.getByRole('link', { name: 'Show in pages' }).waitFor();
      expect((await names()).slice(0, 120)).toEqual([...first, ...second]);
    });
  },
);

test('lines are chosen by stage, family, country and health; page and file have the same', async () => {
  const url = `${tracker.url}/en/lines?family=drone&stage=agreed`;
  await visit(browser, { url }, async (page) => {
    const rows = await page.locator('main > table tbody tr').count();
    expect(rows).toBeGreaterThan(0);
    await page.getByLabel('Country').selectOption('DE');
    await page.waitForURL(/host=DE/);
    // The address changes before the page does.
    const shown = page.locator('main > table tbody tr');
    await shown.filter({ hasNotText: 'Germany' }).first().waitFor({ state: 'detached' });
    const csv = page.locator('.downloads :is(a, button)', { hasText: 'CSV' }).first();
    const file = parse(await textBehind(page, csv), { columns: true }) as { host: string }[];
    expect(file.length).toBe(await shown.count());
    expect(file.every(({ host }) => host === 'country/DE')).toBe(true);
  });
});

test('tables of one page are sorted each by itself', async () => {
  await visit(browser, { url: `${tracker.url}/en/partner/DK` }, async (page) => {
    await page
      .locator('#agreements ~ table')
      .getByRole('link', { name: /^Agreement\s?, sort/ })
      .click();
    await page.waitForURL(/agreements-sort=name&agreements-order=up/);
    await page.locator('#agreements ~ table th[aria-sort=ascending]').waitFor();
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
  });
});

// On a copy dates need scripts.
test('what changed in the last 30 days leads to its explanation and to its source', async () => {
  await visit(browser, { url: `${tracker.url}/en?known=2025-07-10`, javaScript: isCopy }, async (page) => {
    const recent = page.locator('section[aria-labelledby=recent]');
    expect(await recent.innerText()).toContain('10 June 2025');
    expect(await recent.locator('a.figure').first().getAttribute('href')).toMatch(/^\/en\/why\/.+known=2025-07-10/);
    await recent.getByRole('link', { name: /All changes/ }).click();
    await page.waitForURL(/\/en\/changes\?since=2025-06-10&until=2025-07-10/);
  });
});

test('from the publishers three clicks lead to the claims behind a count', async () => {
  await visit(browser, { url: `${tracker.url}/en/sources` }, async (page) => {
    const row = page.locator('#publishers ~ table tbody tr', { hasText: 'Ukrainska Pravda' }).first();
    const count = Number((await row.getByRole('link', { name: /Alone/ }).innerText()).split(',')[0]);
    await row.getByRole('link', { name: /Alone/ }).click();
    await page.waitForURL(/publisher=Ukrainska\+Pravda&standing=alone/);
    const questions = page.locator('#questions ~ table tbody tr');
    await questions.first().waitFor();
    expect(await questions.count()).toBe(Math.min(60, count));
    await questions.first().getByRole('link').last().click();
    await page.waitForURL(/\/why\//);
    await page.locator('.claim').first().waitFor();
    expect(await page.locator('.claim').first().innerText()).toContain('Ukrainska Pravda');
  });
});

// A copy names pictures where it was told its address.
test.skipIf(isCopy)(
  'pages name a picture for other sites by its whole address, with the dates of the page',
  async () => {
    for (const path of ['/en?known=2025-12-31', '/uk/partner/DK', '/en/line/dk-fire-point-solid-fuel']) {
      const html = await (await fetch(`${tracker.url}${path}`)).text();
      const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(picture).toMatch(new RegExp(`^${tracker.url}/share/(en|uk)/.+\\.png`));
      expect(picture.includes('known=2025-12-31')).toBe(path.includes('known='));
      const answer = await fetch(picture.replaceAll('&amp;', '&'));
      expect(answer.headers.get('Content-Type')).toBe('image/png');
    }
  },
);
