import fc from 'fast-check';
import { comparators, isComparatorWord } from '../comparator.ts';
import { groupDigits } from '../number.ts';

/** Texts of whole figures below `most` as evidence files write them, in groups of three. */
export function wholeFigures(most: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: most }).map((whole) => groupDigits(String(whole)));
}

/** Texts of figures with at most `decimals` decimals, trailing zeros among them. */
function figures(most: number, decimals: number): fc.Arbitrary<string> {
  const fraction = fc.string({
    unit: fc.constantFrom(...'0123456789'),
    minLength: 1,
    maxLength: Math.max(1, decimals),
  });
  if (decimals === 0) return wholeFigures(most);
  return fc.oneof(
    wholeFigures(most),
    fc.tuple(wholeFigures(most), fraction).map(([whole, part]) => `${whole}.${part}`),
  );
}

/** A comparator's word or none, then a figure; or a range. Zero is written "0", as any zero reads back as that. */
export function writtenFigures(most: number, decimals: number): fc.Arbitrary<string> {
  const figure = figures(most, decimals).map((text) => (/[1-9]/.test(text) ? text : '0'));
  const words = comparators.filter(isComparatorWord);
  const single = fc
    .tuple(fc.constantFrom('', ...words.map((word) => `${word} `)), figure)
    .map(([word, text]) => `${word}${text}`);
  const range = fc
    .tuple(figure, fc.integer({ min: 1, max: most }))
    .map(([low, more]) => `${low}..${groupDigits(String(Math.floor(Number(low.replaceAll(' ', ''))) + more))}`);
  return fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: range });
}

/** Single spaces for any of those that Intl puts between digits, so that expectations can be typed. */
export function plain(text: string): string {
  return text.replace(/[\s\u2009\u202f]+/g, ' ');
}

/** The value of a result; fails the test with the problem's words. */
export function read<T>(result: { ok: true; value: T } | { ok: false; problem: { message: string } }): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
