import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { pathOf } from '../../scripts/testing/tracker-to-test.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser();

const PERIOD = 'since=2025-06-20&until=2025-07-10';

test.each([
  ['en', 'Denmark signs intergovernmental agreement'],
  ['uk', 'Данія підписала з Україною міжурядову угоду'],
] as const)('the changes of a period are told in %s, with sources and totals', async (language, headline) => {
  await visit(browser, { url: `${tracker.url}/${language}/changes?${PERIOD}`, language, width: 1024 }, async (page) => {
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.textContent('main')).toContain(headline);
    expect(await page.locator('ol li[id^="note-"] a[href^="https://"]').count()).toBeGreaterThan(10);
    expect(await page.locator('#list ~ div li').count()).toBeGreaterThan(30);
    expect(await violations(page)).toEqual([]);
  });
});

test('the form asks for another period and keeps the language', async () => {
  await visit(browser, { url: `${tracker.url}/en/changes?${PERIOD}`, width: 1024 }, async (page) => {
    await page.fill('#choice-since', '2025-09-01');
    await page.fill('#choice-until', '2025-12-31');
    await page.click('form.choices button');
    await page.getByText('Netherlands signs intergovernmental agreement').waitFor();
    expect(pathOf(page)).toBe('/en/changes');
    expect(new URL(page.url()).search).toBe('?since=2025-09-01&until=2025-12-31');
  });
});

test('a period that runs backwards is answered with what is wrong, and not as if its days were no dates', async () => {
  const how = { url: `${tracker.url}/en/changes?since=2025-07-10&until=2025-06-20`, expected: /400/ };
  await visit(browser, how, async (page) => {
    await page.locator('main', { hasText: 'begins before it ends' }).waitFor();
    expect(await page.locator('h1').innerText()).toBe('There is no such period');
  });
});
