import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focusOn, ready, visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { serveTracker } from '../../scripts/testing/served-tracker.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser(serveTracker({ desk: true }));

/** Written for these tests. */
const ARTICLE = `Norway sets money aside

Norway allocated 30 million euro to the Build with Ukraine programme on 20 March 2026.

<script>document.documentElement.dataset.ran = 'yes'</script><img src="x" onerror="document.documentElement.dataset.ran = 'yes'">

A Norwegian company and Ukraine may open a line for interceptor drones in Norway, the minister added.`;

/** Adds a document as a program would, and gives its id. */
async function added(text: string, more: object = {}): Promise<string> {
  const response = await fetch(`${tracker.url}/api/v1/desk/documents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: tracker.url },
    body: JSON.stringify({ documents: [{ text, published: '2026-03-21', publisher: 'Example Gazette', ...more }] }),
  });
  const { documents } = (await response.json()) as { documents: { document: { id: string } }[] };
  return documents[0]?.document.id ?? '';
}

/** Decides as somebody else would, in another window. */
async function decided(id: string, decision: object): Promise<void> {
  const seen = (await (await fetch(`${tracker.url}/api/v1/desk/documents/${id}`)).json()) as { version: string };
  const response = await fetch(`${tracker.url}/api/v1/desk/documents/${id}/decisions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: tracker.url },
    body: JSON.stringify({ version: seen.version, reviewer: 'Somebody else', ...decision }),
  });
  expect(response.status).toBe(200);
}

/** What the partner page says of money that Norway allocated. */
async function allocatedByNorway(): Promise<string> {
  const page = await (await fetch(`${tracker.url}/en/partner/NO`)).text();
  return /why\/partner\/NO\/allocated"[^>]*><span class="figure-text">([^<]*)</.exec(page)?.[1] ?? '';
}

const asReviewer = (page: Page): Promise<unknown> =>
  page.addInitScript(() => localStorage.setItem('kuznia-reviewer', 'Olena'));

