export { agree, type Reach, reach, UnitMismatch, unitOf } from './agreement.ts';
export { BoundMismatch, type Comparator, comparators, withComparator } from './comparator.ts';
export { type Currency, currencies, isCurrency, minorUnit } from './currency.ts';
export { formatDate, formatDay, formatDayRange } from './dateFormat.ts';
export { type Day, dayAt, dayFrom, dayOf, isoDay, monthOf, startOfDay, yearOf } from './day.ts';
export { type DateSpan, type DayRange, earliestDay, latestDay, parseDate } from './edtf.ts';
export type { ValueFinding } from './finding.ts';
export { type AsOf, asOf, NotAnInstant } from './instant.ts';
export { ukrainianInLatin } from './latin.ts';
export { formatMeasure, type Measure, measureText, parseMeasure } from './measure.ts';
export {
  addMoney,
  CurrencyMismatch,
  compareMoney,
  type Money,
  moneyOf,
  moneyText,
  parseMoney,
  toMajor,
} from './money.ts';
export { formatMoney, type MoneyFormat } from './moneyFormat.ts';
export { formatQuantity, type Period, parseQuantity, periods, type Quantity, quantityText } from './quantity.ts';
export { type Finding, ok, type Problem, problem, type Result } from './result.ts';
export { formatShare, parseShare, type Share, shareText } from './share.ts';
export { type Language, languages, pick, type Translated } from './text.ts';
