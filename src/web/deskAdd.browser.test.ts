import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focusOn, ready, visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { serveTracker } from '../../scripts/testing/served-tracker.ts';
import { violations } from '../../scripts/testing/violations.ts';
import type { DeskDocument } from '../desk/index.ts';

const { tracker, browser } = await inBrowser(serveTracker({ desk: true }));

/** The third sentence makes a claim in words that no rule knows. */
const article = (country: string): string => `${country} helps

${country} allocated 2 million euro for drones in Ukraine on 18 March 2026 🚁. From the purse of ${country}, 37 million kroner found their way to Ukraine in May 2025. More is to follow.`;
const missed = (country: string): string =>
  `From the purse of ${country}, 37 million kroner found their way to Ukraine in May 2025.`;

async function added(country: string): Promise<string> {
  const document = { text: article(country), published: '2026-03-21', publisher: `${country} Gazette` };
  const response = await fetch(`${tracker.url}/api/v1/desk/documents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: tracker.url },
    body: JSON.stringify({ documents: [document] }),
  });
  const { documents } = (await response.json()) as { documents: { document: { id: string } }[] };
  return documents[0]?.document.id ?? '';
}

const kept = async (id: string): Promise<DeskDocument> =>
  (await (await fetch(`${tracker.url}/api/v1/desk/documents/${id}`)).json()) as DeskDocument;

async function open(page: Page, id: string, language = 'en'): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('kuznia-reviewer', 'Olena'));
  await page.goto(`${tracker.url}/${language}/desk/${id}`);
  await ready(page);
}

const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

/** Selects words of the text as a mouse does, also across passages that are marked already. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const body = document.getElementById('desk-text-body') as HTMLElement;
    const start = (body.textContent ?? '').indexOf(wanted);
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let before = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (start >= before && start < before + length) range.setStart(node, start - before);
      const end = start + wanted.length;
      if (end > before && end <= before + length) range.setEnd(node, end - before);
      before += length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

test('by keyboard alone: pick a sentence, name a new subject, fill the form, accept, undo both', async () => {
  const id = await added('Finland');
  const before = (await kept(id)).claims.length;
  await visit(browser, { url: `${tracker.url}/en/desk`, expected: /status of 422/ }, async (page) => {
    await open(page, id);
    await page.keyboard.press('c');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowDown');
    await said(page, 'Sentences 3 to 4 of 4:');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Shift+ArrowUp');
    await said(page, 'Sentence 3 of 4:');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'A claim that the reader missed' }).waitFor();
    await page.keyboard.type('flow');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Finnish purse, May 2025');
    await page.getByRole('option', { selected: true }).filter({ hasText: 'flow/finnish-purse-may-2025' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('amount', { exact: true }).fill('73 000 000 DKK');
    await page.getByLabel('from', { exact: true }).fill('country/FI');
    await page.getByLabel('rung', { exact: true }).selectOption('disbursement');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.locator('.desk-wrong', { hasText: 'the passage does not hold this number' }).waitFor();
    expect((await kept(id)).claims).toHaveLength(before);
    await page.getByLabel('amount', { exact: true }).fill('37 000 000 DKK');
    await page.keyboard.press('Control+Enter');
    await said(page, `Claim ${before + 1} is added.`);
    expect((await kept(id)).claims.at(-1)).toMatchObject({
      about: 'flow/finnish-purse-may-2025',
      addedBy: 'Olena',
      passage: { exact: missed('Finland') },
    });
    await page.keyboard.press('a');
    await said(page, `Claim ${before + 1} accepted.`);
    await page.keyboard.press('u');
    await said(page, 'The latest decision is taken back.');
    await page.keyboard.press('u');
    await page.locator('.desk-claim').nth(before).waitFor({ state: 'detached' });
    expect((await kept(id)).claims).toHaveLength(before);
  });
});

test('words selected across a marked passage carry a claim; what was typed and left is there again', async () => {
  const id = await added('Sweden');
  await visit(browser, { url: `${tracker.url}/uk/desk`, language: 'uk' }, async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, id, 'uk');
    const words = `18 March 2026 🚁. ${missed('Sweden')}`;
    await select(page, words);
    await page.locator('.desk-selected').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.desk-selected').click();
    const form = page.getByRole('form', { name: 'Твердження, яке пропустив читач' });
    expect(await form.locator('.desk-quote').innerText()).toBe(words);
    await page.getByLabel('Вид предмета').selectOption('flow');
    await page.getByLabel('сума', { exact: true }).fill('37 000 000 SEK');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await select(page, missed('Sweden'));
    await page.keyboard.press('c');
    expect(await form.locator('.desk-quote').innerText()).toBe(missed('Sweden'));
    expect(await page.getByLabel('сума', { exact: true }).inputValue()).toBe('37 000 000 SEK');
    await page.getByRole('button', { name: 'Додати твердження' }).click();
    await page.getByRole('alert').filter({ hasText: 'Виберіть, про що це твердження.' }).waitFor();
    await page.locator('.desk-options [role="option"]').first().click();
    await page.keyboard.press('Control+Enter');
    await said(page, 'додано. Прийміть його');
    expect((await kept(id)).claims.at(-1)).toMatchObject({ passage: { exact: missed('Sweden') } });
  });
});

test('a claim that is amended takes its passage by sentence too', async () => {
  const id = await added('Iceland');
  await visit(browser, { url: `${tracker.url}/en/desk`, width: 360 }, async (page) => {
    await open(page, id);
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Choose in the document' }).press('Enter');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    const field = page.getByLabel('Passage', { exact: true });
    expect(await field.inputValue()).toContain('kroner found their way');
    await focusOn(field);
    await page.keyboard.press('Control+Enter');
    await said(page, 'Claim 1 amended.');
  });
});
