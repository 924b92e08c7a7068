import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { isCopy } from '../../scripts/testing/tracker-to-test.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser();

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
  const written = await visit(browser, { url, javaScript: false }, tellsOf);
  await visit(browser, { url }, async (page) => {
    if (isCopy && path.includes('?')) expect(await tellsOf(page)).not.toEqual(written);
    else expect(await tellsOf(page)).toEqual(written);
    await expectToFit(page, 'en');
    await page.setViewportSize({ width: 1024, height: 900 });
    expect(await violations(page, { bestPractice: true })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { rule: 'color-contrast' })).toEqual([]);
  });
});

/**
 * What the page says. Forms of a copy need scripts and are not to be seen without; what an address chooses, it shows by
 * scripts only.
 */
function tellsOf(page: Page): Promise<string[]> {
  return page.locator(isCopy ? 'main :is(h1, h2, h3, p, li, td, th):visible' : 'main').allInnerTexts();
}

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

test('a page that is not there says so, with the nearest that is', async () => {
  const how = { url: `${tracker.url}/en/line/dk-fire-pont-solid-fuel`, expected: /404/ };
  const { nearest, title } = await visit(browser, how, async (page) => ({
    nearest: await page.getByRole('link', { name: 'line/dk-fire-point-solid-fuel' }).getAttribute('href'),
    title: await page.title(),
  }));
  expect(nearest).toBe('/en/line/dk-fire-point-solid-fuel');
  expect(title).toBe('Not here · Kuznia');
});

test('a page that nothing was known of at the chosen dates leads to itself as of today', async () => {
  const how = { url: `${tracker.url}/uk/partner/DK?known=2020-01-01`, expected: /404/ };
  await visit(browser, how, async (page) => {
    await page.getByRole('link', { name: 'Ця сторінка станом на сьогодні' }).click();
    await page.getByRole('heading', { level: 1, name: 'Данія' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a date that is none is refused with how to write one', async () => {
  const how = { url: `${tracker.url}/en?known=yesterday`, expected: /400/ };
  expect(await visit(browser, how, (page) => page.locator('main').innerText())).toContain('2025-06-24');
});

test.skipIf(isCopy)('the page of data gives the whole record in one file, at the dates of the page', async () => {
  await visit(browser, { url: `${tracker.url}/en/data?known=2025-06-25&recorded=2030-01-01` }, async (page) => {
    const links = page.getByRole('region', { name: 'Everything in one file' }).getByRole('link');
    for (const link of await links.all()) {
      const address = (await link.getAttribute('href')) ?? '';
      expect(address.includes('known=2025-06-25')).toBe(!address.includes('ledger.jsonl'));
      expect((await fetch(`${tracker.url}${address}`)).status, address).toBe(200);
    }
    expect(await links.count()).toBe(3);
  });
});
