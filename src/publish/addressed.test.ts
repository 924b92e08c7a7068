import { expect, test } from 'vitest';
import { addressed } from './addressed.ts';

const ORIGIN = 'https://tracker.example.org';

test('a page tells its address and that of the same page in the other language', () => {
  expect(addressed('/uk/why/overview/partners/in%20force', ORIGIN)).toBe(
    [
      `<link rel="canonical" href="${ORIGIN}/uk/why/overview/partners/in%20force/"/>`,
      `<link rel="alternate" hreflang="en" href="${ORIGIN}/en/why/overview/partners/in%20force/"/>`,
      `<link rel="alternate" hreflang="uk" href="${ORIGIN}/uk/why/overview/partners/in%20force/"/>`,
    ].join(''),
  );
  expect(addressed('/en', ORIGIN)).toContain(`href="${ORIGIN}/uk/"`);
});

test.each(['/en/lines.csv', '/en/embed/partners'])('%s is no page of its own', (path) => {
  expect(addressed(path, ORIGIN)).toBe('');
});
