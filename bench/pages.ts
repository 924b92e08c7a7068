import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../scripts/chromium/find.ts';
import { launchChromium } from '../scripts/chromium/launch.ts';
import { createApp, listen } from '../src/server/index.ts';
import { loadReading, OpenLedger, readPaths } from '../src/session/index.ts';
import { openSqliteStore } from '../src/store/index.ts';
import { loadPages } from '../src/web/index.ts';
import { PROGRAMME_FOLDER } from './programme.ts';
import { bigLedger } from './support/bigLedger.ts';
import { withFolder } from './support/folder.ts';
import { type Measured, summary, time } from './support/measure.ts';
import { type Findings, milliseconds, type Table } from './support/report.ts';
import { type Steps, takeSteps } from './support/steps.ts';

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

/** A frame of most screens. */
const FRAME = 1000 / 60;
/** How long a page of a large ledger may not answer the hand. */
const WANTED_HELD = 100;
/** One page of each kind that the starter programme has. */
const STARTER: Readonly<Record<string, string>> = {
  overview: '/en',
  partners: '/en/partners',
  partner: '/en/partner/DK',
  agreements: '/en/agreements?scope=all',
  agreement: '/en/agreement/dk-ua-2025-06-letter-of-intent',
  lines: '/en/lines',
  line: '/en/line/dk-fire-point-solid-fuel',
  money: '/en/money',
  indicators: '/en/indicators',
  sources: '/en/sources',
  disagreements: '/en/disagreements',
};

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
  readonly steps: Steps;
}

/** How a page of the starter programme opens in a browser that has nothing of it, and how it moves. */
interface Moved {
  readonly page: string;
  /** First contentful paint, and when scripts answer the hand, in milliseconds from the call. */
  readonly painted: number;
  readonly alive: number;
  readonly steps: Steps;
}

/**
 * The pages with long lists over a synthetic ledger of 50 000 claims, on the server and in Chromium; and steps of the time machine
 * there and over the starter programme.
 */
export async function pages({ quick }: { readonly quick: boolean }): Promise<Findings> {
  if (!existsSync(join(BUILD, 'server', 'index.js')))
    throw new Error(`Expected the built pages in ${BUILD}, found none. Build them with "npm run build".`);
  const moved = await starterSteps(quick);
  return withFolder(async (folder) => {
    const store = await openSqliteStore(join(folder, 'kuznia.db'));
    const { ledger, claims } = await bigLedger(store, quick ? 6_000 : STATEMENTS);
    const shown: Shown[] = [];
    await served(ledger, async (app, address) => {
      for (const page of quick ? PAGES.slice(4, 5) : PAGES) {
        const onServer = await askedOfServer(app, page.path, quick ? 1 : 5);
        shown.push({ ...onServer, ...(await withBrowser((browser) => inBrowser(browser, address, page, quick))) });
      }
    });
    return findings(shown, claims, moved);
  });
}

/** Steps of the time machine over the starter programme, on each kind of page. */
async function starterSteps(quick: boolean): Promise<Moved[]> {
  return withFolder(async (folder) => {
    const store = await openSqliteStore(join(folder, 'kuznia.db'));
    await loadReading(store, await readPaths([PROGRAMME_FOLDER]));
    const ledger = await OpenLedger.open(store, { now: () => '2026-03-31T12:00:00.000Z' });
    const moved: Moved[] = [];
    await served(ledger, async (_app, address) => {
      for (const [name, path] of Object.entries(STARTER).slice(0, quick ? 1 : undefined)) {
        const url = new URL(path, address).href;
        moved.push({ page: name, ...(await withBrowser((browser) => openedAndMoved(browser, url, quick))) });
      }
    });
    return moved;
  });
}

async function openedAndMoved(browser: Browser, url: string, quick: boolean): Promise<Omit<Moved, 'page'>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: 'commit' });
  return { ...(await opened(page)), steps: await takeSteps(page, quick ? 2 : 60) };
}

/** Serves the pages of a ledger while they are measured, then closes both. */
async function served(ledger: OpenLedger, measure: (app: Hono, address: string) => Promise<void>): Promise<void> {
  try {
    const app = createApp({ ledger, version: 'bench', pages: await loadPages(BUILD) });
    const { address, close } = await listen(app, { host: '127.0.0.1', port: 0 });
    try {
      await measure(app, address);
    } finally {
      await close();
    }
  } finally {
    await ledger.close();
  }
}

/**
 * Measures in a browser of its own. Where somebody else ends that browser, because a machine is short of memory or a limit of time has
 * passed, what was measured so far is not lost: it is measured once more, in another.
 */
