import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focusOn, visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { isCopy, pathOf } from '../../scripts/testing/tracker-to-test.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser();

const KNOWN = 'As the public knew it on';
const AT = 'As it was on';
const DAY = 86_400_000;
/** Days since 1970, in which a slider counts. */
const dayOf = (date: string): number => Date.parse(date) / DAY;

/** What the tracker shows at an address that is opened: the server without scripts; a copy has nothing but scripts for it. */
function served(path: string): Promise<string> {
  return visit(browser, { url: `${tracker.url}${path}`, javaScript: isCopy }, (page) =>
    page.locator('main').innerText(),
  );
}

/** Waits until the page says what it is to say: what is out of sight follows after what is in sight. */
async function expectToShow(page: Page, whole: string): Promise<void> {
  await expect.poll(() => page.locator('main').innerText(), { timeout: 30_000 }).toBe(whole);
}

/** Opens the time machine and waits until pages are worked out in the browser. */
async function open(page: Page): Promise<void> {
  await page.locator('details.time summary').click();
  await page.locator('.time-machine[data-core="ready"]').waitFor();
}

const goTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
const slider = (page: Page, name: string) => page.getByRole('slider', { name });

/** Moves a slider to a date as a hand does, and waits until the page and its address have followed. */
async function moveTo(page: Page, name: string, date: string): Promise<void> {
  await slider(page, name).fill(String(dayOf(date)));
  await page.waitForURL((url) => url.search.includes(date));
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(date));
  await page.locator('.time-said', { hasText: `${name === AT ? 'as it was on' : 'as known on'} ${day}` }).waitFor();
}

