import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focusOn, visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { isCopy } from '../../scripts/testing/tracker-to-test.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser();

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Search everything' });

test('by keyboard alone: "/" leads to the field, words to a list, arrows and Enter to a page with the same dates', async () => {
  await visit(browser, { url: `${tracker.url}/en?known=2025-12-31` }, async (page) => {
    await combobox(page).waitFor();
    await page.keyboard.press('/');
    await focusOn(combobox(page));
    await page.keyboard.type('denmrak');
    await page.getByRole('option', { name: 'Denmark Country' }).waitFor();
    expect(await combobox(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = await combobox(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/partner\/DK\?known=2025-12-31$/);
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  });
});

test('Ctrl-K leads to the field from anywhere; Escape closes the list and leaves what was typed', async () => {
  await visit(browser, { url: `${tracker.url}/uk/sources`, language: 'uk' }, async (page) => {
    const field = page.getByRole('combobox', { name: 'Пошук усюди' });
    await field.waitFor();
    await page.locator('#choice-text').focus();
    await page.keyboard.type('/');
    expect(await page.locator('#choice-text').inputValue()).toBe('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('умєров');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('умєров');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/uk\/search\/?\?q=/);
    // On a copy the page that was written down lies hidden until its words are found.
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'умєров' }).waitFor();
  });
});

test('the pointer chooses too, and the last option leads to all results', async () => {
  await visit(browser, { url: `${tracker.url}/en`, width: 360 }, async (page) => {
    await combobox(page).fill('drone');
    await page.getByRole('option', { name: /^Show all/ }).click();
    await page.waitForURL(/\/en\/search\?q=drone/);
    await page.locator('.hits li').nth(49).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

// The search without scripts needs a server.
test.skipIf(isCopy)('without scripts the form leads to the same results, which lead on', async () => {
  await visit(browser, { url: `${tracker.url}/en?known=2025-12-31`, javaScript: false }, async (page) => {
    await page.getByRole('searchbox', { name: 'Search everything' }).fill('fire pont');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(new URL(page.url()).search).toBe('?known=2025-12-31&q=fire+pont');
    await page.locator('.hits a', { hasText: 'rocket propellant' }).click();
    expect(page.url()).toMatch(/\/en\/line\/dk-fire-point-solid-fuel\?known=2025-12-31$/);
  });
});

test('what is typed or stored is never markup', async () => {
  const typed = '<img src=x onerror=alert(1)>';
  await visit(browser, { url: `${tracker.url}/en/search?q=${encodeURIComponent(typed)}` }, async (page) => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(typed);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

test.each(['light', 'dark'] as const)('an open list and the page of results pass axe (%s)', async (colorScheme) => {
  await visit(browser, { url: `${tracker.url}/en/search?q=drone`, colorScheme }, async (page) => {
    await combobox(page).fill('fire point');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });
});
