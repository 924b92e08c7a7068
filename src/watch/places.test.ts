import { expect, test } from 'vitest';
import { intervalOf, readPlaces } from './places.ts';

const read = (text: string) => readPlaces('watch.yaml', new TextEncoder().encode(text));

test('feeds and folders are read with publisher, batch, contact and interval', () => {
  expect(
    read(`
contact: desk@example.org
every: 2 hours
places:
  - feed: https://example.org/rss
    publisher: The Daily
  - folder: ./inbox
    batch: Post
`),
  ).toEqual({
    ok: true,
    settings: {
      contact: 'desk@example.org',
      every: 7_200_000,
      places: [
        { feed: 'https://example.org/rss', publisher: 'The Daily' },
        { folder: './inbox', batch: 'Post' },
      ],
    },
  });
});

test.each([
  ['places:\n  - fed: https://example.org/rss\n', '2:5', /Did you mean 'feed'/u],
  ['places:\n  - feed: example.org/rss\n', '2:11', /http or https address/u],
  ['places:\n  - feed: https://example.org/rss\n    folder: ./inbox\n', '2:5', /either a feed or a folder/u],
  ['places: []\n', '1:9', /at least one place/u],
  ['every: 1 minute\nplaces:\n  - folder: x\n', '1:8', /at least 5 minutes/u],
  ['', '1:1', /empty/u],
])('%j is rejected with its place', (text, place, words) => {
  const reading = read(text);
  const [rejection] = reading.ok ? [] : reading.rejections;
  expect([`${rejection?.line}:${rejection?.column}`, `${rejection?.message} ${rejection?.remedy}`]).toEqual([
    place,
    expect.stringMatching(words),
  ]);
});

test('an interval is a count of minutes, hours or days', () => {
  expect(['30 minutes', '1 hour', '2 days', '1 minute', '5', 'daily'].map(intervalOf)).toEqual([
    1_800_000,
    3_600_000,
    172_800_000,
    undefined,
    undefined,
    undefined,
  ]);
});
