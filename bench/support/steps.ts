import type { Page } from 'playwright-core';

/** What moving the time machine costs, from the hand to the painted page, in milliseconds. */
export interface Steps {
  readonly median: number;
  /** Ninety-five steps of a hundred take no longer. */
  readonly late: number;
  /** The longest that the page did not answer the hand; 0 where nothing took 50 ms. */
  readonly held: number;
  readonly steps: number;
}

/** Days over which the slider is moved, counted from 1970: from July 2025, when most subjects were known, to March 2026. */
const [FIRST, LAST] = [20_270, 20_540];
/** Steps before those that count, which compilers need. */
const WARMING = 4;

/** Moves the slider "known" of an open page by steps, each to a day that was not asked for before, and waits for each. */
export async function takeSteps(page: Page, steps: number): Promise<Steps> {
  await page.locator('details.time summary').click();
  await page.locator('.time-machine[data-core="ready"]').waitFor();
  const days = Array.from({ length: steps + WARMING }, (_none, step) =>
    Math.round(FIRST + ((LAST - FIRST) * step) / (steps + WARMING)),
  );
  await page.evaluate(`(${WALK})(${JSON.stringify(days.slice(0, WARMING))})`);
  const seen = await page.evaluate<{ taken: number[]; held: number }>(
    `(${WALK})(${JSON.stringify(days.slice(WARMING))})`,
  );
  const sorted = seen.taken.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
  return { median: at(0.5), late: at(0.95), held: seen.held, steps };
}

/**
 * Runs in the page. A step is counted from the input event until the page is laid out, and the work of painting it is added; not
 * counted is the time until the screen takes its next frame.
 */
const WALK = `async (days) => {
  const input = document.querySelector('.time-slider input');
  const said = document.querySelector('.time-said');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  let held = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) held = Math.max(held, duration);
  });
  observer.observe({ type: 'longtask' });
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const begun = performance.now();
    scheduler.postTask(() => resolve(performance.now() - begun), { priority: 'user-blocking' });
  }));
  const taken = [];
  for (const day of days) {
    await painted();
    await new Promise((resolve) => setTimeout(resolve, 30));
    const followed = new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        document.body.getBoundingClientRect();
        resolve(performance.now());
      });
      watcher.observe(said, { childList: true, characterData: true, subtree: true });
    });
    const start = performance.now();
    setValue.call(input, String(day));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    taken.push((await followed) - start + (await painted()));
  }
  await painted();
  observer.disconnect();
  return { taken, held };
}`;
