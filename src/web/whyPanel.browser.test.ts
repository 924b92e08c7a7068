import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focusOn, ready, visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { pathOf } from '../../scripts/testing/tracker-to-test.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser();

const panel = (page: Page) => page.getByRole('dialog');

test('the first explanation that is opened without a connection is told in the panel, the page stays, and it comes later', async () => {
  await visit(browser, { url: `${tracker.url}/en`, expected: /ERR_INTERNET_DISCONNECTED/ }, async (page) => {
    await ready(page);
    const figure = page.locator('a.figure').first();
    await page.context().setOffline(true);
    await figure.click();
    await panel(page).getByText('The explanation did not arrive').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Build with Ukraine');
    // A link would lead to the browser's own page, and away from this one.
    expect(await panel(page).getByRole('link').count()).toBe(0);
    expect(await violations(page, { within: 'dialog', bestPractice: true })).toEqual([]);
    const again = panel(page).getByRole('button', { name: 'Try again' });
    const asked = page.waitForEvent('requestfailed');
    await again.click();
    await asked;
    await again.waitFor();
    await page.context().setOffline(false);
    await again.focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { level: 2 }).filter({ hasText: 'Partners' }).waitFor();
    // The keyboard goes on in the panel.
    await panel(page).and(page.locator(':focus-within')).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    await focusOn(figure);
    expect(pathOf(page)).toBe('/en');
  });
});
