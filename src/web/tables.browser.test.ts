import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { textBehind } from '../../scripts/testing/text-behind.ts';
import { isCopy, withAndWithoutScripts } from '../../scripts/testing/tracker-to-test.ts';

const { tracker, browser } = await inBrowser();

type Row = Readonly<Record<string, string>>;

async function csvAt(address: string): Promise<Row[]> {
  const response = await fetch(new URL(address, tracker.url));
  expect(response.status, address).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  return parse(await response.text(), { columns: true }) as Row[];
}

/** What stands for the last table of a page as CSV: a link to the server; on a copy, for dates and choices, a button. */
const csvOf = (page: Page) => page.locator('.downloads :is(a, button)', { hasText: 'CSV' }).last();

/** The rows of that file; of the server's also its address, which has to keep the dates and choices. */
async function rowsBehind(page: Page, address: string): Promise<Row[]> {
  if (isCopy) return parse(await textBehind(page, csvOf(page)), { columns: true }) as Row[];
  expect(await csvOf(page).getAttribute('href')).toBe(address);
  return csvAt(address);
}

/** The addresses of the figures that a table of the page shows, in its order. */
const figuresIn = (page: Page, table: string): Promise<string[]> =>
  page
    .locator(`${table} tbody a.figure`)
    .evaluateAll((links) =>
      links.map((link) =>
        decodeURIComponent(new URL((link as HTMLAnchorElement).href).pathname.replace(/^\/..\/why\//, '')),
      ),
    );

test.each(['known=2025-06-21', 'known=2025-12-31', 'at=2025-12-31'])(
  'the file of a table has the figures of the page in its order; from a server without scripts (%s)',
  async (times) => {
    for (const [path, columns] of [
      ['lines', ['stage_address', 'start_address', 'health_address']],
      ['money', ['amount_address', 'amount_eur_address']],
    ] as const) {
      await visit(
        browser,
        { url: `${tracker.url}/en/${path}?${times}&sort=name&order=up`, javaScript: isCopy },
        async (page) => {
          const rows = await rowsBehind(page, `/en/${path}.csv?sort=name&order=up&${times}`);
          const told = rows.flatMap((row) => columns.map((column) => row[column] ?? '')).filter((each) => each !== '');
          const shown = await figuresIn(page, path === 'money' ? '#flows ~ table' : 'main table');
          expect(told.length).toBeGreaterThan(0);
          expect(shown.slice(0, told.length)).toEqual(told);
        },
      );
    }
  },
);

test('the dates change page and file alike', async () => {
  const letter = 'agreement/dk-ua-2025-06-letter-of-intent';
  for (const [times, there] of [
    ['known=2025-06-21', false],
    ['known=2025-12-31', true],
  ] as const) {
    await visit(browser, { url: `${tracker.url}/uk/agreements?${times}`, language: 'uk' }, async (page) => {
      expect((await page.locator(`main a[href*="/${letter}"]`).count()) > 0).toBe(there);
      const rows = await rowsBehind(page, `/uk/agreements.csv?${times}`);
      expect(rows.some(({ subject }) => subject === letter)).toBe(there);
      expect(rows.find(({ subject }) => subject === letter)?.stage).toBe(there ? 'signed' : undefined);
    });
  }
});

test.each(withAndWithoutScripts)(
  'a head sorts, and turns the order; filter and dates stay (scripts: %s)',
  async (javaScript) => {
    const [filter, date] = ['?family=drone', 'known=2025-12-31'];
    await visit(browser, { url: `${tracker.url}/en/lines${filter}&${date}`, javaScript }, async (page) => {
      const head = page.getByRole('columnheader', { name: /^Line/ });
      for (const [order, said] of [
        ['up', 'ascending'],
        ['down', 'descending'],
      ]) {
        await head.getByRole('link').click();
        await page.waitForURL(({ search }) => search === `${filter}&sort=name&order=${order}&${date}`);
        // The address changes before the page does.
        await page.locator(`th[aria-sort=${said}]`, { hasText: 'Line' }).waitFor();
        const told = await page.locator('main > table').getByRole('rowheader').allInnerTexts();
        // Lines of one name are told apart by what stands below, which the order does not go by.
        const names = told.map((each) => each.split('\n')[0] ?? '');
        expect(names.length).toBeGreaterThan(5);
        const sorted = [...names].sort(new Intl.Collator('en').compare);
        expect(names).toEqual(order === 'up' ? sorted : sorted.toReversed());
      }
    });
  },
);

test('a file is taken away under a name that tells its dates', async () => {
  await visit(browser, { url: `${tracker.url}/en/partner/DK?known=2025-12-31` }, async (page) => {
    const download = page.waitForEvent('download');
    await csvOf(page).click();
    expect((await download).suggestedFilename()).toBe('kuznia-partner-DK-known-2025-12-31.csv');
  });
});

// A copy is asked for files, and answers with them or with nothing.
test.skipIf(isCopy)('a file that cannot be made says so with its status', async () => {
  expect((await fetch(`${tracker.url}/en/partner/XX.csv`)).status).toBe(404);
  expect((await fetch(`${tracker.url}/en/nothing.csv`)).status).toBe(404);
  expect((await fetch(`${tracker.url}/en/lines.csv?known=summer`)).status).toBe(400);
});
