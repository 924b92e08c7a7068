import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('any text without control characters comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/^\ufeff|[\p{Cc}--[\t\n\r\u0085]]/v.test(text));
      expect(decode('a', encode(text))).toEqual({ ok: true, text });
    }),
  );
});

test('a bad byte is named with its line, column and number, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', 'ж', '€', '𝒳', '\n')), fc.string(), (before, after) => {
      const text = before.join('');
      const bytes = new Uint8Array([...encode(text), 0xff, ...encode(after)]);
      const lines = text.split('\n');
      expect(decode('a', bytes)).toEqual({
        ok: false,
        rejection: {
          file: 'a',
          line: lines.length,
          column: (lines.at(-1) as string).length + 1,
          message: `Expected UTF-8 text, came bytes that are none: 0xFF at byte ${encode(text).length + 1}.`,
          remedy: 'Save the file in the encoding UTF-8.',
        },
      });
    }),
  );
});

test('a letter that is cut at the end of the file is named by its first byte', () => {
  const bytes = encode('ab€').subarray(0, 4);
  expect(decode('a', bytes)).toMatchObject({
    rejection: { column: 3, message: expect.stringContaining('0xE2 at byte 3') },
  });
});

test('a byte order mark is taken away, and does not shift columns', () => {
  expect(decode('a', encode('\ufeffa'))).toEqual({ ok: true, text: 'a' });
  expect(decode('a', new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]))).toMatchObject({
    rejection: { line: 1, column: 2 },
  });
});
