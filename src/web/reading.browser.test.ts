import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focusOn, ready, visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { isCopy, pathOf, withAndWithoutScripts } from '../../scripts/testing/tracker-to-test.ts';

const { tracker, browser } = await inBrowser();

const panel = (page: Page) => page.getByRole('dialog');
/** Scripts have taken over once a click opens the panel; before that the link would lead to a page. */
test('any figure explains itself by keyboard, and gives the focus back', async () => {
  await visit(browser, { url: `${tracker.url}/en` }, async (page) => {
    await ready(page);
    const figure = page.locator('a.figure').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { level: 2 }).filter({ hasText: 'Partners' }).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    await focusOn(figure);
    expect(pathOf(page)).toBe('/en');
  });
});

test('three clicks lead from a figure of the overview to the address of a source', async () => {
  await visit(browser, { url: `${tracker.url}/en` }, async (page) => {
    await ready(page);
    await page.locator('#money ~ .rungs a.figure').first().click();
    await panel(page).locator('summary').first().click();
    const address = panel(page).getByRole('link', { name: 'Read at the publisher' }).first();
    await address.waitFor();
    expect(await address.getAttribute('href')).toMatch(/^https?:\/\//);
  });
});

test('a figure within an explanation opens in the same panel, and there is a way back', async () => {
  await visit(browser, { url: `${tracker.url}/en/partner/DK` }, async (page) => {
    await ready(page);
    await page.locator('#gauge ~ table a.figure', { hasText: '%' }).first().click();
    const heading = panel(page).getByRole('heading', { level: 2 });
    await heading.filter({ hasText: 'share of GDP' }).waitFor();
    await panel(page).locator('summary').first().click();
    await panel(page).locator('details a.figure').last().click();
    await heading.filter({ hasNotText: 'share of GDP' }).waitFor();
    await panel(page).getByRole('button', { name: 'Back' }).click();
    await heading.filter({ hasText: 'share of GDP' }).waitFor();
  });
});

test('an explanation that does not arrive says so in the panel, and the page stays', async () => {
  await visit(browser, { url: `${tracker.url}/en`, expected: /Failed to load resource/ }, async (page) => {
    await ready(page);
    // On a copy explanations are worked out from the snapshot.
    await page.route(isCopy ? /\/snapshot\// : /\/why\.json/, (route) => route.abort());
    await page.locator('a.figure').first().click();
    await panel(page).getByText('did not arrive').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('h1').innerText()).toBe('Build with Ukraine');
  });
});

test('without scripts a figure leads to its explanation as a page', async () => {
  await visit(browser, { url: `${tracker.url}/uk`, language: 'uk', javaScript: false }, async (page) => {
    await page.locator('a.figure').first().click();
    expect(pathOf(page)).toBe('/uk/why/overview/partners/talks');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Партнери');
  });
});

test.each(withAndWithoutScripts)('the dates of a page go with every link (scripts: %s)', async (javaScript) => {
  await visit(browser, { url: `${tracker.url}/en`, javaScript }, async (page) => {
    await page.getByText('Change dates').click();
    await page.getByLabel('As known on').fill('2025-06-21');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/known=2025-06-21/);
    await page.locator('.time-said', { hasText: '21 June 2025' }).waitFor();
    await page.locator('.stage-count', { hasText: '5' }).first().waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Partners' }).click();
    await page.waitForURL(/\/en\/partners\/?\?.*known=2025-06-21/);
    // The address comes first, then the page with its own links.
    await page.getByRole('heading', { level: 1, name: 'Partners' }).waitFor();
    await page.getByRole('link', { name: 'Українська' }).click();
    await page.waitForURL(/\/uk\/partners\/?\?.*known=2025-06-21/);
  });
});

test.each(withAndWithoutScripts)('light and dark are chosen and kept (scripts: %s)', async (javaScript) => {
  await visit(browser, { url: `${tracker.url}/en/about`, javaScript }, async (page) => {
    if (javaScript) await ready(page);
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.locator('html[data-appearance="dark"]').waitFor();
    await page.goto(`${tracker.url}/en/method`);
    expect(await page.getAttribute('html', 'data-appearance')).toBe('dark');
  });
});

test.each(['uk', 'en'] as const)(
  'the bare address leads to the language that the browser asks for (%s)',
  async (language) => {
    await visit(browser, { url: tracker.url, language }, async (page) => {
      // A copy leads on by script.
      await page.waitForURL((url) => url.pathname !== '/');
      expect(pathOf(page)).toBe(`/${language}`);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
    });
  },
);

// Choices without scripts need a server.
test.skipIf(isCopy)('the league is ordered and chosen from without scripts', async () => {
  await visit(browser, { url: `${tracker.url}/en/partners`, javaScript: false }, async (page) => {
    await page.getByLabel('Measure', { exact: true }).selectOption('military-aid');
    await page.getByRole('button', { name: 'Show' }).last().click();
    await page.waitForURL(/measure=military-aid/);
    await page.getByRole('link', { name: /^Country/ }).click();
    await page.waitForURL(/sort=country/);
    const countries = await page.locator('tbody th').allInnerTexts();
    expect(countries).toEqual([...countries].sort(new Intl.Collator('en').compare));
  });
});

test('a line that others only name leads to its record, which says who names it; one that nobody names is absent', async () => {
  await visit(
    browser,
    { url: `${tracker.url}/en/line/ua-palianytsia?known=2026-01-01`, expected: /404/ },
    async (page) => {
      await page.waitForURL(/\/en\/record\/line\/ua-palianytsia\?known=2026-01-01$/);
      await page.locator('main a[href*="/record/flow/"]').first().waitFor();
    },
  );
  await visit(browser, { url: `${tracker.url}/en/line/nobody-names-it`, expected: /404/ }, (page) =>
    page.getByRole('heading', { level: 1, name: 'Not here' }).waitFor(),
  );
});
