import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ready, visit } from '../../scripts/testing/browser.ts';
import { inBrowser } from '../../scripts/testing/in-browser.ts';
import { serveTracker } from '../../scripts/testing/served-tracker.ts';
import { violations } from '../../scripts/testing/violations.ts';

const { tracker, browser } = await inBrowser(serveTracker({ desk: true }));

/** Adds a document as a program would, and gives its id. */
async function added(document: object): Promise<string> {
  const response = await fetch(`${tracker.url}/api/v1/desk/documents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: tracker.url },
    body: JSON.stringify({ documents: [{ published: '2026-03-21', publisher: 'Example Gazette', ...document }] }),
  });
  const { documents } = (await response.json()) as { documents: { document: { id: string } }[] };
  return documents[0]?.document.id ?? '';
}

const asReviewer = (page: Page): Promise<unknown> =>
  page.addInitScript(() => localStorage.setItem('kuznia-reviewer', 'Olena'));

const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

test('by keyboard: a document of no use is set aside with its reason, counts as done, and comes back', async () => {
  const id = await added({
    text: 'A fair\n\nNorway allocated 31 million euro for drones in Ukraine on 20 March 2026.',
  });
  await visit(browser, { url: `${tracker.url}/en/desk/${id}` }, async (page) => {
    await asReviewer(page);
    await page.reload();
    await ready(page);
    await page.keyboard.press('x');
    const form = page.getByRole('form', { name: 'Why is this document set aside?' });
    await form
      .getByRole('radio', { name: 'It says nothing about the programme.' })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await said(page, 'The document is set aside.');
    const back = page.locator('.desk-aside').getByRole('button', { name: 'Bring back' });
    await back.and(page.locator(':focus')).waitFor();
    expect(await page.locator('.desk-aside').innerText()).toMatch(/Set aside by Olena on .*It only repeats another/);
    // Nothing else is decided of it meanwhile.
    await page.keyboard.press('a');
    await page.keyboard.press('e');
    expect(await page.locator('.desk-form').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Accept' }).getAttribute('aria-disabled')).toBe('true');
    expect(await violations(page)).toEqual([]);
    const state = page.locator('.desk-documents li').filter({ hasText: 'A fair' });
    await page.getByRole('link', { name: 'All documents' }).click();
    await state.getByText('It only repeats another document.').waitFor();
    const standing = await page.locator('.desk-done').innerText();
    // Intl parts figures from words with no-break spaces.
    expect(standing.replaceAll('\u00a0', ' ')).toContain('1 of 1 document done · 0 of 0 claims decided');
    expect(await page.locator('#desk-next').count()).toBe(0);
    await state.getByRole('link', { name: 'A fair' }).click();
    await back.waitFor();
    await page.keyboard.press('u');
    await said(page, 'The document is back in the queue.');
    await page.getByText('1 to decide').waitFor();
  });
});

test('by mouse, in Ukrainian: one that cannot be read is set aside in words of one’s own, and brought back', async () => {
  const id = await added({ name: 'empty.txt', text: ' ' });
  await visit(browser, { url: `${tracker.url}/uk/desk/${id}`, language: 'uk' }, async (page) => {
    await ready(page);
    await page.getByText('Він порожній').waitFor();
    await page.getByRole('button', { name: 'Зняти з черги' }).click();
    const form = page.getByRole('form', { name: 'Чому цей документ знімають із черги?' });
    expect(await form.getByRole('radio', { name: 'Він не читається, а кращої копії немає.' }).isChecked()).toBe(true);
    await form.getByLabel('Інша причина').fill('Порожній файл, надісланий помилково.');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Зняти з черги' }).click();
    const dialog = page.getByRole('dialog', { name: 'Хто розглядає?' });
    await dialog.getByLabel('Ваше ім’я').fill('Олена');
    await dialog.getByRole('button', { name: 'Далі' }).click();
    await page.locator('.desk-aside').getByText('Порожній файл, надісланий помилково.').waitFor();
    await page.locator('.desk-aside').getByRole('button', { name: 'Повернути в чергу' }).click();
    await page.getByRole('button', { name: 'Зняти з черги' }).and(page.locator(':focus')).waitFor();
    await said(page, 'Документ знову в черзі.');
    await page.getByText('Рішення').first().click();
    await page.getByText('скасовано: Олена').waitFor();
  });
});
