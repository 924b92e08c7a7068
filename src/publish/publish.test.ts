import { hash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createApp } from '../server/index.ts';
import { OpenLedger } from '../session/index.ts';
import { openSqliteStore } from '../store/index.ts';
import { loadPages } from '../web/index.ts';
import { pagesOf } from './addresses.ts';
import { readManifest } from './manifest.ts';
import { fileOf } from './place.ts';
import { type Published, publish } from './publish.ts';
import { BUILD, SmallLedger } from './testing/smallLedger.ts';

const URL_OF_SITE = 'https://tracker.example.org/';
/** A site is drawn whole; on a machine that does much else that takes its time. */
const SLOW = 300_000;
const ledger = new SmallLedger();
const folder = join(ledger.folder, 'site');
const before = join(ledger.folder, 'before');
let first: Published;
let second: Published;

function publishAt(now: string, into = folder, other: { url?: string; version?: string } = {}): Promise<Published> {
  const { url = URL_OF_SITE, version = '0.0.0' } = other;
  return publish({ database: ledger.database, folder: into, build: BUILD, version, url, now: () => now });
}

beforeAll(async () => {
  await ledger.begin();
  await ledger.add('2025-07-01-told', [
    'about: line/told, host: country/DK, operator: party/iron-fox, family: drone, stage: agreed, when: 2025-06-30',
  ]);
  first = await publishAt('2026-03-31T10:00:00.000Z');
  cpSync(folder, before, { recursive: true, preserveTimestamps: true });
  await ledger.add('2025-07-03-formula', [
    'about: flow/dk-2025-more, from: country/DK, to: programme/build-with-ukraine, stage: commitment, amount: 10 000 000 DKK, when: 2025-07-02, purpose: "=HYPERLINK(1)", note: "@SUM(1)"',
    // In English it is called as its slug was, in Ukrainian otherwise.
    'about: party/iron-fox, name: Iron Fox, name_uk: Залізний Лис, type: company, country: country/DK',
  ]);
  second = await publishAt('2026-03-31T11:00:00.000Z');
}, SLOW);
afterAll(() => ledger.remove());

/** Files of a site by path, the program's own notes left out. */
function filesIn(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(site, name)).isFile() && !name.startsWith('.kuznia'))
    .sort();
}

function text(file: string, site = folder): string {
  return readFileSync(join(site, file), 'utf8');
}

/** Where a plain server looks for a path. */
function isServed(path: string): boolean {
  const file = join(folder, decodeURIComponent(path));
  return existsSync(file) && (statSync(file).isFile() || existsSync(join(file, 'index.html')));
}

test('every link of every page leads to something, and to where no server has to lead on', () => {
  const dead = new Set<string>();
  for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
    for (const [, address = ''] of text(file).matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|data:|#)/.test(address)) continue;
      const path = new URL(address.replaceAll('&amp;', '&'), `${URL_OF_SITE}${file}`).pathname;
      const isFolder = isServed(path) && statSync(join(folder, decodeURIComponent(path))).isDirectory();
      if (!isServed(path) || (isFolder && !path.endsWith('/'))) dead.add(`${file}: ${address}`);
    }
  }
  expect([...dead]).toEqual([]);
});

