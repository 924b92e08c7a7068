import { expect, test } from 'vitest';
import { feedText, MOST_ITEMS, readFeed } from './feed.ts';

const AT = 'https://example.org/feed';
const ITEM = { address: 'https://example.org/a', title: 'A & B', published: '2025-06-24' };

test.each([
  [
    'RSS 2.0',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>A &amp; B</title><link>https://example.org/a?utm_source=rss</link><guid isPermaLink="false">7</guid><pubDate>Tue, 24 Jun 2025 10:00:00 +0300</pubDate></item></channel></rss>`,
  ],
  [
    'RSS 1.0',
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/"><title>News</title></channel><item rdf:about="https://example.org/a"><title>A &amp; B</title><link>https://example.org/a</link><dc:date>2025-06-24T09:00:00Z</dc:date></item></rdf:RDF>`,
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>urn:7</id><title>A &amp; B</title><link rel="edit" href="/edit"/><link href="/a#top"/><published>2025-06-24T09:00:00Z</published></entry></feed>`,
  ],
  [
    'JSON',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '7', title: 'A & B', url: 'https://example.org/a', date_published: '2025-06-24T09:00:00Z' }],
    }),
  ],
])('a feed in %s gives its items', (_format, text) => {
  expect(readFeed(text, AT)).toEqual({ title: 'News', items: [ITEM], left: 0 });
});

const rss = (items: string, head = ''): string => `${head}<rss version="2.0"><channel>${items}</channel></rss>`;

test('an item twice is one, and one without an address that can be fetched is left', () => {
  const text = rss(
    '<item><link>/a</link></item><item><link>/a#b</link></item><item><title>x</title></item><item><link>javascript:x</link></item>',
  );
  expect(readFeed(text, AT)).toMatchObject({ items: [{ address: 'https://example.org/a' }], left: 3 });
});

test('an older feed in Windows-1251 is read, by its answer or by its own word', () => {
  const kyiv = new Uint8Array([0xca, 0xe8, 0xbf, 0xe2]);
  const head = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?>');
  expect(feedText(kyiv, 'text/xml; charset=windows-1251')).toBe('Київ');
  expect(feedText(new Uint8Array([...head, ...kyiv]), 'text/xml')).toMatch(/Київ$/u);
  expect(feedText(new TextEncoder().encode('Київ'), 'text/xml; charset=klingon')).toBe('Київ');
});

test('a day that is none is not made up', () => {
  const [item] = readFeed(rss('<item><link>/a</link><pubDate>yesterday</pubDate></item>'), AT).items;
  expect(item?.published).toBeNull();
});

test('a feed with thousands of items is cut off', () => {
  const items = Array.from({ length: 5000 }, (_, number) => `<item><link>/${number}</link></item>`).join('');
  expect(readFeed(rss(items), AT)).toMatchObject({ items: { length: MOST_ITEMS }, left: 5000 - MOST_ITEMS });
});

test('entities that a feed defines for itself are not expanded, and none are fetched', () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  const feed = readFeed(rss('<item><link>/a</link><title>&b;</title></item>', bomb), AT);
  expect(JSON.stringify(feed)).not.toContain('haha');
  const file = '<!DOCTYPE rss [<!ENTITY c SYSTEM "file:///etc/passwd">]>';
  expect(() => readFeed(rss('<item><link>/a</link><title>&c;</title></item>', file), AT)).toThrow(/feed/u);
});

test.each(['', '<html><body>Not found</body></html>', '{"a": 1}', 'plain text', '<rss'])('%j is no feed', (text) => {
  expect(() => readFeed(text, AT)).toThrow(/RSS, Atom or JSON feed from https:\/\/example\.org/u);
});
