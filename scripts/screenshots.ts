// `npm run screenshots`: pictures of every kind of page, on a phone and on a desk, light and dark, into screenshots/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from './build.ts';
import { findChromium } from './chromium/find.ts';
import { launchChromium } from './chromium/launch.ts';
import { root } from './setup/root.js';
import { serveTracker } from './testing/served-tracker.ts';

const pages = {
  overview: '',
  partners: '/partners',
  partner: '/partner/DK',
  agreements: '/agreements',
  agreement: '/agreement/dk-ua-2025-06-letter-of-intent',
  lines: '/lines',
  line: '/line/dk-fire-point-solid-fuel',
  money: '/money',
  indicators: '/indicators',
  sources: '/sources',
  source: '/source/2025-06-24-pravda-denmark-letter-of-intent',
  disagreements: '/disagreements',
  why: '/why/partner/DK/share/committed/2025',
};

const windows = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
};

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
  const tracker = await serveTracker();
  const browser = await launchChromium(await findChromium());
  for (const shot of shots()) await take(browser, tracker.url, shot);
  await browser.close();
  await tracker.end();
  process.stdout.write(`The pictures are in ${folder}.\n`);
}

function shots(): Shot[] {
  return Object.entries(windows).flatMap(([window, viewport]) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['en', 'uk'].flatMap((language) =>
        Object.entries(pages).map(([name, path]) => ({
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
  await page.screenshot({ path: join(folder, file), fullPage: true });
  await page.close();
}