/** Addresses of the files that a page offers, in their order. */
function filesOn(html: string): string[] {
  return Array.from(html.matchAll(/ href="(\/(?:en|uk)\/[^"]*\.(?:csv|json|svg)(?:\?[^"]*)?)"/g), ([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

/** A table as JSON tells a server's reader its dates, and that of a copy where to find them; the rest is the same. */
function withoutDates(content: string): string {
  return content.replace(/"asOf":\{[^}]*\}/, '"release":"…"').replace(/"release":"[^"]*"/, '"release":"…"');
}

test('each file that a page of the server offers is offered by the copy, and holds the same', async () => {
  const server = await OpenLedger.open(await openSqliteStore(ledger.database), {
    now: () => '2026-03-31T11:00:00.000Z',
  });
  const app = createApp({ ledger: server, version: '', pages: await loadPages(BUILD) });
  const seen = new Set<string>();
  for (const path of pagesOf(server.account({})).filter((each) => each.startsWith('/en'))) {
    const offered = filesOn(await (await app.request(path)).text());
    const copied = filesOn(text(fileOf(path)));
    expect(copied.length, path).toBe(offered.length);
    for (const [index, address] of offered.entries()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const file = text(fileOf((copied[index] as string).replace(/\?.*/, '')));
      expect(withoutDates(file) === withoutDates(await (await app.request(address)).text()), address).toBe(true);
    }
  }
  await server.close();
  expect(seen.size).toBeGreaterThan(50);
});

test('the manifest names every file with its SHA-256', () => {
  const manifest = readManifest(text('manifest.json'));
  const apart = ['manifest.json', 'release.json'];
  expect([...(manifest?.keys() ?? [])].sort()).toEqual(filesIn(folder).filter((file) => !apart.includes(file)));
  for (const [file, { sha256, bytes }] of manifest ?? []) {
    const content = readFileSync(join(folder, file));
    expect([file, content.length, hash('sha256', content)]).toEqual([file, bytes, sha256]);
  }
});

test('publishing again writes only what has changed', () => {
  const changed = filesIn(before).filter((file) => existsSync(join(folder, file)) && text(file) !== text(file, before));
  const fresh = filesIn(folder).filter((file) => !existsSync(join(before, file)));
  const untouched = filesIn(before).filter((file) => !changed.includes(file));
  // Of the two files that no manifest names, both are written each time.
  expect(second.written + 2).toBe(changed.length + fresh.length);
  expect(changed).not.toContain('en/partner/NO/index.html');
  expect(changed).toContain('en/partner/DK/index.html');
  for (const file of untouched)
    expect(statSync(join(folder, file)).mtimeMs, file).toBeCloseTo(statSync(join(before, file)).mtimeMs, 0);
});

/** All but what tells of the releases before. */
function expectSamePages(site: string, fresh: string): void {
  const around = /^(?:releases\/|release\.json|manifest\.json|snapshot\/)/;
  const files = (of: string) => filesIn(of).filter((file) => !around.test(file));
  expect(files(site)).toEqual(files(fresh));
  for (const file of files(fresh)) expect(text(file, site) === text(file, fresh), file).toBe(true);
}

test(
  'what is published step by step is what is published at once, to the last byte',
  async () => {
    const fresh = join(ledger.folder, 'fresh');
    const { release } = await publishAt('2026-03-31T11:00:00.000Z', fresh);
    expect(release.id).toBe(second.release.id);
    expect(text('uk/line/told/index.html')).toContain('Залізний Лис');
    expectSamePages(folder, fresh);
  },
  SLOW,
);

test('where nothing has changed nothing is written, on a later day either', async () => {
  const stands = statSync(join(folder, 'release.json')).mtimeMs;
  expect(await publishAt('2026-03-31T23:00:00.000Z')).toMatchObject({ isNew: false, written: 0 });
  expect(statSync(join(folder, 'release.json')).mtimeMs).toBe(stands);
});

test('a release stays as it was, at its address', () => {
  const { id } = first.release;
  expect(second.release.previous).toBe(id);
  for (const file of filesIn(before).filter(
    (name) => name.startsWith(`releases/${id}/`) || /^snapshot\/[0-9a-f]{64}/.test(name),
  ))
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(before, file))), file).toBe(true);
  const kept = JSON.parse(text(`releases/${id}/manifest.json`)).files as Record<string, { sha256: string }>;
  expect(Object.keys(kept)).toContain(`releases/${id}/data/statements.csv`);
  for (const [file, { sha256 }] of Object.entries(kept))
    expect(hash('sha256', readFileSync(join(folder, file))), file).toBe(sha256);
});

test('a release tells what it rests on, what is new and how to cite it', () => {
  const { id, ledger: head } = second.release;
  expect(text(`releases/${id}/notes.en.md`)).toContain('committed: EUR');
  expect(text(`releases/${id}/notes.uk.md`)).toMatch(/Що змінилося від 31 березня 2026/);
  expect(JSON.parse(text(`releases/${id}/changes.json`)).totals[0].parts[0].flow).toBe('flow/dk-2025-more');
  const page = text(`releases/${id}/index.html`);
  expect(page).toContain(`entry ${head.sequence} of the ledger, SHA-256 ${head.hash}`);
  const [, dataset = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(dataset)).toMatchObject({ '@type': 'Dataset', version: id, url: `${URL_OF_SITE}releases/${id}/` });
  expect(parse(text('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version: id,
    'date-released': '2026-03-31',
  });
  expect(text('en/index.html')).toContain('"@type":"Dataset"');
});

test('a page tells where it lies, and names a picture that is there, for search engines and other sites', () => {
  const page = text('uk/partner/DK/index.html');
  expect(page).toContain(`<link rel="canonical" href="${URL_OF_SITE}uk/partner/DK/"/>`);
  const [, picture = ''] = /<meta property="og:image" content="([^"]*)"/.exec(page) ?? [];
  expect(picture).toBe(`${URL_OF_SITE}share/uk/partner/DK.png`);
  const image = readFileSync(join(folder, picture.slice(URL_OF_SITE.length)));
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(text('sitemap.xml')).toContain(`<loc>${URL_OF_SITE}uk/partner/DK/</loc>`);
});

