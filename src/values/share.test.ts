import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isComparatorWord, withComparator } from './comparator.ts';
import { formatShare, parseShare, shareText } from './share.ts';
import { plain, read, writtenFigures } from './testing/written.ts';
import { languages } from './text.ts';

const anyShareText = writtenFigures(400, 4).map((figure) => `${figure} %`);

test('a share is whole millionths', () => {
  expect(read(parseShare('0.25 %'))).toEqual({
    comparator: 'exactly',
    millionths: 2500,
    millionthsHigh: 2500,
    digits: 2,
  });
  expect(read(parseShare('33..34 %'))).toMatchObject({ millionths: 330_000, millionthsHigh: 340_000 });
  expect(read(parseShare('40%')).millionths).toBe(400_000);
});

test.each(['40', '40 EUR', '1 001 %', '0.12345 %'])('%s is refused', (text) => {
  expect(parseShare(text)).toMatchObject({ ok: false, problem: { message: expect.stringContaining(text) } });
});

test('what is read is written as it was and read back as the same', () => {
  fc.assert(
    fc.property(anyShareText, (text) => {
      const share = read(parseShare(text));
      expect(Number.isSafeInteger(share.millionths)).toBe(true);
      expect(read(parseShare(shareText(share)))).toEqual(share);
      if (share.comparator !== 'between') expect(shareText(share)).toBe(text);
    }),
  );
});

test('formatting keeps the comparator, both ends and all decimals', () => {
  expect(formatShare(read(parseShare('over 0.1234 %')), 'en')).toBe('over 0.1234%');
  expect(plain(formatShare(read(parseShare('at least 0.25 %')), 'uk'))).toMatch(/^щонайменше 0,25 ?%$/);
  fc.assert(
    fc.property(anyShareText, fc.constantFrom(...languages), (text, language) => {
      const share = read(parseShare(text));
      const shown = formatShare(share, language);
      if (isComparatorWord(share.comparator))
        expect(shown.startsWith(withComparator(share.comparator, '', language))).toBe(true);
      else expect(shown.includes('–')).toBe(share.comparator === 'between');
    }),
  );
});
