import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { focusOn, ready, visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { serveTracker } from '../../scripts/testing/served-tracker.ts';
import { serving } from '../../scripts/testing/serving.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser(serveTracker({ desk: true, allowPrivate: true }));
const closed = await serveTracker({ desk: true });
afterAll(() => closed.end());

const page = (text: string): string =>
  `<!doctype html><html><head><meta property="article:published_time" content="2026-03-20T10:00:00Z">
<meta property="og:site_name" content="Example Gazette"></head><body><article><h1>Norway pays</h1>${`<p>${text}</p>`.repeat(5)}</article></body></html>`;
const NORWAY = page('Norway allocated 30 million euro for drones in Ukraine on 20 March 2026.');

const results = (shown: Page) => shown.locator('.desk-results');

test('addresses are fetched one after the other; one that is not there is told, and fetched again once it is', async () => {
  let isThere = false;
  await serving(
    (request, response) => {
      if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
      else if (request.url === '/later-on' && !isThere) response.writeHead(404).end();
      else
        response
          .setHeader('content-type', 'text/html')
          .end(NORWAY.replace('30 million', `3${request.url?.length} million`));
    },
    (site) =>
      visit(browser, { url: `${tracker.url}/uk/desk`, language: 'uk' }, async (shown) => {
        await ready(shown);
        await shown.keyboard.press('f');
        await shown.keyboard.insertText(`${site}/paper\n${site}/circle\n${site}/later-on\n`);
        await shown.getByRole('button', { name: 'Узяти', exact: true }).click();
        await results(shown).getByText('Сайт його не видав. Відповідь — код 404.').waitFor();
        const told = await results(shown).innerText();
        expect(told).toContain('Norway pays: додано');
        expect(told).toContain('Його адреса без кінця веде з однієї на іншу.');
        // Nothing that was given is lost: what failed can be put right.
        expect(await shown.getByLabel('Адреси, по одній у рядку').inputValue()).toContain('/later-on');
        expect(await violations(shown)).toEqual([]);
        isThere = true;
        const refused = shown.locator('.desk-documents li', { hasText: '/later-on' });
        await refused.getByRole('button', { name: 'Узяти ще раз' }).click();
        await refused.waitFor({ state: 'detached' });
        expect(await shown.locator('.desk-documents li[data-state="unread"]').count()).toBe(2);
      }),
  );
});

test('an address on a private network is refused in the language of the page, and so is what is no address', async () => {
  await visit(browser, { url: `${closed.url}/uk/desk`, language: 'uk' }, async (shown) => {
    await ready(shown);
    const field = shown.getByLabel('Адреси, по одній у рядку');
    await field.fill('example.org');
    await shown.getByRole('button', { name: 'Узяти', exact: true }).click();
    await shown.getByText('Подайте повні адреси').waitFor();
    await field.fill('http://127.0.0.1:9/paper');
    await shown.getByRole('button', { name: 'Узяти', exact: true }).click();
    await results(shown).getByText('Його адреса лежить у приватній мережі.').waitFor();
    expect(await results(shown).innerText()).not.toContain('Expected');
  });
});

test('of several files each is told as it comes, and one that cannot be read holds up no other', async () => {
  const file = (name: string, text: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await visit(browser, { url: `${closed.url}/en/desk` }, async (shown) => {
    await ready(shown);
    await shown
      .locator('#add-files')
      .setInputFiles([
        file('a.md', '# Sweden pays\n\nSweden allocated 31 million euro for drones in Ukraine on 20 March 2026.'),
        file('empty.md', ''),
        { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(NORWAY) },
      ]);
    await shown.getByRole('form', { name: 'Take files' }).getByText('More about it').click();
    await shown.locator('#add-files-published').fill('2026-03-21');
    await shown.getByRole('button', { name: 'Take files' }).click();
    await results(shown).getByText('Norway pays: added').waitFor();
    const told = await results(shown).locator('li').allInnerTexts();
    expect(told.map((text) => text.split(':')[0])).toEqual(['Sweden pays', 'empty.md', 'Norway pays']);
    expect(told[1]).toContain('It is empty.');
    const first = results(shown).getByRole('link').first();
    await focusOn(first);
  });
});

test('a desk with a key shows nothing before it is given, by no spelling of its addresses, and opens with it', async () => {
  const locked = await serveTracker({ desk: true, deskKey: 'a key of some length' });
  try {
    const added = await fetch(`${locked.url}/api/v1/desk/documents`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer a key of some length' },
      body: JSON.stringify({
        documents: [
          {
            text: 'Secret plan\n\nSweden allocated 9 million euro for drones in Ukraine on 18 March 2026.',
            published: '2026-03-20',
            publisher: 'X',
          },
        ],
      }),
    });
    const { documents } = (await added.json()) as { documents: { document: { id: string } }[] };
    const id = documents[0]?.document.id ?? '';
    for (const path of [
      'desk',
      'DESK',
      '/desk',
      `desk/${id}`,
      `Desk/${id}.json`,
      `desk/${id}.data`,
      'desk.data',
      '_root.data',
    ]) {
      const answer = await (await fetch(`${locked.url}/en/${path}`)).text();
      expect(answer).not.toContain('Secret plan');
    }
    await visit(browser, { url: `${locked.url}/en/desk/${id}`, expected: /status of 401/ }, async (shown) => {
      expect(await shown.locator('h1').innerText()).toBe('The desk asks for its key');
      expect(await violations(shown)).toEqual([]);
      await shown.getByLabel('Key', { exact: true }).fill('not this one at all');
      await shown.getByRole('button', { name: 'Open the desk' }).click();
      await shown.getByText('That is not the key.').waitFor();
      await shown.getByLabel('Key', { exact: true }).fill('a key of some length');
      await shown.keyboard.press('Enter');
      await shown.getByRole('heading', { level: 1, name: 'Secret plan' }).waitFor();
    });
  } finally {
    await locked.end();
  }
});

test('in Ukrainian, what a check finds and what stands in the way is said in Ukrainian', async () => {
  const text = 'Норвегія допомагає\n\nНорвегія виділила 30 млн євро на дрони в Україні 20 березня 2026 року.';
  await visit(browser, { url: `${closed.url}/uk/desk`, language: 'uk', expected: /status of 4/ }, async (shown) => {
    await shown.addInitScript(() => localStorage.setItem('kuznia-reviewer', 'Олена'));
    const added = await fetch(`${closed.url}/api/v1/desk/documents`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: closed.url },
      body: JSON.stringify({ documents: [{ text, published: '2026-03-21' }] }),
    });
    const { documents } = (await added.json()) as { documents: { document: { id: string } }[] };
    await shown.goto(`${closed.url}/uk/desk/${documents[0]?.document.id}`);
    await ready(shown);
    await shown.locator('.desk-obstacles', { hasText: 'Видавець: цього про джерело не сказано.' }).waitFor();
    await shown.keyboard.press('a');
    await shown.getByRole('alert').filter({ hasText: 'Перш ніж приймати твердження, опишіть джерело.' }).waitFor();
    await shown.keyboard.press('e');
    await shown.getByLabel('сума', { exact: true }).fill('30 мільйонів');
    await shown.keyboard.press('Control+Enter');
    await shown.locator('.desk-wrong', { hasText: '30 мільйонів' }).waitFor();
    const main = await shown.locator('main').innerText();
    expect(main).not.toMatch(/[Ee]xpected|came /u);
    expect(await shown.locator('main [lang="en"]').count()).toBe(0);
  });
});
