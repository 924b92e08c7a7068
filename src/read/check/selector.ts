import { codePointPlaces } from '../text/codepoints.ts';

/**
 * A passage of a text by what it says and by where it stands: the TextQuoteSelector and TextPositionSelector of the W3C Web
 * Annotation data model. `start` and `end` count Unicode code points of the normalised text, `end` exclusive.
 */
export interface PassageSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

const AROUND = 32;

/** Selects a stretch of a text given in UTF-16 units. */
export function selectPassage(
  text: string,
  start: number,
  end: number,
  places = codePointPlaces(text),
): PassageSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start: places(start),
    end: places(end),
  };
}

/** How many characters two strings share at their ends (or at their starts). */
function shared(a: string, b: string, fromEnd: boolean): number {
  const length = Math.min(a.length, b.length);
  for (let count = 0; count < length; count += 1) {
    const same = fromEnd ? a.at(-1 - count) === b.at(-1 - count) : a[count] === b[count];
    if (!same) return count;
  }
  return length;
}

/**
 * Where a passage stands in a text, in UTF-16 units, found again by its words when the text has changed around it. Of several
 * places the one whose surroundings agree best. Undefined when the words are not there.
 */
export function findPassage(
  text: string,
  passage: Omit<PassageSelector, 'start' | 'end'>,
): { readonly start: number; readonly end: number } | undefined {
  let best: { start: number; score: number } | undefined;
  if (passage.exact === '') return undefined;
  for (let start = text.indexOf(passage.exact); start >= 0; start = text.indexOf(passage.exact, start + 1)) {
    const end = start + passage.exact.length;
    const score =
      shared(text.slice(Math.max(0, start - AROUND), start), passage.prefix, true) +
      shared(text.slice(end, end + AROUND), passage.suffix, false);
    if (best === undefined || score > best.score) best = { start, score };
  }
  return best === undefined ? undefined : { start: best.start, end: best.start + passage.exact.length };
}
