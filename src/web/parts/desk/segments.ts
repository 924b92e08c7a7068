/** A passage of a text by its place: code points, `end` exclusive, with the number of the claim that rests on it. */
export interface Place {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text over which the same claims rest. */
export interface Segment {
  readonly text: string;
  /** Code points before it. */
  readonly start: number;
  /** Claims that rest on it, the one with the shortest passage first; empty for plain text. */
  readonly claims: readonly number[];
  /** Claims whose passage begins here. */
  readonly begins: readonly number[];
}

/** Cuts a text where passages begin and end, so that overlapping ones can be told apart. Places beyond the text are cut off. */
export function segmentsOf(text: string, places: readonly Place[]): Segment[] {
  const points = [...text];
  const inside = places
    .map(({ number, start, end }) => ({ number, start: clamp(start, points.length), end: clamp(end, points.length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.number - b.number);
  const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? points.length;
    return {
      text: points.slice(start, end).join(''),
      start,
      claims: inside.filter((place) => place.start <= start && place.end >= end).map(({ number }) => number),
      begins: inside.filter((place) => place.start === start).map(({ number }) => number),
    };
  });
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(0, place), length);
}

/** Where words stand in a text, in code points; of several places the one nearest to `near`. Undefined where they are not. */
export function placeOf(
  text: string,
  words: string,
  near: number,
): { readonly start: number; readonly end: number } | undefined {
  if (words === '') return undefined;
  const length = [...words].length;
  let best: { start: number; end: number } | undefined;
  let before = 0;
  let counted = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    before += [...text.slice(counted, at)].length;
    counted = at;
    if (best === undefined || Math.abs(before - near) < Math.abs(best.start - near))
      best = { start: before, end: before + length };
  }
  return best;
}
