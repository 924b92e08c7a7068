import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser();

const pages = [
  '',
  '/partners',
  '/partner/DK',
  '/agreements?scope=all',
  '/agreement/dk-ua-2025-06-letter-of-intent',
  '/lines',
  '/line/dk-fire-point-solid-fuel',
  '/money?scope=all',
  '/indicators',
  '/sources',
  '/sources?publisher=UNN',
  '/source/2025-06-24-pravda-denmark-letter-of-intent',
  '/disagreements',
  '/changes',
  '/search?q=fire+point',
  '/why/partner/DK/share/committed/2025',
  '/method',
  '/data',
  '/about',
];

/** A window of 1280 pixels at 400 % (WCAG 1.4.10): 320 CSS pixels across. */
const ZOOMED = { width: 320, height: 256 };

interface Heard {
  readonly role: string;
  readonly name: string;
  /** Level of a heading. */
  readonly level: number;
}

/** What a screen reader is given: the accessibility tree of the browser itself, not what the markup promises. */
async function heard(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      level: Number(properties.find((property) => property.name === 'level')?.value.value ?? 0),
    }));
}

test.each(pages)('/en%s is whole at 400 %, and says to a screen reader what it is made of', async (path) => {
  await visit(browser, { url: `${tracker.url}/en${path}`, ...ZOOMED }, async (page) => {
    const across = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(across).toBeLessThanOrEqual(ZOOMED.width);
    expect(await cutOff(page)).toEqual([]);
    const nodes = await heard(page);
    expectLandmarks(nodes);
    expectHeadings(nodes.filter(({ role }) => role === 'heading'));
    expectNames(nodes);
    expectTables(nodes, await page.locator('table:visible').count());
  });
});

test.each(['/partner/GR', '/partner/GB'])('the longer words of /uk%s are whole at 400 %', async (path) => {
  await visit(browser, { url: `${tracker.url}/uk${path}`, ...ZOOMED }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(ZOOMED.width);
  });
});

/** Words of the page that an element cuts off without a way to get at them. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, textOverflow, clipPath, display } = getComputedStyle(element);
        if (clipPath !== 'none' || display === 'none' || element instanceof SVGElement) return false;
        const hides = overflowX === 'hidden' || textOverflow === 'ellipsis';
        return hides && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

function expectLandmarks(nodes: readonly Heard[]): void {
  const roles = nodes.map(({ role }) => role);
  for (const role of ['banner', 'main', 'contentinfo'])
    expect(
      roles.filter((each) => each === role),
      role,
    ).toHaveLength(1);
  const navigations = nodes.filter(({ role }) => role === 'navigation').map(({ name }) => name);
  expect(navigations.every((name) => name !== '')).toBe(true);
  expect(new Set(navigations).size).toBe(navigations.length);
}

/** One first heading, and no level left out on the way down. */
function expectHeadings(headings: readonly Heard[]): void {
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
  headings.forEach(({ level, name }, index) => {
    expect(name).not.toBe('');
    expect(level, name).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1);
  });
}

function expectNames(nodes: readonly Heard[]): void {
  const acting = ['link', 'button', 'combobox', 'searchbox', 'textbox', 'table', 'form', 'region', 'figure'];
  expect(nodes.filter(({ role, name }) => acting.includes(role) && name.trim() === '')).toEqual([]);
}

/** On a narrow screen rows are laid out as cards, and are still rows. */
function expectTables(nodes: readonly Heard[], visible: number): void {
  const count = (role: string): number => nodes.filter((node) => node.role === role).length;
  expect(count('table')).toBe(visible);
  if (visible === 0) return;
  expect(count('rowheader')).toBeGreaterThan(0);
  expect(count('cell') + count('gridcell')).toBeGreaterThan(0);
}

test('columns have heads, and the sorted one says so', async () => {
  await visit(browser, { url: `${tracker.url}/en/lines?sort=name&order=up` }, async (page) => {
    const heads = (await heard(page)).filter(({ role }) => role === 'columnheader').map(({ name }) => name);
    expect(heads.length).toBeGreaterThanOrEqual(5);
    expect(heads.every((name) => name !== '')).toBe(true);
    expect(await page.locator('th[aria-sort=ascending]').count()).toBe(1);
  });
});

test('each band of the money is a stop of the keyboard and says its ends and its sum', async () => {
  await visit(browser, { url: `${tracker.url}/en/money` }, async (page) => {
    const bands = page.locator('[data-stop]');
    expect(await bands.count()).toBeGreaterThan(10);
    await bands.first().focus();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toMatch(/→ .+: EUR\s[\d.]+\s(million|billion)/);
    // A band whose sum is a figure leads to what it rests on; another is an image with its words.
    const told = (await heard(page)).filter(({ role }) => ['image', 'img', 'link'].includes(role));
    expect(told.some(({ name }) => name === focused)).toBe(true);
    await page.locator('a[data-stop]').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('What it rests on').waitFor();
  });
});

test('on a phone the money is a list of the same bands, and nothing scrolls sideways', async () => {
  await visit(browser, { url: `${tracker.url}/uk/money`, width: 360, language: 'uk' }, async (page) => {
    expect(await page.locator('[data-chart=sankey] .drawing').isVisible()).toBe(false);
    const list = page.locator('.sankey-list');
    expect(await list.isVisible()).toBe(true);
    expect(await list.locator('.sankey-to > li').count()).toBe(await page.locator('[data-stop]').count());
    expect(await list.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(await list.innerText()).toContain('Данія');
    expect(await violations(page)).toEqual([]);
  });
});
