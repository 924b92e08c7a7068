import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test.each([
  ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
  ['en-GB,en;q=0.9,uk;q=0.8', 'en'],
  ['de-DE,de;q=0.9,uk;q=0.5', 'uk'],
  ['de', 'en'],
  ['uk;q=0, en;q=0.1', 'en'],
  ['', 'en'],
  [null, 'en'],
])('Accept-Language %s asks for %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