/** Scripts have taken over once this is so: a key then does what it says. */
/** Intl parts figures from units with no-break spaces; what matters here is the words. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
const claim = (page: Page, number: number) => page.locator(`#claim-${number}`);

test('by keyboard alone: paste an article, amend and accept its claim, see the partner change, undo, see it change back', async () => {
  const before = await allocatedByNorway();
  expect(before).toBe('unknown');
  await visit(browser, { url: `${tracker.url}/en/desk` }, async (page) => {
    await ready(page);
    await page.keyboard.press('p');
    await page.keyboard.insertText(ARTICLE);
    await page.keyboard.press('Tab');
    await page.keyboard.type('21032026');
    await page.keyboard.press('Enter');
    await said(page, 'added, 2 claims to decide');
    // The word comes first, then the list, and then the way on has the focus.
    await page.locator('.desk-results a:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Norway sets money aside' }).waitFor();
    await ready(page);

    await page.keyboard.press('s');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Example Gazette');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Who reviews?' }).waitFor();
    await page.keyboard.type('Olena Test');
    await page.keyboard.press('Enter');
    await said(page, 'The source is described.');

    await page.keyboard.press('e');
    await page.getByRole('form', { name: 'Amend claim 1' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('programme/build-with-ukraine');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Claim 1 amended.');
    await page.keyboard.press('a');
    await said(page, 'Claim 1 accepted. On to claim 2.');
    await focusOn(claim(page, 2));
    expect(plain(await allocatedByNorway())).toBe('EUR 30 million');

    await page.keyboard.press('u');
    await said(page, 'The latest decision is taken back.');
    expect(await allocatedByNorway()).toBe(before);
    expect(await page.getAttribute('html', 'data-ran')).toBeNull();
    expect(await page.locator('.desk-text').innerText()).toContain('<script>');
  });
});

test('a figure that rests on an accepted claim shows the passage, marked among the words around it', async () => {
  const id = await added(
    'Iceland helps\n\nIceland allocated 7 million euro to the Build with Ukraine programme on 19 March 2026. More is to follow.',
  );
  await decided(id, { action: 'accept', claim: 1 });
  await visit(browser, { url: `${tracker.url}/en/desk/${id}` }, async (page) => {
    await page.getByRole('link', { name: 'In the ledger, with its source' }).waitFor();
    const subject = await page.locator('.desk-belongs a').getAttribute('href');
    const flow = subject?.replace(/^\/en\/record\//, '');
    for (const address of [`${flow}/amount:allocation`, `${flow}/allocated`]) {
      await page.goto(`${tracker.url}/en/why/${address}`);
      const mark = page.locator('.claim-passage mark').first();
      expect(await mark.innerText()).toBe(
        'Iceland allocated 7 million euro to the Build with Ukraine programme on 19 March 2026.',
      );
      expect(await page.locator('.claim-passage').first().innerText()).toContain('More is to follow.');
    }
    const told = await (await fetch(`${tracker.url}/api/v1/figures/${flow}/allocated`)).text();
    expect(told).toContain('"exact":"Iceland allocated 7 million euro');
  });
});

test('a value that the passage does not hold is told beside its field, and kept for a reason', async () => {
  const id = await added('Latvia helps\n\nLatvia allocated 8 million euro for drones in Ukraine on 18 March 2026.');
  await visit(browser, { url: `${tracker.url}/en/desk`, expected: /status of 422/ }, async (page) => {
    await asReviewer(page);
    await page.goto(`${tracker.url}/en/desk/${id}`);
    await ready(page);
    await page.keyboard.press('e');
    const amount = page.getByLabel('amount', { exact: true });
    await amount.fill('a lot');
    await amount.press('Enter');
    await page.locator('.desk-wrong', { hasText: 'expected a figure' }).waitFor();
    await focusOn(amount);
    await amount.fill('9 000 000 EUR');
    await amount.press('Enter');
    await page.locator('.desk-wrong', { hasText: 'the passage does not hold this number' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Why it is right all the same').fill('The minister corrected himself.');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Claim 1 amended.');
    expect(plain(await claim(page, 1).innerText())).toContain('EUR 9 million');
  });
});

test('an amendment that was left is there again, and may start afresh; the passage may be chosen anew', async () => {
  const id = await added(
    'Poland helps\n\nPoland allocated 2 million euro for drones in Ukraine on 18 March 2026. It may give more 🚁 later.',
  );
  await visit(browser, { url: `${tracker.url}/en/desk` }, async (page) => {
    await asReviewer(page);
    await page.goto(`${tracker.url}/en/desk/${id}`);
    await ready(page);
    await page.keyboard.press('e');
    await page.getByLabel('amount', { exact: true }).fill('2 500 000 EUR');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.getByText('What you typed before is here again.').waitFor();
    expect(await page.getByLabel('amount', { exact: true }).inputValue()).toBe('2 500 000 EUR');
    await page.getByRole('button', { name: 'Start afresh' }).click();
    expect(await page.getByLabel('amount', { exact: true }).inputValue()).toBe('2 000 000 EUR');
    const passage = page.getByLabel('Passage', { exact: true });
    await passage.fill('Words that are not there');
    await passage.press('Control+Enter');
    await page.getByText('These words do not stand in the text.').waitFor();
    await page.evaluate(() => {
      const body = document.getElementById('desk-text-body');
      if (body !== null) getSelection()?.selectAllChildren(body);
    });
    await page.getByRole('button', { name: 'Choose in the document' }).click();
    const whole = await passage.inputValue();
    expect(whole.startsWith('Poland helps')).toBe(true);
    await passage.fill(whole.slice(whole.indexOf('Poland allocated')));
    await passage.press('Control+Enter');
    await said(page, 'Claim 1 amended.');
    expect(await page.locator('mark[data-current]').allInnerTexts()).toEqual([
      'Poland allocated 2 million euro for drones in Ukraine on 18 March 2026. It may give more 🚁 later.',
    ]);
  });
});

test('a decision on a state that is no more is told, and what was typed stays', async () => {
  const id = await added('Estonia helps\n\nEstonia allocated 6 million euro for drones in Ukraine on 18 March 2026.');
  await visit(browser, { url: `${tracker.url}/en/desk`, expected: /status of 409/ }, async (page) => {
    await asReviewer(page);
    await page.goto(`${tracker.url}/en/desk/${id}`);
    await ready(page);
    await page.keyboard.press('e');
    await page.getByText('More fields').click();
    const note = page.getByLabel('note', { exact: true });
    await note.fill('Half of it was known.');
    await decided(id, { action: 'amend', claim: 1, changes: { purpose: 'drones' } });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'in the meantime' }).waitFor();
    expect(await note.inputValue()).toBe('Half of it was known.');
    await page.getByText('Changed meanwhile to: drones').waitFor();
    await note.press('Control+Enter');
    await said(page, 'Claim 1 amended.');
    const values = await page.locator('.desk-claim-body dl').first().innerText();
    expect(values).toContain('Half of it was known.');
    expect(values).toContain('drones');
  });
});

test('without a connection nothing is lost, and the decision can be tried again', async () => {
  const id = await added(
    'Lithuania helps\n\nLithuania allocated 5 million euro for drones in Ukraine on 18 March 2026.',
  );
  await visit(
    browser,
    { url: `${tracker.url}/uk/desk`, language: 'uk', expected: /Failed to load resource/ },
    async (page) => {
      await asReviewer(page);
      await page.goto(`${tracker.url}/uk/desk/${id}`);
      await ready(page);
      await page.context().setOffline(true);
      await page.getByText('Немає зв’язку').waitFor();
      await page.keyboard.press('r');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'Реєстр не відповідає' }).waitFor();
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
      await said(page, 'Твердження 1 відхилено.');
      await page.getByText('Відхилено: Текст цього не каже.').waitFor();
    },
  );
});

test('while an answer is under way the reviewer may go on, and is not called back by it', async () => {
  const text = ['Slovakia', 'Croatia', 'Ireland'].map(
    (country, index) => `${country} allocated ${index + 2} million euro for drones in Ukraine on 18 March 2026.`,
  );
  const id = await added(`Three help\n\n${text.join('\n\n')}`);
  await visit(browser, { url: `${tracker.url}/en/desk` }, async (page) => {
    await asReviewer(page);
    await page.goto(`${tracker.url}/en/desk/${id}`);
    await ready(page);
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/decisions', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('a');
    await page.locator('.desk-saving').waitFor();
    await page.keyboard.press('e');
    expect(await page.locator('.desk-form').count()).toBe(0);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    answer();
    await said(page, 'Claim 1 accepted.');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await claim(page, 3).getAttribute('aria-expanded')).toBe('true');
    expect(await violations(page)).toEqual([]);
  });
});

test('a claim in doubt asks; a digit answers, and a search among subjects does too', async () => {
  const id = await added(
    'Denmark pays\n\nDenmark allocated 600 million kroner for Ukrainian production, Umerov said on 24 June 2025.\n\nA Ukrainian drone plant is under construction in Denmark.',
  );
  await visit(browser, { url: `${tracker.url}/en/desk` }, async (page) => {
    await asReviewer(page);
    await page.goto(`${tracker.url}/en/desk/${id}`);
    await ready(page);
    await page.keyboard.press('m');
    await page.keyboard.type('dk-2025-500m');
    await page.getByRole('option', { selected: true }).filter({ hasText: 'flow/dk-2025-500m-kroner' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await said(page, 'Claim 1 now belongs to');
    await page.locator('.desk-known [data-relation="conflicts"]', { hasText: 'DKK 500 million' }).waitFor();
    await page.keyboard.press('j');
    await page.getByText('Is it one of these?').waitFor();
    await page.keyboard.press('a');
    await page.getByRole('alert').filter({ hasText: 'It is not settled where this claim belongs.' }).waitFor();
    await page.keyboard.press('1');
    await said(page, 'Claim 2 now belongs to');
    await page.getByText('Chosen by a reviewer:').last().waitFor();
  });
});

test('single keys act on nothing while something is typed, and can be turned off', async () => {
  const id = await added('Malta helps\n\nMalta allocated 4 million euro for drones in Ukraine on 18 March 2026.');
  await visit(browser, { url: `${tracker.url}/en/desk/${id}` }, async (page) => {
    await ready(page);
    await page.keyboard.press('/');
    await page.keyboard.type('area');
    expect(await page.locator('.desk-form').count()).toBe(0);
    await page.locator('main').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('r');
    expect(await page.locator('.desk-form').count()).toBe(0);
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await page.getByRole('form', { name: 'Why is claim 1 rejected?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.desk-form').waitFor({ state: 'detached' });
  });
});

test('keys count by their place under a Ukrainian layout', async () => {
  const id = await added('Cyprus helps\n\nCyprus allocated 3 million euro for drones in Ukraine on 18 March 2026.');
  await visit(browser, { url: `${tracker.url}/uk/desk/${id}`, language: 'uk' }, async (page) => {
    await ready(page);
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'к', code: 'KeyR', bubbles: true })),
    );
    await page.getByRole('form', { name: 'Чому відхилено твердження 1?' }).waitFor();
  });
});

const VIEWS = [360, 768, 1440].flatMap((width) => [
  { width, colorScheme: 'light', language: 'en' } as const,
  { width, colorScheme: 'dark', language: 'uk' } as const,
]);

test.each(VIEWS)('queue and document pass axe and do not overflow ($width, $colorScheme, $language)', async (view) => {
  const id = await added(ARTICLE, { batch: 'Week 12' });
  await added('', { batch: 'Week 12' });
  // So low that nothing sticks: axe would take a button that is half under another part for one that is too small.
  const how = { url: `${tracker.url}/${view.language}/desk`, height: 470, ...view };
  await visit(browser, how, async (page) => {
    await ready(page);
    for (const path of ['desk', `desk/${id}`]) {
      await page.goto(`${tracker.url}/${view.language}/${path}`);
      await ready(page);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.getAttribute('html', 'data-ran')).toBeNull();
  });
});

test('without scripts the queue and a document with all its claims can be read', async () => {
  const id = await added(ARTICLE);
  await visit(browser, { url: `${tracker.url}/en/desk`, javaScript: false }, async (page) => {
    await page.getByRole('link', { name: 'Norway sets money aside' }).first().click();
    expect(new URL(page.url()).pathname).toBe(`/en/desk/${id}`);
    await page.locator('.desk-values').nth(1).waitFor();
    // A search by text leaves out what is meant for readers without scripts.
    expect(await page.locator('main').innerText()).toContain('deciding on claims needs them');
  });
});

test('no copy of a page of the desk is kept', async () => {
  const page = await fetch(`${tracker.url}/en/desk`);
  expect([page.headers.get('Cache-Control'), page.headers.get('ETag')]).toEqual(['no-store', null]);
  const partner = await fetch(`${tracker.url}/en/partner/DK`);
  expect(partner.headers.get('Cache-Control')).toBe('no-cache');
});

test('a document that is not there is told; one that cannot be read says why', async () => {
  expect((await fetch(`${tracker.url}/en/desk/0000000000000000`)).status).toBe(404);
  const id = await added('Le gouvernement français a signé un accord avec l’Ukraine sur les drones à Paris mercredi.');
  const page = await (await fetch(`${tracker.url}/uk/desk/${id}`)).text();
  expect(page).toContain('Він не англійською і не українською.');
});

test('a tracker without a desk says so, and shows no way to it', async () => {
  const plain = await serveTracker();
  try {
    await visit(browser, { url: `${plain.url}/en/desk`, expected: /status of 404/ }, async (page) => {
      expect(await page.locator('h1').innerText()).toBe('The desk is not open here');
      expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Desk' }).count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
    expect((await fetch(`${plain.url}/en/desk/abc`)).status).toBe(404);
  } finally {
    await plain.end();
  }
});
