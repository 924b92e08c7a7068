import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { pathOf } from '../../scripts/testing/tracker-to-test.ts';

const { tracker, browser } = await inBrowser();

/** What a page asks for once it is open: data of other pages, on a copy a snapshot, and scripts. */
const ASKED = /\.data(\?|$)|\/snapshot\/|\/assets\/.*\.js$/;

/** Makes everything that the page asks for from now on late. */
function slowDown(page: Page): Promise<unknown> {
  return page.route(ASKED, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    // One that was given up meanwhile cannot go on.
    await route.continue().catch(() => undefined);
  });
}

// Links that a copy was written with end in a slash.
const follow = (page: Page, path: string): Promise<void> =>
  page.locator(`nav :is(a[href="/en${path}"], a[href="/en${path}/"])`).click({ noWaitAfter: true });
const head = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const NOT_COME = 'The page did not come';

test('of links that are followed faster than pages come, the last counts, and nothing is reported', async () => {
  await visit(browser, { url: `${tracker.url}/en` }, async (page) => {
    await slowDown(page);
    for (const path of ['/partners', '/lines', '/money', '/sources', '/partners', '/agreements']) {
      await follow(page, path);
      await page.waitForTimeout(60);
    }
    await head(page, 'Agreements').waitFor();
    expect(pathOf(page)).toBe('/en/agreements');
  });
});

test('going back and forth while pages come leads to the page of the address, and nothing is reported', async () => {
  await visit(browser, { url: `${tracker.url}/en` }, async (page) => {
    await follow(page, '/partners');
    await head(page, 'Partners').waitFor();
    await follow(page, '/lines');
    await head(page, 'Production lines').waitFor();
    await slowDown(page);
    for (const step of [-1, -1, 1]) {
      await page.evaluate((by) => history.go(by), step);
      await page.waitForTimeout(60);
    }
    await follow(page, '/money');
    await page.waitForTimeout(60);
    await page.evaluate(() => history.back());
    await page.waitForFunction(
      (heads) => document.querySelector('h1')?.textContent === heads[location.pathname.replace(/\/$/, '')],
      {
        '/en': 'Build with Ukraine',
        '/en/partners': 'Partners',
        '/en/lines': 'Production lines',
        '/en/money': 'Money',
      } as Record<string, string>,
    );
  });
});

test('a page that is left for another site or loaded anew while it comes reports nothing', async () => {
  await visit(browser, { url: `${tracker.url}/en` }, async (page) => {
    await slowDown(page);
    await follow(page, '/partners');
    await page.waitForTimeout(60);
    await page.goto(`${tracker.url}/uk/lines`);
    await page.locator('nav a[href^="/uk/money"]').click({ noWaitAfter: true });
    await page.waitForTimeout(60);
    await page.reload();
    await page.locator('h1').waitFor();
  });
});

/** Ways in which a page does not come, and what the browser itself says of them. */
const TROUBLES: readonly [string, RegExp, (page: Page) => Promise<unknown>, (page: Page) => Promise<unknown>][] = [
  [
    'there is no connection',
    /ERR_INTERNET_DISCONNECTED/,
    (page) => page.context().setOffline(true),
    (page) => page.context().setOffline(false),
  ],
  [
    'the server is gone',
    /ERR_CONNECTION_REFUSED/,
    (page) => page.route('**/*', (route) => route.abort('connectionrefused')),
    (page) => page.unroute('**/*'),
  ],
  [
    'a gateway has no answer',
    /502/,
    (page) =>
      page.route('**/*', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: 'Bad gateway' })),
    (page) => page.unroute('**/*'),
  ],
];

test.each(TROUBLES)('where %s, that is told on the page, and once it is mended the page comes', async (...trouble) => {
  const [, expected, begin, end] = trouble;
  await visit(browser, { url: `${tracker.url}/en`, expected }, async (page) => {
    await begin(page);
    await follow(page, '/partners');
    await head(page, NOT_COME).waitFor();
    expect(pathOf(page)).toBe('/en/partners');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await page.getByText('Still no answer.').waitFor();
    await end(page);
    await again.click();
    await head(page, 'Partners').waitFor();
  });
});

test('from a page that did not come the way back leads to the one before', async () => {
  await visit(browser, { url: `${tracker.url}/en/lines`, expected: /ERR_INTERNET_DISCONNECTED/ }, async (page) => {
    await follow(page, '/money');
    await head(page, 'Money').waitFor();
    await page.context().setOffline(true);
    await follow(page, '/sources');
    await head(page, NOT_COME).waitFor();
    await page.context().setOffline(false);
    await page.goBack();
    await head(page, 'Money').waitFor();
    // What did not come before is asked for again.
    await follow(page, '/sources');
    await head(page, 'Sources').waitFor();
  });
});
