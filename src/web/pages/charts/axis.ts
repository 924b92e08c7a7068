import type { FigureValue } from '../../../account/index.ts';
import type { Language } from '../../../values/index.ts';
import { valueText } from '../../../wording/index.ts';

/** A value to draw a line at, with its text. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Round steps from nought to the first that is not below a value. Values start at nought, so that lengths can be compared. */
export function ticksTo(highest: number, like: FigureValue, language: Language): Tick[] {
  const step = stepFor(highest);
  const count = Math.ceil(highest / step - 1e-9) + 1;
  return Array.from({ length: Math.max(2, count) }, (_, index) => index * step).map((value) => ({
    value,
    text: valueText(alike(like, value), language, { compact: true }),
  }));
}

/** A round step that puts three or four lines below a value. */
function stepFor(highest: number): number {
  const raw = Math.max(highest, 1) / 3;
  const power = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= raw) ?? raw;
}

/** Another exact value of the same unit. */
function alike(like: FigureValue, value: number): FigureValue {
  switch (like.type) {
    case 'money':
      return { type: 'money', currency: like.currency, minor: Math.round(value), comparator: 'exactly' };
    case 'share':
      return { type: 'share', millionths: Math.round(value), comparator: 'exactly' };
    case 'quantity':
      return { type: 'quantity', low: value, unit: '', comparator: 'exactly' };
    default:
      return { type: 'count', count: value };
  }
}