test.each(['', '/partners', '/agreements?scope=all', '/lines', '/money', '/partner/DK'])(
  'without a connection, /en%s shows at other dates what the server would',
  async (path) => {
    const [bare, query] = path.split('?');
    const search = query === undefined ? '' : `${query}&`;
    // Where tests watch what is asked for, the browser keeps nothing, and asks for the icon with each address.
    await visit(browser, { url: `${tracker.url}/en${path}`, expected: /ERR_INTERNET_DISCONNECTED/ }, async (page) => {
      await open(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.context().setOffline(true);
      await moveTo(page, KNOWN, '2025-06-21');
      await moveTo(page, AT, '2025-12-31');
      expect(pathOf(page)).toBe(`/en${bare}`);
      const whole = await served(`/en${bare}?${search}known=2025-06-21&at=2025-12-31`);
      await expectToShow(page, whole);
      expect(whole).not.toBe(await served(`/en${path}`));
      expect(asked.filter((each) => each !== '/icon.svg')).toEqual([]);
    });
  },
);

/** What a page tells, and where its links and forms lead; without what a page knows only once its scripts run. */
const TOLD = `(page) => {
  const main = page.querySelector('main').cloneNode(true);
  for (const left of main.querySelectorAll('.chart-take, .notes ~ p')) left.remove();
  return {
    text: main.textContent,
    links: [...page.querySelectorAll('a')].filter((link) => !link.matches('.chart-take a')).map((link) => link.getAttribute('href')),
    kept: [...page.querySelectorAll('.find input[type=hidden], .choices input[type=hidden]')].map(({ name, value }) => name + '=' + value),
  };
}`;
interface Told {
  readonly text: string;
  readonly links: readonly string[];
  readonly kept: readonly string[];
}

// A copy has not written down what other dates show.
test
  .skipIf(isCopy)
  .each([
    '',
    '/partners',
    '/partner/DK',
    '/agreements?scope=all',
    '/agreement/dk-ua-2025-06-letter-of-intent',
    '/lines',
    '/line/dk-fire-point-solid-fuel',
    '/money',
    '/indicators',
    '/sources',
    '/disagreements',
    '/changes?since=2025-06-01',
  ])(
  'a hand that goes to and fro leaves nothing of another date on /en%s, neither in a text nor in a link',
  async (path) => {
    await visit(browser, { url: `${tracker.url}/en${path}` }, async (page) => {
      await open(page);
      for (const date of ['2025-12-02', '2025-12-05', '2025-09-24', '2025-10-18', '2025-12-02']) {
        const asked = `/en${path}${path.includes('?') ? '&' : '?'}known=${date}`;
        await slider(page, KNOWN).fill(String(dayOf(date)));
        const fresh = await page.evaluate<Told>(
          `fetch('${asked}').then((it) => it.text()).then((text) => (${TOLD})(new DOMParser().parseFromString(text, 'text/html')))`,
        );
        expect(fresh.links.filter((link) => link.includes(date)).length).toBeGreaterThan(10);
        await expect.poll(() => page.evaluate<Told>(`(${TOLD})(document)`), { timeout: 30_000 }).toEqual(fresh);
      }
    });
  },
);

/** Runs in the page: moves the first slider, and goes on within the task in which the page has followed, before it is painted. */
const MOVED = `async (day) => {
  const input = document.querySelector('.time-slider input');
  const followed = new Promise((resolve) => {
    const said = document.querySelector('.time-said');
    new MutationObserver(resolve).observe(said, { childList: true, characterData: true, subtree: true });
  });
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, String(day));
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await followed;
}`;
/** Moves the first slider and takes the first link that a selector finds, at once. Tells what `tell`, an expression, is between. */
function moveAndTake<Told>(page: Page, date: string, link: string, tell: string): Promise<Told> {
  return page.evaluate<Told>(`(async () => {
    await (${MOVED})(${dayOf(date)});
    const link = document.querySelector('${link}');
    link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    const told = ${tell};
    link.click();
    return told;
  })()`);
}

test('a link leads to what is on the page, however soon it is taken after a move', async () => {
  await visit(browser, { url: `${tracker.url}/en?known=2025-06-21` }, async (page) => {
    await open(page);
    const href = await moveAndTake<string>(page, '2025-12-31', 'nav a[href^="/en/lines"]', 'link.href');
    expect(href).toMatch(/[/]en[/]lines[?]known=2025-12-31$/);
    await page.waitForURL(/[/]en[/]lines[?]known=2025-12-31$/);
    await page.getByRole('heading', { level: 1, name: 'Production lines' }).waitFor();
    await expectToShow(page, await served('/en/lines?known=2025-12-31'));
  });
});

test('a table is sorted and taken away as of the date that is shown, before the address has followed', async () => {
  await visit(browser, { url: `${tracker.url}/en/lines?known=2025-06-21` }, async (page) => {
    await open(page);
    const tell = `[location.search, document.querySelector('main .downloads a')?.getAttribute('href')]`;
    const [search, file] = await moveAndTake<string[]>(page, '2025-12-31', 'main a.sort', tell);
    expect(search).toBe('?known=2025-06-21');
    // A copy has no files of other dates: there a button makes them.
    if (!isCopy) expect(file).toBe('/en/lines.csv?known=2025-12-31');
    await page.waitForURL((url) => url.search === '?sort=name&order=up&known=2025-12-31');
    await page.locator('th[aria-sort=ascending]', { hasText: 'Line' }).waitFor();
    await expectToShow(page, await served('/en/lines?sort=name&order=up&known=2025-12-31'));
  });
});

// Of a copy the scripts are the same files; how small they travel is up to its host.
test.skipIf(isCopy).each(['', '/partner/DK', '/sources', '/lines'])(
  'before the time machine is opened, /en%s takes 200 KB of script at most',
  async (path) => {
    await visit(browser, { url: `${tracker.url}/icon.svg` }, async (page) => {
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js'))
          sizes.push(
            response
              .request()
              .sizes()
              .then((each) => each.responseBodySize),
          );
      });
      await page.goto(`${tracker.url}/en${path}`, { waitUntil: 'networkidle' });
      const bytes = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(200 * 1024);
    });
  },
);

