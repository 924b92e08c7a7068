import { isCurrency } from './currency.ts';
import { type Money, formatMoney, moneyText, parseMoney } from './money.ts';
import { parseNumber } from './number.ts';
import { type Period, type Quantity, formatQuantity, parseQuantity, periods, quantityText } from './quantity.ts';
import { type Result, ok } from './result.ts';
import { type Share, formatShare, parseShare, shareText } from './share.ts';
import type { Language } from './text.ts';

/** Any measured value: money (perhaps per period), a share, or a quantity. */
export type Measure =
  | { readonly type: 'money'; readonly money: Money; readonly per: Period | null }
  | { readonly type: 'share'; readonly share: Share }
  | { readonly type: 'quantity'; readonly quantity: Quantity };

/** Reads a value by its unit; `unitHint` is the unit that the claim gives beside a bare number. */
export function parseMeasure(text: string, unitHint?: string): Result<Measure> {
  const number = parseNumber(text);
  if (!number.ok) return number;
  const unit = number.value.unit === '' ? (unitHint ?? '') : number.value.unit;
  const bare = number.value.unit === '' ? text.trim() : text.trim().slice(0, -number.value.unit.length).trim();
  if (unit === '%') return map(parseShare(`${bare} %`), (share) => ({ type: 'share', share }));
  const [code = '', per] = unit.split('/') as [string?, string?];
  if (isCurrency(code) && (per === undefined || periods.some((period) => period === per))) {
    return map(parseMoney(`${bare} ${code}`), (money) => ({ type: 'money', money, per: (per as Period | undefined) ?? null }));
  }
  return map(parseQuantity(text, unitHint), (quantity) => ({ type: 'quantity', quantity }));
}

function map<A, B>(result: Result<A>, make: (value: A) => B): Result<B> {
  return result.ok ? ok(make(result.value)) : result;
}

/** The form that evidence files use. */
export function measureText(measure: Measure): string {
  if (measure.type === 'share') return shareText(measure.share);
  if (measure.type === 'quantity') return quantityText(measure.quantity);
  return `${moneyText(measure.money)}${measure.per === null ? '' : `/${measure.per}`}`;
}

/** A measure as people read it. */
export function formatMeasure(measure: Measure, language: Language): string {
  if (measure.type === 'share') return formatShare(measure.share, language);
  if (measure.type === 'quantity') return formatQuantity(measure.quantity, language);
  const sum = formatMoney(measure.money, language);
  return measure.per === null ? sum : `${sum}${PER_PERIOD[measure.per][language]}`;
}

const PER_PERIOD: Readonly<Record<Period, Readonly<Record<Language, string>>>> = {
  day: { en: ' a day', uk: ' на день' },
  month: { en: ' a month', uk: ' на місяць' },
  year: { en: ' a year', uk: ' на рік' },
};
