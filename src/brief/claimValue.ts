import type { FigureValue } from '../account/index.ts';
import type { Measure } from '../values/index.ts';

/** A sum in euro. */
export function moneyValue(cents: number): FigureValue {
  return { type: 'money', currency: 'EUR', minor: cents, comparator: 'exactly' };
}

/** A measure that a claim gives, in the form of figures. */
export function valueOfMeasure(measure: Measure): FigureValue {
  switch (measure.type) {
    case 'money': {
      const { currency, comparator, minor, minorHigh } = measure.money;
      const range = minorHigh === minor ? {} : { minorHigh };
      return {
        type: 'money',
        currency,
        comparator,
        minor,
        ...range,
        ...(measure.per == null ? {} : { per: measure.per }),
      };
    }
    case 'share': {
      const { comparator, millionths, millionthsHigh } = measure.share;
      return { type: 'share', comparator, millionths, ...(millionthsHigh === millionths ? {} : { millionthsHigh }) };
    }
    default: {
      const { comparator, low, high, unit, per } = measure.quantity;
      return {
        type: 'quantity',
        comparator,
        low,
        unit,
        ...(high === low ? {} : { high }),
        ...(per === null ? {} : { per }),
      };
    }
  }
}
