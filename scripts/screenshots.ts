// `npm run screenshots`: pictures of every kind of page, at three widths, light and dark, into screenshots/;
// `npm run screenshots -- money lines` takes those pages only.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from './build.ts';
import { findChromium } from './chromium/find.ts';
import { launchChromium } from './chromium/launch.ts';
import { root } from './setup/root.js';
import { serveTracker } from './testing/served-tracker.ts';

const pages: Readonly<Record<string, string>> = {
  overview: '',
  past: '?known=2025-06-21',
  partners: '/partners',
  partner: '/partner/DK',
  agreements: '/agreements?scope=all',
  agreement: '/agreement/dk-ua-2025-06-letter-of-intent',
  lines: '/lines',
  line: '/line/dk-fire-point-solid-fuel',
  money: '/money',
  indicators: '/indicators',
  sources: '/sources',
  publisher: '/sources?publisher=UNN',
  source: '/source/2025-06-24-pravda-denmark-letter-of-intent',
  disagreements: '/disagreements',
  changes: '/changes',
  search: '/search?q=fire+pont',
  record: '/record/flow/dk-2025-500m-kroner',
  why: '/why/partner/DK/share/committed/2025',
  method: '/method',
  data: '/data',
  about: '/about',
  desk: '/desk',
  review: '/desk/…',
};

const windows = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 360, height: 740 },
};

/** A document for the desk, written for the pictures. */
const ARTICLE = `Norway sets money aside

Norway allocated 30 million euro to the Build with Ukraine programme on 20 March 2026.

A Norwegian company and Ukraine may open a line for interceptor drones in Norway, the minister added.`;

/** One picture: of which page, in which language, window and colours. */
interface Shot {
  readonly file: string;
  readonly address: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
}

const folder = join(root, 'screenshots');

process.exitCode = await build();
if (process.exitCode === 0) await takeAll();

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tracker = await serveTracker({ desk: true });
  const review = `/desk/${await added(tracker.url)}`;
  const browser = await launchChromium(await findChromium());
  for (const shot of shots({ ...pages, review })) await take(browser, tracker.url, shot);
  await browser.close();
  await tracker.end();
  process.stdout.write(`The pictures are in ${folder}.\n`);
}

/** Puts the document on the desk, and gives its id. */
async function added(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/v1/desk/documents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ documents: [{ text: ARTICLE, published: '2026-03-21', publisher: 'Example Gazette' }] }),
  });
  const { documents } = (await response.json()) as { documents: { document: { id: string } }[] };
  return documents[0]?.document.id ?? '';
}

/** The pages that the command names, or all of them. */
function asked(all: Readonly<Record<string, string>>): [string, string][] {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !Object.hasOwn(all, name));
  if (unknown !== undefined)
    throw new Error(`Expected names of pages (${Object.keys(all).join(', ')}), came "${unknown}".`);
  return Object.entries(all).filter(([name]) => names.length === 0 || names.includes(name));
}

function shots(all: Readonly<Record<string, string>>): Shot[] {
  return Object.entries(windows).flatMap(([window, viewport]) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['en', 'uk'].flatMap((language) =>
        asked(all).map(([name, path]) => ({
          file: `${name}-${language}-${window}-${colorScheme}.png`,
          address: `/${language}${path}`,
          viewport,
          colorScheme,
        })),
      ),
    ),
  );
}

async function take(browser: Browser, origin: string, { file, address, viewport, colorScheme }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(`${origin}${address}`);
  // A page of twenty thousand pixels takes its time where other work runs beside it.
  await page.screenshot({ path: join(folder, file), fullPage: true, timeout: 120_000 });
  await page.close();
}
