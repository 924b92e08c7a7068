import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from './address.ts';

test.each([
  ['HTTPS://News.Example.org:443/a', 'https://news.example.org/a'],
  ['https://example.org/a?utm_source=rss&id=7&fbclid=x#top', 'https://example.org/a?id=7'],
  ['https://example.org/a?utm_medium=rss', 'https://example.org/a'],
  ['http://me:secret@example.org', 'http://example.org/'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://example.org/a?q=why?', 'https://example.org/a?q=why?'],
  ['https://example.org/??', 'https://example.org/??'],
])('%s is %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});

test('a relative link is one below its feed', () => {
  expect(canonicalAddress('/b', 'https://example.org/feed.xml')).toBe('https://example.org/b');
});

test('what is no web address is none', () => {
  expect(
    ['javascript:alert(1)', 'mailto:a@b.c', 'file:///etc/passwd', '/a'].map((text) => canonicalAddress(text)),
  ).toEqual([undefined, undefined, undefined, undefined]);
});

test('the canonical address of a canonical address is itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalAddress(address);
      expect(canonicalAddress(once ?? '')).toBe(once);
    }),
  );
});
