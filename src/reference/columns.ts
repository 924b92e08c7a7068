import { isCurrency } from '../values/index.ts';

/** What a cell of a reference table must be: the phrase for the message, and the test. */
export interface CellRule {
  readonly expected: string;
  readonly accepts: (cell: string) => boolean;
}

/** A cell rule from a form. */
function form(expected: string, pattern: RegExp): CellRule {
  return { expected, accepts: (cell) => pattern.test(cell) };
}

/** A cell rule that allows some words only. */
export function oneOf(...words: readonly string[]): CellRule {
  return { expected: `one of ${words.map((word) => `'${word}'`).join(', ')}`, accepts: (cell) => words.includes(cell) };
}

export const country = form(
  'a country: ISO 3166-1 alpha-2, or EU, NATO, NATO-EUR-CAN',
  /^(?:[A-Z]{2}|NATO|NATO-EUR-CAN)$/,
);
export const currency: CellRule = { expected: 'a currency code of ISO 4217', accepts: isCurrency };
export const year = form('a year such as 2025', /^(?:19|20)\d\d$/);
export const period = form('a year or month such as 2025 or 2025-06', /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
export const months = form(
  'an interval of months such as 2026-01/2026-04',
  /^\d{4}-(?:0[1-9]|1[0-2])\/\d{4}-(?:0[1-9]|1[0-2])$/,
);
export const yesOrNo = oneOf('yes', 'no');
export const slug = form('the id of a source', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const words: CellRule = { expected: 'text', accepts: (cell) => cell.trim() !== '' };

const DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A number in digits with a point, all digits kept, not below zero; `most` guards against a slipped unit. */
export function decimal(most: number, least: 'zero' | 'above zero' = 'above zero'): CellRule {
  const from = least === 'zero' ? 'from 0' : 'above 0';
  return {
    expected: `a number in digits with a point, ${from} to ${most}`,
    accepts: (cell) => DECIMAL.test(cell) && Number(cell) <= most && (least === 'zero' || Number(cell) > 0),
  };
}

/** A whole number. */
export function count(most: number): CellRule {
  return {
    expected: `a whole number from 1 to ${most}`,
    accepts: (cell) => /^[1-9]\d*$/.test(cell) && Number(cell) <= most,
  };
}

/**
 * Value of decimal digits times a power of ten, as a safe integer; digits below one are rounded half up.
 * Done on the digits, so that 2787.9 billion kroner are 2 787 900 000 000 and nothing near it.
 */
export function scaled(digits: string, power: number): number {
  const [whole = '0', fraction = ''] = digits.split('.');
  const kept = fraction.slice(0, power).padEnd(power, '0');
  const value = Number(BigInt(`${whole}${kept}`)) + (Number(fraction[power] ?? '0') >= 5 ? 1 : 0);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${digits} times ten to the power of ${power} is beyond the integers that are exact here.`);
  }
  return value;
}