test('no cell of a table is a formula to a spreadsheet', () => {
  const tables = filesIn(folder).filter((file) => file.endsWith('.csv'));
  expect(tables.some((file) => text(file).includes("'=HYPERLINK"))).toBe(true);
  for (const file of tables) expect(text(file).match(/(?:^|[,\r\n])"?(?:[=+@]|-(?!\d))[^,\r\n]*/), file).toBeNull();
});

test(
  'a file of the site that was lost or changed is put right',
  async () => {
    const site = join(ledger.folder, 'damaged');
    cpSync(folder, site, { recursive: true, preserveTimestamps: true });
    rmSync(join(site, 'en/partner/DK/index.html'));
    writeFileSync(join(site, 'en/lines.csv'), 'wrong');
    const mended = await publishAt('2026-03-31T12:00:00.000Z', site);
    expect(mended).toMatchObject({
      isNew: true,
      written: 2,
      release: { id: second.release.id, made: second.release.made },
    });
    expect(filesIn(site)).toEqual(filesIn(folder));
    for (const file of filesIn(folder)) expect(text(file, site) === text(file), file).toBe(true);
  },
  SLOW,
);

test(
  'at another address every page tells that one, explanations too',
  async () => {
    const site = join(ledger.folder, 'moved');
    cpSync(folder, site, { recursive: true, preserveTimestamps: true });
    await publishAt('2026-03-31T12:00:00.000Z', site, { url: 'https://other.example.org/' });
    const pages = filesIn(site).filter((file) => /^(?:en|uk)\/.*\.html$/.test(file));
    expect(pages.some((file) => file.startsWith('uk/why/'))).toBe(true);
    expect(pages.filter((file) => text(file, site).includes(URL_OF_SITE))).toEqual([]);
  },
  SLOW,
);

// Last, since it adds to the ledger.
test(
  'that holds where a flow is called otherwise in both languages, and for another version of the program',
  async () => {
    await ledger.add('2025-07-05-revised', [
      'about: flow/dk-2025-more, from: country/DK, to: programme/build-with-ukraine, stage: commitment, amount: 12 000 000 DKK, when: 2025-07-04, by: person/jane-roe',
    ]);
    const [site, fresh] = [join(ledger.folder, 'revised'), join(ledger.folder, 'revised-fresh')];
    cpSync(folder, site, { recursive: true, preserveTimestamps: true });
    const again = await publishAt('2026-03-31T13:00:00.000Z', site, { version: '0.0.1' });
    await publishAt('2026-03-31T13:00:00.000Z', fresh, { version: '0.0.1' });
    expect(again.written).toBeLessThan(again.files / 2);
    expectSamePages(site, fresh);
  },
  SLOW,
);

test('a folder that holds something else is left alone', async () => {
  const site = join(ledger.folder, 'other');
  cpSync(join(ledger.folder, 'programme'), site, { recursive: true });
  const files = filesIn(site);
  await expect(publishAt('2026-03-31T12:00:00.000Z', site)).rejects.toThrow('Expected an empty folder');
  expect(filesIn(site)).toEqual(files);
});