async function withBrowser<Found>(measure: (browser: Browser) => Promise<Found>, left = 1): Promise<Found> {
  const browser = await launchChromium(await findChromium());
  try {
    return await measure(browser);
  } catch (error) {
    if (browser.isConnected() || left === 0) throw error;
    return await withBrowser(measure, left - 1);
  } finally {
    await browser.close();
  }
}

/** The sliders of the time machine are there as soon as scripts are. */
const ALIVE = `new Promise((resolve) => {
  const look = () =>
    document.querySelector('.time-slider') ? resolve(performance.now()) : requestAnimationFrame(look);
  look();
})`;

async function opened(page: Page): Promise<Pick<Moved, 'painted' | 'alive'>> {
  const alive = await page.evaluate<number>(ALIVE);
  return { painted: await page.evaluate<number>(PAINTED), alive };
}

const PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

async function askedOfServer(app: Hono, path: string, rounds: number) {
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

async function inBrowser(browser: Browser, address: string, { path, sorts }: (typeof PAGES)[number], quick: boolean) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const url = new URL(path, address).href;
  await page.goto(url);
  const loaded = (await time(() => page.goto(url, { waitUntil: 'load' }), { sweep: false })).clock;
  const elements = await page.evaluate<number>("document.querySelectorAll('*').length");
  const sorted = sorts === undefined ? null : await sortBy(page, sorts);
  await page.goto(url);
  const steps = await takeSteps(page, quick ? 1 : 10);
  await page.close();
  return { loaded, elements, sorted, steps };
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

function findings(shown: readonly Shown[], claims: number, moved: readonly Moved[]): Findings {
  const whole = (number: number): string => String(Math.round(number));
  const table = {
    heading: `Pages with long lists over ${claims} claims`,
    columns: ['', 'server', 'CPU', 'HTML kB', 'zipped kB', 'elements', 'loaded', 'sorted', 'step', '95 %', 'held'],
    lines: shown.map(({ path, server, kilobytes, zipped, elements, loaded, sorted, steps }) => [
      path,
      milliseconds(server.median),
      milliseconds(server.processor),
      whole(kilobytes),
      whole(zipped),
      String(elements),
      milliseconds(loaded),
      sorted === null ? '' : milliseconds(sorted),
      ...stepCells(steps),
    ]),
  };
  const heavy = shown.filter(({ kilobytes }) => kilobytes > WANTED_KILOBYTES).map(({ path }) => path);
  const notes = [
    heavy.length === 0
      ? `Every page weighs less than ${WANTED_KILOBYTES} kB.`
      : `Over ${WANTED_KILOBYTES} kB: ${heavy.join(', ')}.`,
    ...stepNotes(shown, moved),
    '"Painted" is the first contentful paint of a browser that has nothing of the site yet, "alive" when its scripts answer the hand.',
    '"Loaded" and "sorted" are seen from Chromium on the same machine, with scripts.',
    'A step moves the time machine to a day that was not asked for before: from the input event to the page as it is painted, all worked out in the browser. "Held" is the longest that the page did not answer the hand; shorter than 50 ms is 0.',
  ];
  return { tables: [table, stepTable(moved)], notes, figures: { claims, pages: shown, starter: moved } };
}

function stepCells({ median, late, held }: Steps): string[] {
  return [median, late, held].map(milliseconds);
}

function stepTable(moved: readonly Moved[]): Table {
  return {
    heading: 'The starter programme in Chromium, and steps of the time machine over it',
    columns: ['', 'painted', 'alive', 'step', '95 %', 'held'],
    lines: moved.map(({ page, painted, alive, steps }) => [
      page,
      milliseconds(painted),
      milliseconds(alive),
      ...stepCells(steps),
    ]),
  };
}

function stepNotes(shown: readonly Shown[], moved: readonly Moved[]): string[] {
  const late = moved.filter(({ steps }) => steps.median > FRAME).map(({ page }) => page);
  const held = shown.filter(({ steps }) => steps.held > WANTED_HELD).map(({ path }) => path);
  return [
    late.length === 0
      ? 'Every page of the starter programme is redrawn within a frame of 16.7 ms, by the median.'
      : `Later than a frame by the median, over the starter programme: ${late.join(', ')}.`,
    held.length === 0
      ? `No page of the large ledger keeps the hand waiting for ${WANTED_HELD} ms.`
      : `Keeps the hand waiting for more than ${WANTED_HELD} ms: ${held.join(', ')}.`,
  ];
}
