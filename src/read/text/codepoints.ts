const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/**
 * Turns places in UTF-16 units into places in Unicode code points, as the W3C Web Annotation data model counts them
 * (TextPositionSelector). Text without astral characters needs no table.
 */
export function codePointPlaces(text: string): (unit: number) => number {
  const astral = [...text.matchAll(ASTRAL)].map((match) => match.index);
  if (astral.length === 0) return (unit) => unit;
  return (unit) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((astral[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
