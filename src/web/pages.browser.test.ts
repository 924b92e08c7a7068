import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, visit } from '../../scripts/testing/browser.ts';
import { type ServedTracker, serveTracker } from '../../scripts/testing/served-tracker.ts';

let tracker: ServedTracker;
let browser: Browser;
beforeAll(async () => {
  tracker = await serveTracker();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await tracker.end();
});

const pages = [
  '',
  '/partners',
  '/partners?year=2024&measure=military-aid&sort=distance&order=up',
  '/partner/DK',
  '/agreements?scope=all',
  '/agreement/dk-ua-2025-06-letter-of-intent',
  '/lines',
  '/line/dk-fire-point-solid-fuel',
  '/money?scope=all',
  '/indicators',
  '/sources',
  '/source/2025-06-24-pravda-denmark-letter-of-intent',
  '/disagreements',
  '/record/flow/dk-2025-500m-kroner',
  '/why/money/committed',
  '/why/partner/DK/share/committed/2025',
  '/method',
  '/data',
  '/about',
];
const visits = (['en', 'uk'] as const).flatMap((language) => pages.map((page) => ({ language, page })));

test.each(visits)('/$language$page is quiet, fits every width and is accessible', async ({ language, page: path }) => {
  await visit(browser, { url: `${tracker.url}/${language}${path}`, language }, async (page) => {
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.locator('h1').count()).toBe(1);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `at ${width} px`).toEqual([]);
    }
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });
});

/** Elements that reach beyond the window, on a page that can be scrolled sideways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`);
  });
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(' ')}`);
}

test.each(visits)('/$language$page says the same without scripts', async ({ language, page: path }) => {
  const url = `${tracker.url}/${language}${path}`;
  const text = (page: Page): Promise<string> => page.locator('main').innerText();
  const withScripts = await visit(browser, { url, language }, text);
  const without = await visit(browser, { url, language, javaScript: false }, text);
  expect(without).toBe(withScripts);
});

test('a page that is not there says so, with the nearest that is', async () => {
  const how = { url: `${tracker.url}/en/line/dk-fire-pont-solid-fuel`, expected: /404/ };
  const nearest = await visit(browser, how, (page) => page.getByRole('link', { name: 'line/dk-fire-point-solid-fuel' }).getAttribute('href'));
  expect(nearest).toBe('/en/line/dk-fire-point-solid-fuel');
});

test('a date that is none is refused with how to write one', async () => {
  const how = { url: `${tracker.url}/en?known=yesterday`, expected: /400/ };
  expect(await visit(browser, how, (page) => page.locator('main').innerText())).toContain('2025-06-24');
});
