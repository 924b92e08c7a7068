import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { isCopy } from '../../scripts/testing/tracker-to-test.ts';

const { tracker, browser } = await inBrowser();

test.each([
  ['/en/partner/DK?known=2025-12-31', 'as known on 31 December 2025'],
  ['/uk/agreement/dk-ua-2025-06-letter-of-intent?known=2025-12-31', 'відоме на 31 грудня 2025'],
])('%s on paper names its dates, its sources with addresses and itself, and has no navigation', async (path, dates) => {
  await visit(browser, { url: `${tracker.url}${path}`, width: 688 }, async (page) => {
    expect(await page.locator('.notes').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text).toContain(dates);
    // The address of a copy is that of a folder.
    expect(text).toContain(`${tracker.url}${isCopy ? path.replace('?', '/?') : path}`);
    for (const hidden of ['.nav', '.find', '.downloads', '.choices', '.bottom-nav'])
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    const notes = page.locator('.notes > li');
    expect(await notes.first().innerText()).toMatch(/https?:\/\//);
    const marks = (await page.locator('.note-marks:visible').allInnerTexts()).flatMap((each) =>
      each.split(', ').map(Number),
    );
    expect(marks.length).toBeGreaterThan(3);
    expect(Math.max(...marks)).toBe(await notes.count());
    // Tables stay tables: paper is narrower than the screens on which rows become cards.
    expect(await page.locator('main table thead').first().isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
