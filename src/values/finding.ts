import type { Finding } from './result.ts';

/** All that can be wrong with a figure or a date. */
export type ValueFinding =
  | 'invisible-character'
  | 'negative'
  | 'separators'
  | 'scale-word'
  | 'currency-sign'
  | 'range-dash'
  | 'no-figure'
  | 'comparator-and-range'
  | 'too-many-digits'
  | 'range-of-one'
  | 'range-backwards'
  | 'too-many-decimals'
  | 'sum-too-large'
  | 'currency-missing'
  | 'currency-unknown'
  | 'two-units'
  | 'no-percentage'
  | 'share-too-large'
  | 'no-date'
  | 'date-out-of-range'
  | 'interval-backwards'
  | 'period-unknown'
  | 'quantity-too-large'
  | 'no-quantity';

/** A finding about a figure or a date; `came` is the text as it was written. */
export function found(code: ValueFinding, came: string, more: Finding['given'] = {}): Finding<ValueFinding> {
  return { code, given: { came, ...more } };
}
