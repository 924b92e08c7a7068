import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, visit } from './testing/browser.ts';
import { type ServedStarter, serveStarter } from './testing/starter.ts';

let browser: Browser;
let starter: ServedStarter;
beforeAll(async () => {
  [starter, browser] = await Promise.all([serveStarter(), launchBrowser()]);
});
afterAll(() => Promise.all([starter.close(), browser.close()]));

const phone = 360;
const desk = 1280;

/** One page of each kind. */
const pages = [
  '',
  '/partners',
  '/partner/DK',
  '/agreements',
  '/agreement/dk-ua-2025-06-letter-of-intent',
  '/lines',
  '/line/dk-fire-point-solid-fuel',
  '/money',
  '/indicators',
  '/sources',
  '/source/2025-06-24-pravda-denmark-letter-of-intent',
  '/disagreements',
  '/why/partner/DK/share/committed/2025',
  '/method',
  '/data',
  '/about',
];

describe.each(pages)('page %s', (path) => {
  test.each([
    { language: 'en', width: desk, colorScheme: 'light' },
    { language: 'uk', width: phone, colorScheme: 'dark' },
  ] as const)('is quiet, fits and is accessible: $language, $width pixels, $colorScheme', async (how) => {
    const url = `${starter.address}${how.language}${path}`;
    await visit(browser, { ...how, url }, async (page) => {
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate('document.documentElement.lang')).toBe(how.language);
      expect(await overflow(page)).toBe(0);
      expect(await barriers(page)).toEqual([]);
    });
  });
});

test('a newcomer is sent to the language of the browser', async () => {
  const language = await visit(browser, { url: starter.address, language: 'uk' }, (page) =>
    page.evaluate('document.documentElement.lang'),
  );
  expect(language).toBe('uk');
});

test('a page says the same without scripts', async () => {
  const url = `${starter.address}en/partner/DK`;
  const text = (page: Page) => page.locator('main').textContent();
  const without = await visit(browser, { url, javaScript: false }, text);
  expect(without).toContain('Denmark');
  expect(await visit(browser, { url }, text)).toBe(without);
});

test('a page that is not there says so', async () => {
  const url = `${starter.address}en/line/dk-fire-pont`;
  const heading = await visit(browser, { url, expected: /404/ }, (page) => page.locator('h1').textContent());
  expect(heading).not.toBe('');
});

/** Pixels by which the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What keeps people from using the page, after WCAG 2.2 AA. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
