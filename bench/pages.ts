import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../scripts/chromium/find.ts';
import { launchChromium } from '../scripts/chromium/launch.ts';
import { createApp, listen } from '../src/server/index.ts';
import { openSqliteStore } from '../src/store/index.ts';
import { loadPages } from '../src/web/index.ts';
import { bigLedger } from './support/bigLedger.ts';
import { withFolder } from './support/folder.ts';
import { type Measured, summary, time } from './support/measure.ts';
import { type Findings, milliseconds } from './support/report.ts';

const BUILD = fileURLToPath(new URL('../build/', import.meta.url));
/** Four statements to a claim: 50 000 claims. */
const STATEMENTS = 209_000;
/** What the HTML of a page with a long list may weigh. */
const WANTED_KILOBYTES = 1_000;

/** Pages with long lists; a click on `sorts` turns the order of the first. */
const PAGES: readonly { readonly path: string; readonly sorts?: string }[] = [
  { path: '/en' },
  { path: '/en/partners', sorts: 'Country' },
  { path: '/en/partner/DK', sorts: 'Flow' },
  { path: '/en/agreements?scope=all' },
  { path: '/en/lines', sorts: 'Line' },
  { path: '/en/lines?family=drone&sort=name&page=3', sorts: 'Line' },
  { path: '/en/money?scope=all', sorts: 'Flow' },
  { path: '/en/indicators' },
  { path: '/en/sources', sorts: 'Source' },
  { path: '/en/disagreements' },
  { path: '/en/search?q=drone' },
];

interface Shown {
  readonly path: string;
  readonly server: Measured;
  readonly kilobytes: number;
  readonly zipped: number;
  readonly elements: number;
  /** From the call to the page that answers the hand, in milliseconds. */
  readonly loaded: number;
  /** From the click on the head of a column to the rows in the other order; null where nothing sorts. */
  readonly sorted: number | null;
}

/** The pages with long lists over a synthetic ledger of 50 000 claims: on the server, and in Chromium. */
export async function pages({ quick }: { readonly quick: boolean }): Promise<Findings> {
  if (!existsSync(join(BUILD, 'server', 'index.js')))
    throw new Error(`Expected the built pages in ${BUILD}, found none. Build them with "npm run build".`);
  return withFolder(async (folder) => {
    const store = await openSqliteStore(join(folder, 'kuznia.db'));
    const { ledger, claims } = await bigLedger(store, quick ? 6_000 : STATEMENTS);
    const app = createApp({ ledger, version: 'bench', pages: await loadPages(BUILD) });
    const { address, close } = await listen(app, { host: '127.0.0.1', port: 0 });
    const browser = await launchChromium(await findChromium());
    const shown: Shown[] = [];
    for (const page of quick ? PAGES.slice(4, 5) : PAGES) {
      shown.push({ ...(await onServer(app, page.path, quick ? 1 : 5)), ...(await inBrowser(browser, address, page)) });
    }
    await browser.close();
    await close();
    await ledger.close();
    return findings(shown, claims);
  });
}

async function onServer(app: Hono, path: string, rounds: number) {
  const runs = [];
  let html = Buffer.alloc(0);
  // The first answer fills what is kept for the question; it is not counted.
  for (let round = 0; round <= rounds; round++) {
    const run = await time(
      async () => {
        const response = await app.request(path);
        if (response.status !== 200) throw new Error(`Expected a page at ${path}, came status ${response.status}.`);
        html = Buffer.from(await response.arrayBuffer());
      },
      { sweep: false },
    );
    if (round > 0) runs.push(run);
  }
  return { path, server: summary(runs), kilobytes: html.length / 1000, zipped: gzipSync(html).length / 1000 };
}

async function inBrowser(browser: Browser, address: string, { path, sorts }: (typeof PAGES)[number]) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const url = new URL(path, address).href;
  await page.goto(url);
  const loaded = (await time(() => page.goto(url, { waitUntil: 'load' }), { sweep: false })).clock;
  const elements = await page.evaluate<number>("document.querySelectorAll('*').length");
  const sorted = sorts === undefined ? null : await sortBy(page, sorts);
  await page.close();
  return { loaded, elements, sorted };
}

async function sortBy(page: Page, column: string): Promise<number> {
  // The head of the table has to be alive before it is clicked.
  await page.waitForLoadState('networkidle');
  const head = page.getByRole('columnheader', { name: new RegExp(`^${column}`) }).last();
  const was = await head.getAttribute('aria-sort');
  const turned = page.locator(`th[aria-sort]:not([aria-sort="${was ?? 'none'}"])`, { hasText: column });
  return (
    await time(
      async () => {
        await head.getByRole('link').click();
        await turned.first().waitFor();
      },
      { sweep: false },
    )
  ).clock;
}

function findings(shown: readonly Shown[], claims: number): Findings {
  const whole = (number: number): string => String(Math.round(number));
  const table = {
    heading: `Pages with long lists over ${claims} claims`,
    columns: ['', 'server', 'CPU', 'HTML kB', 'zipped kB', 'elements', 'loaded', 'sorted'],
    lines: shown.map(({ path, server, kilobytes, zipped, elements, loaded, sorted }) => [
      path,
      milliseconds(server.median),
      milliseconds(server.processor),
      whole(kilobytes),
      whole(zipped),
      String(elements),
      milliseconds(loaded),
      sorted === null ? '' : milliseconds(sorted),
    ]),
  };
  const heavy = shown.filter(({ kilobytes }) => kilobytes > WANTED_KILOBYTES).map(({ path }) => path);
  const notes = [
    heavy.length === 0
      ? `Every page weighs less than ${WANTED_KILOBYTES} kB.`
      : `Over ${WANTED_KILOBYTES} kB: ${heavy.join(', ')}.`,
    '"Loaded" and "sorted" are seen from Chromium on the same machine, with scripts.',
  ];
  return { tables: [table], notes, figures: { claims, pages: shown } };
}
