import { expect, test } from 'vitest';
import type { RawTable } from './problem.ts';
import { checkSource } from './source-check.ts';

const SOURCE = {
  id: '2025-06-24-pravda-letter',
  title: 'Denmark to invest',
  publisher: 'Ukrainska Pravda',
  url: 'https://www.pravda.com.ua/eng/news/2025/06/24/7518548/',
  published: '2025-06-24',
  language: 'en',
  kind: 'news',
  reliability: 'B',
};

function problems(changes: RawTable): string[] {
  const checked = checkSource({ ...SOURCE, ...changes });
  return checked.ok ? [] : checked.problems.map(({ message }) => message);
}

test('a source is kept as it is written', () => {
  expect(checkSource({ ...SOURCE, cites: 'Reuters', marking: 'TLP:GREEN' })).toEqual({
    ok: true,
    value: { ...SOURCE, cites: 'Reuters', marking: 'TLP:GREEN' },
  });
});

test('official documents and reports need no address; news do', () => {
  const { url: _, ...unlinked } = SOURCE;
  expect(checkSource({ ...unlinked, kind: 'official' }).ok).toBe(true);
  expect(checkSource({ ...unlinked, kind: 'report' }).ok).toBe(true);
  expect(checkSource(unlinked)).toMatchObject({ problems: [{ message: "expected the source's url, came none" }] });
});

test.each([
  ['id', 'A letter'],
  ['published', '2025-06'],
  ['published', '2025-02-30'],
  ['published', '2025-06-24/2025-06-25'],
  ['published', 'withheld'],
  ['language', 'English'],
  ['kind', 'blog'],
  ['reliability', 'G'],
  ['marking', 'TLP:WHITE'],
  ['url', 'www.pravda.com.ua'],
  ['url', 'data:text/html,x'],
  ['url', 'https://a b'],
  ['title', ''],
])('refuses as %s: %s', (name, value) => {
  expect(problems({ [name]: value })).toEqual([expect.stringContaining(`"${name}": `)]);
});

test('a source that is no table', () => {
  expect(checkSource(undefined)).toMatchObject({
    problems: [{ message: 'expected a table "source:", came a file without it' }],
  });
  expect(checkSource(['a'])).toMatchObject({ problems: [{ message: 'expected a table "source:", came a list of 1' }] });
});
