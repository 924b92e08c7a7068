import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { serveTracker } from '../../scripts/testing/served-tracker.ts';

const { tracker, browser } = await inBrowser(serveTracker());

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
  '/sources?publisher=UNN&standing=alone',
  '/source/2025-06-24-pravda-denmark-letter-of-intent',
  '/disagreements',
  '/changes',
  '/search?q=fire+pont',
  '/record/flow/dk-2025-500m-kroner',
  '/why/money/committed',
  '/why/partner/DK/share/committed/2025',
  '/method',
  '/data',
  '/about',
];
// One visit looks at as much as it can: starting a page is what costs time.
test.each(pages)('/en%s is quiet, fits every width, is accessible and needs no scripts', async (path) => {
  const url = `${tracker.url}/en${path}`;
  const written = await visit(browser, { url, javaScript: false }, (page) => page.locator('main').innerText());
  await visit(browser, { url }, async (page) => {
    expect(await page.locator('main').innerText()).toBe(written);
    await expectToFit(page, 'en');
    await page.setViewportSize({ width: 1024, height: 900 });
    expect(await violations(new AxeBuilder({ page }).withTags(TAGS))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
  });
});

// What a language changes is the text, which may be longer; the structure that accessibility looks at is one.
test.each(pages)('/uk%s is quiet and fits every width', async (path) => {
  await visit(browser, { url: `${tracker.url}/uk${path}`, language: 'uk' }, (page) => expectToFit(page, 'uk'));
});

async function expectToFit(page: Page, language: 'en' | 'uk'): Promise<void> {
  expect(await page.getAttribute('html', 'lang')).toBe(language);
  expect(await page.locator('h1').count()).toBe(1);
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page), `at ${width} px`).toEqual([]);
  }
}

/** Elements that reach beyond the window, on a page that can be scrolled sideways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`);
  });
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' ')}`,
  );
}

test('a page that is not there says so, with the nearest that is', async () => {
  const how = { url: `${tracker.url}/en/line/dk-fire-pont-solid-fuel`, expected: /404/ };
  const nearest = await visit(browser, how, (page) =>
    page.getByRole('link', { name: 'line/dk-fire-point-solid-fuel' }).getAttribute('href'),
  );
  expect(nearest).toBe('/en/line/dk-fire-point-solid-fuel');
});

test('a date that is none is refused with how to write one', async () => {
  const how = { url: `${tracker.url}/en?known=yesterday`, expected: /400/ };
  expect(await visit(browser, how, (page) => page.locator('main').innerText())).toContain('2025-06-24');
});
