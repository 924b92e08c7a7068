import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoadedPages, loadPages } from '../../web/index.ts';
import { pagesOf } from '../addresses.ts';
import { readLedger } from '../ledger.ts';
import { isPage, withSlash } from '../place.ts';
import { BUILD, SmallLedger } from '../testing/smallLedger.ts';
import { Accounts } from './accounts.ts';
import { Renderer } from './renderer.ts';

const NOW = '2026-03-31T12:00:00.000Z';
const SITE = { now: NOW, core: { snapshot: '/snapshot/current.json', static: true }, undated: true };
const ledger = new SmallLedger();
let accounts: Accounts;
let renderer: Renderer;
let pages: LoadedPages;
beforeAll(async () => {
  await ledger.begin();
  const { entries } = await readLedger(ledger.database, NOW);
  accounts = new Accounts(entries, NOW.slice(0, 10));
  pages = await loadPages(BUILD);
  renderer = new Renderer(accounts, pages, { ...SITE, inserts: {} });
});
afterAll(() => ledger.remove());

/** One path of each kind, such as `/en/record/flow/…`: the first that pages lead to. */
async function oneOfEach(): Promise<string[]> {
  const found = new Map<string, string>();
  const waiting = pagesOf(accounts.at({})).filter((path) => path.startsWith('/en'));
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const [, , first = ''] = path.split('/');
    const kind = `${isPage(path) ? '' : path.replace(/.*\./, '.')} ${first.replace(/\..*/, '')}`;
    if (found.has(kind)) continue;
    found.set(kind, path);
    const { drawn } = await renderer.make(path, undefined);
    waiting.push(...(drawn?.links.filter((link) => link.startsWith('/en')) ?? []));
  }
  return [...found.values()];
}

test('what shows the same as before is not drawn, whatever kind of page it is', async () => {
  const paths = await oneOfEach();
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    const { shows, drawn } = await renderer.make(path, undefined);
    expect(drawn?.content.length, path).toBeGreaterThan(0);
    expect(await renderer.make(path, shows), path).toEqual({ path, shows });
    expect(await renderer.make(path, 'something else'), path).toEqual({ path, shows, drawn });
  }
});

test('a page that a router of its own draws is that of the whole tracker, whatever kind of page it is', async () => {
  const paths = (await oneOfEach()).filter(isPage);
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    const request = () => new Request(`http://published.invalid${withSlash(path)}`);
    const site = { ...SITE, account: accounts.at, nonce: '' };
    const answers = [await pages(request(), site), await pages.page(request(), site)];
    const [whole, own] = await Promise.all(answers.map((answer) => answer.text()));
    expect(own === whole, path).toBe(true);
  }
});
