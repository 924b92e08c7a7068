import { expect, test } from 'vitest';
import { fileOf, withSlash } from './place.ts';

test.each([
  ['/en', 'en/index.html'],
  ['/en/partners', 'en/partners/index.html'],
  ['/en/why/overview/partners/in%20force', 'en/why/overview/partners/in force/index.html'],
  ['/uk/money/years.csv', 'uk/money/years.csv'],
  ['/en/chart/indicator/ua-drones.svg', 'en/chart/indicator/ua-drones.svg'],
])('%s lies in %s', (path, file) => {
  expect(fileOf(path)).toBe(file);
});

test.each(['/en/../secret', '/en/%2e%2e/secret', '/en/a%2Fb', '/en/a%00b'])('%s has no file', (path) => {
  expect(() => fileOf(path)).toThrow('names of files');
});

test.each([
  ['/en', '/en/'],
  ['/en/lines?sort=name#top', '/en/lines/?sort=name#top'],
  ['/en/lines.csv', '/en/lines.csv'],
  ['/en/method/#R1', '/en/method/#R1'],
])('a static server answers %s at %s', (address, answered) => {
  expect(withSlash(address)).toBe(answered);
});
