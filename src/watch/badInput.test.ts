import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFeed } from './feed.ts';
import { type Watching, withWatching } from './testing/desk.ts';
import { article, type Page, rss, type Site, withSite } from './testing/site.ts';

const KRONER = 'Denmark has earmarked 500 million kroner for the drones of Ukraine, the government said on Tuesday.';
const PACKED = { 'content-encoding': 'gzip', 'content-type': 'application/rss+xml' };

const run = (
  pages: Record<string, Page | undefined>,
  use: (site: Site, watching: Watching) => Promise<void>,
): Promise<void> => withSite(pages, (site) => withWatching((watching) => use(site, watching)));
const moved = (location: string): Page => ({ status: 302, headers: { location } });

test('a small feed that unpacks into a large one is cut off, and so is a page; the others are read', async () => {
  const bomb: Page = { headers: PACKED, body: gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')) };
  const pages = {
    '/bomb': bomb,
    '/feed': { body: rss('/bomb-page', '/a') },
    '/bomb-page': bomb,
    '/a': article(KRONER),
  };
  await run(pages, async (site, { round }) => {
    const report = await round({ feed: `${site.address}/bomb` }, { feed: `${site.address}/feed` });
    expect(report.places).toMatchObject([
      { outcome: 'failed', message: expect.stringMatching(/at most 5 MB/u) },
      { outcome: 'read', found: 2 },
    ]);
    expect(report.documents).toMatchObject([
      { outcome: 'left', message: expect.stringMatching(/at most 20 MB/u) },
      { outcome: 'added' },
    ]);
  });
});

test('circles of redirects end for feed and page, and the others are read', async () => {
  const pages = {
    '/circle': moved('/round'),
    '/round': moved('/circle'),
    '/feed': { body: rss('/circle', '/a') },
    '/a': article(KRONER),
  };
  await run(pages, async (site, { round }) => {
    const report = await round({ feed: `${site.address}/circle` }, { feed: `${site.address}/feed` });
    expect(report.places).toMatchObject([
      { outcome: 'failed', message: expect.stringMatching(/another redirect/u) },
      { outcome: 'read' },
    ]);
    expect(report.documents).toMatchObject([{ outcome: 'left' }, { outcome: 'added' }]);
  });
});

test.each<[string, Page]>([
  ['a circle of redirects', moved('/robots.txt')],
  ['a redirect to what is no web address', moved('file:///etc/passwd')],
  ['more than is read of it', { body: `User-agent: *\nDisallow: /closed\n${'# '.repeat(600_000)}` }],
  [
    'a little that unpacks into much',
    { headers: PACKED, body: gzipSync(`User-agent: *\nDisallow: /closed\n${' '.repeat(5_000_000)}`) },
  ],
])('where robots.txt is %s, its beginning is obeyed and the host is read', async (_name, robots) => {
  const says = robots.status === undefined;
  await run(
    {
      '/robots.txt': robots,
      '/feed': { body: rss('/a', '/closed') },
      '/a': article(KRONER),
      '/closed': article('Closed.'),
    },
    async (site, { round }) => {
      const report = await round({ feed: `${site.address}/feed` });
      expect(report.documents[0]).toMatchObject({ outcome: 'added' });
      expect(site.asked.some(({ path }) => path === '/closed')).toBe(!says);
    },
  );
});

test('a host that leads to one that does not answer is not left alone for it', async () => {
  const pages = { '/feed': { body: rss('/out', '/a') }, '/out': moved('http://127.0.0.1:8/x'), '/a': article(KRONER) };
  await run(pages, async (site, { round }) => {
    const report = await round({ feed: `${site.address}/feed` });
    expect(report.documents).toMatchObject([{ outcome: 'later' }, { outcome: 'added' }]);
  });
});

test('an entry that leads to no web address is left out', () => {
  const feed = readFeed(
    rss('/a', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x'),
    'https://example.org/',
  );
  expect(feed).toMatchObject({ items: [{ address: 'https://example.org/a' }], left: 3 });
});

test('a feed of a hundred thousand tags within each other is refused in good time', () => {
  expect(() => readFeed(`<rss><channel>${'<a>'.repeat(100_000)}`, 'https://example.org/')).toThrow(
    /RSS, Atom or JSON/u,
  );
});
