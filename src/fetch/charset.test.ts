import { expect, test } from 'vitest';
import { bytesInUtf8 } from './charset.ts';

/** "Данія" in KOI8-U, which no byte tells from other encodings. */
const KOI8 = new Uint8Array([0xe4, 0xc1, 0xce, 0xa6, 0xd1]);

test('an encoding that the header names is taken, whatever a page says of itself', () => {
  expect(new TextDecoder().decode(bytesInUtf8(KOI8, 'text/plain; charset="KOI8-U"'))).toBe('Данія');
  expect([...bytesInUtf8(KOI8, 'Text/HTML;charset=koi8-u').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each([
  null,
  'text/plain',
  'text/plain; charset=no-such',
  'text/html; charset=utf-8',
  'application/pdf; charset=koi8-u',
])('bytes stay as they came under %s', (type) => {
  expect(bytesInUtf8(KOI8, type)).toBe(KOI8);
});
