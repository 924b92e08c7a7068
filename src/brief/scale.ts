/** A number brought to the scale that people say it in. */
export interface Scaled {
  readonly number: number;
  readonly scale: 'one' | 'thousand' | 'million' | 'billion';
  /** Digits were left out: the text must say "about". */
  readonly rounded: boolean;
}

const SCALES = [
  ['billion', 1e9],
  ['million', 1e6],
] as const;
/** Significant digits that a reader takes in. */
const EXACT = 4;
const ROUND = 3;

/** "1.26 billion", "500 million", "47,300"; more than four significant digits are rounded to three. */
export function scaled(value: number): Scaled {
  const [scale, factor] = SCALES.find(([, size]) => Math.abs(value) >= size) ?? (['one', 1] as const);
  const exact = Number((value / factor).toPrecision(12));
  if (scale === 'one' || Number(exact.toPrecision(EXACT)) === exact) return { number: exact, scale, rounded: false };
  return { number: Number(exact.toPrecision(ROUND)), scale, rounded: true };
}

/** A share in percent, with two decimals at most: more are a calculation's, not a source's. */
export function percentOf(millionths: number): { readonly number: number; readonly rounded: boolean } {
  const exact = millionths / 10_000;
  const number = Math.round(exact * 100) / 100;
  return { number, rounded: number !== exact };
}