test('the page follows the hand before its address does, and the address is replaced, not piled up', async () => {
  await visit(browser, { url: `${tracker.url}/en` }, async (page) => {
    await open(page);
    await moveTo(page, KNOWN, '2025-12-01');
    const before = await page.evaluate(() => history.length);
    // A hand that does not rest until it sees the page follow.
    const seen = await page.evaluate(async (from) => {
      const input = document.querySelector<HTMLInputElement>('.time-slider input');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const said = (): string => document.querySelector('.time-said')?.textContent ?? '';
      for (let day = from; !said().includes('July 2025'); day++) {
        set?.call(input, String(day));
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return location.search;
    }, dayOf('2025-07-01'));
    expect(seen).toBe('?known=2025-12-01');
    await page.waitForURL(/known=2025-0[78]/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});

test('what is in sight follows the hand first, and the rest of the page once that is painted', async () => {
  await visit(browser, { url: `${tracker.url}/en?known=2024-06-20`, height: 600 }, async (page) => {
    await open(page);
    const [before, first] = await page.evaluate(async (day) => {
      const input = document.querySelector<HTMLInputElement>('.time-slider input');
      const hosts = document.querySelector('section[aria-labelledby="lines"]');
      const said = document.querySelector('.time-said');
      const text = hosts?.textContent;
      const followed = new Promise<void>((resolve) => {
        new MutationObserver(() => resolve()).observe(said as Node, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(day));
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      await followed;
      return [text, hosts?.textContent];
    }, dayOf('2025-12-31'));
    expect(first).toBe(before);
    await page.waitForFunction(
      (text) => document.querySelector('section[aria-labelledby="lines"]')?.textContent !== text,
      before,
    );
    await page.waitForURL(/known=2025-12-31/);
    await expectToShow(page, await served('/en?known=2025-12-31'));
  });
});

test('by keyboard: arrows move by a day, pages by a month, the end is now; the focus stays and the date is said', async () => {
  await visit(browser, { url: `${tracker.url}/en?known=2025-06-21` }, async (page) => {
    await open(page);
    const known = slider(page, KNOWN);
    await known.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/known=2025-06-22/);
    expect(await known.getAttribute('aria-valuetext')).toBe('22 June 2025');
    await page.keyboard.press('PageDown');
    await page.waitForURL(/known=2025-06-01/);
    await page.keyboard.press('PageDown');
    await page.waitForURL(/known=2025-05-01/);
    await page.keyboard.press('PageUp');
    await page.waitForURL(/known=2025-06-01/);
    await page
      .locator('.time-machine [aria-live]', { hasText: 'as known on 1 June 2025' })
      .waitFor({ state: 'attached' });
    await focusOn(known);
    await page.keyboard.press('End');
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('.time-said').innerText()).toContain('As of 31 March 2026');
  });
});

test('a day beyond the slider is told as it is, and not moved by opening the time machine', async () => {
  await visit(browser, { url: `${tracker.url}/en?at=2027-05-01` }, async (page) => {
    await open(page);
    expect(await slider(page, AT).getAttribute('aria-valuetext')).toBe('1 May 2027');
    await moveTo(page, KNOWN, '2025-06-25');
    expect(new URL(page.url()).searchParams.get('at')).toBe('2027-05-01');
  });
});

test.each(['no-preference', 'reduce'] as const)(
  'playing steps month by month and can be paused (motion: %s)',
  async (motion) => {
    await visit(browser, { url: `${tracker.url}/en/agreements?known=2024-06-20` }, async (page) => {
      await page.emulateMedia({ reducedMotion: motion });
      await open(page);
      await page.getByRole('button', { name: `Play through the years: ${KNOWN.toLowerCase()}` }).click();
      await page
        .getByText(/as known on 1 [A-Z]/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.waitForURL(/known=202[45]-[01][0-9]-01/);
      const known = new URL(page.url()).searchParams.get('known');
      await expectToShow(page, await served(`/en/agreements?known=${known}`));
    });
  },
);

test('a play ends at today, where the page is as it was without dates', async () => {
  await visit(browser, { url: `${tracker.url}/en/lines?known=2026-02-10` }, async (page) => {
    await open(page);
    await page.getByRole('button', { name: KNOWN.toLowerCase() }).click();
    await page.waitForURL((url) => url.search === '');
    await page.locator('.time-said', { hasText: 'As of 31 March 2026' }).waitFor();
    await expectToShow(page, await served('/en/lines'));
  });
});

// A copy has no server to go by.
test.skipIf(isCopy)('where there is no snapshot, a play goes on by way of the server', async () => {
  await visit(browser, { url: `${tracker.url}/en/agreements?known=2026-01-10`, expected: /404/ }, async (page) => {
    await page.route('**/snapshot/*', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.locator('details.time summary').click();
    await page.getByRole('button', { name: KNOWN.toLowerCase() }).click();
    await page.locator('.time-said', { hasText: 'as known on 1 February 2026' }).waitFor();
    await page.locator('.time-said', { hasText: 'As of 31 March 2026' }).waitFor();
    await expectToShow(page, await served('/en/agreements'));
  });
});

test('figures explain themselves, and links keep the dates, without a connection', async () => {
  await visit(browser, { url: `${tracker.url}/en/lines`, expected: /ERR_INTERNET_DISCONNECTED/ }, async (page) => {
    // Scripts of pages that were open once are there; where the page goes by them, only the data are asked for.
    await goTo(page, 'Agreements');
    await page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
    await explain(page);
    await page.keyboard.press('Escape');
    await open(page);
    await page.context().setOffline(true);
    await moveTo(page, KNOWN, '2025-06-25');
    await explain(page);
    await page.keyboard.press('Escape');
    await goTo(page, 'Lines');
    await page.waitForURL(/\/en\/lines\?known=2025-06-25/);
    await page.getByRole('heading', { level: 1, name: 'Production lines' }).waitFor();
  });
});

/** Opens the explanation of the first figure, and waits for the rules that made it. */
async function explain(page: Page): Promise<void> {
  await page.locator('main a[href*="/why/"]').first().click();
  await page.locator('dialog[open] .rules').waitFor();
}

// A copy has no server that could answer.
test.skipIf(isCopy)(
  'a snapshot that is damaged or cut off is not used: the server answers, with the same figures',
  async () => {
    const how = { url: `${tracker.url}/en/agreements` };
    await visit(browser, how, async (page) => {
      await page.route('**/snapshot/*', async (route) => {
        const text = await (await route.fetch()).text();
        await route.fulfill({ body: text.replace('500 000 000 DKK', '900 000 000 DKK') });
      });
      await page.locator('details.time summary').click();
      await moveTo(page, KNOWN, '2025-06-25');
      await expectToShow(page, await served('/en/agreements?known=2025-06-25'));
    });
  },
);

// A copy stands still while it is read; what is published meanwhile is there when a page is opened anew.
test.skipIf(isCopy)('a page that is open for long goes on with the ledger, and with the day', async () => {
  await visit(browser, { url: `${tracker.url}/en/lines` }, async (page) => {
    await page.clock.install();
    await page.reload();
    await open(page);
    await page.route('**/snapshot/current', async (route) => {
      await route.fulfill({ json: { ...(await (await route.fetch()).json()), today: '2026-04-01' } });
    });
    await page.locator('nav a[href="/en/agreements"]').click();
    await page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
    expect(await page.locator('.time-said').innerText()).toBe('As of 31 March 2026');
    await page.clock.fastForward(61_000);
    const later = page.waitForResponse(/snapshot\/[0-9a-f]{64}/);
    await page.locator('nav a[href="/en/lines"]').click();
    await later;
    await page.locator('.time-machine[data-core="ready"]').waitFor({ state: 'attached' });
    await page.locator('nav a[href="/en/agreements"]').click();
    await page.locator('.time-said', { hasText: 'As of 1 April 2026' }).waitFor();
  });
});

test.each(['en', 'uk'])('the open time machine passes axe and fits a phone (%s)', async (language) => {
  await visit(browser, { url: `${tracker.url}/${language}?known=2025-06-21`, width: 360 }, async (page) => {
    await open(page);
    expect(await violations(page, { bestPractice: true, within: '.time' })).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
