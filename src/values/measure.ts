import { isCurrency } from './currency.ts';
import { found } from './finding.ts';
import { type Money, moneyFrom, moneyText } from './money.ts';
import { formatMoney, type MoneyFormat } from './moneyFormat.ts';
import { parseNumber, type WrittenNumber } from './number.ts';
import {
  formatQuantity,
  isPeriod,
  type Period,
  type Quantity,
  quantityFrom,
  quantityText,
  splitUnit,
  withPeriod,
} from './quantity.ts';
import { mapResult, problem, type Result } from './result.ts';
import { formatShare, type Share, shareFrom, shareText } from './share.ts';
import type { Language } from './text.ts';

/** Any measured value: money (perhaps per period), a share, or a quantity. */
export type Measure =
  | { readonly type: 'money'; readonly money: Money; readonly per: Period | null }
  | { readonly type: 'share'; readonly share: Share }
  | { readonly type: 'quantity'; readonly quantity: Quantity };

/**
 * Reads a value by its unit: % makes a share, a currency makes money, anything else a quantity. `unitHint` is the unit that the
 * claim gives apart; it serves a bare number, and may add the period ("5 EUR" with "EUR/year"), but not contradict.
 */
export function parseMeasure(text: string, unitHint = ''): Result<Measure> {
  const number = parseNumber(text);
  if (!number.ok) return number;
  const written = number.value.unit;
  const hint = unitHint.trim();
  if (written === '' || written === hint) return measureFrom(number.value, hint);
  if (isRefinement(written, hint)) return measureFrom(number.value, hint);
  if (isStrict(written) && isStrict(hint)) {
    return problem(
      `expected one unit, came "${written}" in "${text}" and "${hint}" beside it`,
      'Keep the one that the source gives.',
      found('two-units', text, { unit: written, other: hint }),
    );
  }
  return measureFrom(number.value, written);
}

/** Whether a hint only adds the period to the unit that stands in the text. */
function isRefinement(written: string, hint: string): boolean {
  const { name, per } = splitUnit(hint);
  return per !== null && name === written;
}

/** Money and percent are units; other words may also describe what is counted, and then stand beside another unit. */
function isStrict(unit: string): boolean {
  return unit === '%' || isCurrency(splitUnit(unit).name);
}

function measureFrom(number: WrittenNumber, unit: string): Result<Measure> {
  if (unit === '%') return mapResult(shareFrom(number), (share) => ({ type: 'share', share }));
  const { name, per } = splitUnit(unit);
  if (isCurrency(name) && (per === null || isPeriod(per))) {
    return mapResult(moneyFrom(number, name), (money) => ({ type: 'money', money, per }));
  }
  return mapResult(quantityFrom(number, unit), (quantity) => ({ type: 'quantity', quantity }));
}

/** The form that evidence files use; `parseMeasure` reads it back. */
export function measureText(measure: Measure): string {
  if (measure.type === 'share') return shareText(measure.share);
  if (measure.type === 'quantity') return quantityText(measure.quantity);
  return `${moneyText(measure.money)}${measure.per === null ? '' : `/${measure.per}`}`;
}

/** A measure as people read it. */
export function formatMeasure(measure: Measure, language: Language, format: MoneyFormat = {}): string {
  if (measure.type === 'share') return formatShare(measure.share, language);
  if (measure.type === 'quantity') return formatQuantity(measure.quantity, language);
  return withPeriod(formatMoney(measure.money, language, format), measure.per, language);
}
