import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from '../chromium/launch.ts';
import type {} from './chromium.ts';
import type {} from './published.ts';

/** How a person comes to a page. */
export interface Visit {
  /** Absolute address; requests to any other origin are refused and fail the test. */
  readonly url: string;
  /** Width of the window in CSS pixels, 1280 unless given. */
  readonly width?: number;
  /** Height of the window in CSS pixels, 900 unless given. */
  readonly height?: number;
  /** Language that the browser asks for, `en` unless given. */
  readonly language?: 'en' | 'uk';
  readonly colorScheme?: 'light' | 'dark';
  /** Whether scripts run, true unless given. */
  readonly javaScript?: boolean;
  /** What the console may say in this visit, such as the 404 that a test is about. */
  readonly expected?: RegExp;
}

/** Starts the Chromium that was found, without a window. Close it in `afterAll`. */
export function launchBrowser(): Promise<Browser> {
  return launchChromium(inject('chromium'));
}

/**
 * Opens a page, hands it to `look` and closes it again.
 * @throws when the page writes a warning or an error to the console, raises, or asks another origin for something
 */
export async function visit<T>(browser: Browser, how: Visit, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(contextOptions(how));
  const problems: string[] = [];
  try {
    const page = await context.newPage();
    await watch(page, context, how, problems);
    await page.goto(how.url);
    await workedOut(page, how);
    const seen = await look(page);
    if (problems.length > 0) throw new Error('The page is not quiet.');
    return seen;
  } catch (error) {
    if (problems.length === 0) throw error;
    throw new Error(`${how.url} reported:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, { cause: error });
  } finally {
    await context.close();
  }
}

/**
 * Waits until a page of a tracker acts on keys and pointer: the sliders of the time machine are there from then on. A network at
 * rest does not tell, and takes half a second.
 */
export async function ready(page: Page): Promise<void> {
  await page.locator('.time-machine').waitFor({ state: 'attached' });
}

/** Waits until an element has the focus: scripts move it after they have drawn, so that a word which is seen does not yet tell. */
export async function focusOn(element: Locator): Promise<void> {
  await element.and(element.page().locator(':focus')).waitFor();
}

/** On a published copy what is asked for beyond the address of a page is worked out by its scripts, and nothing shown before. */
async function workedOut(page: Page, { url, javaScript = true }: Visit): Promise<void> {
  if (inject('published') !== undefined && javaScript && new URL(url).search !== '')
    await page.locator('main:visible').first().waitFor();
}

function contextOptions({
  width = 1280,
  height = 900,
  language = 'en',
  colorScheme = 'light',
  javaScript = true,
}: Visit) {
  const locale = language === 'uk' ? 'uk-UA' : 'en-GB';
  return { viewport: { width, height }, locale, colorScheme, javaScriptEnabled: javaScript, timezoneId: 'UTC' };
}

async function watch(page: Page, context: BrowserContext, how: Visit, problems: string[]): Promise<void> {
  const { origin } = new URL(how.url);
  page.on('console', (message) => {
    const text = message.text();
    if (!['warning', 'error'].includes(message.type()) || how.expected?.test(text)) return;
    problems.push(`console ${message.type()}: ${text} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      problems.push(`asks another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
}
