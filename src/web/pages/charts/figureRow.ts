import type { Figure } from '../../../account/index.ts';
import { minorUnit } from '../../../values/index.ts';
import { highEnd, magnitude } from '../../show/figure.ts';

/** Names of the columns that tell of one figure in a spreadsheet. */
export const FIGURE_COLUMNS = ['value', 'value_high', 'unit', 'state', 'modality', 'conflict', 'address'] as const;

/** One figure as cells under `FIGURE_COLUMNS`. Sums are in whole units of their currency, shares are parts of one. */
export function figureCells(figure: Figure): (string | number | null)[] {
  const { scale, unit } = unitOf(figure);
  const [low, high] = [magnitude(figure), highEnd(figure)];
  return [
    low === null ? null : low / scale,
    high === null || high === low ? null : high / scale,
    low === null ? null : unit,
    figure.state,
    figure.modality,
    figure.conflict ? 'yes' : 'no',
    figure.address,
  ];
}

function unitOf({ value }: Figure): { scale: number; unit: string } {
  switch (value?.type) {
    case 'money':
      return { scale: 10 ** minorUnit(value.currency), unit: withPeriod(value.currency, value.per) };
    case 'share':
      return { scale: 1_000_000, unit: 'part of one' };
    case 'quantity':
      return { scale: 1, unit: withPeriod(value.unit, value.per) };
    default:
      return { scale: 1, unit: 'count' };
  }
}

function withPeriod(unit: string, per: string | undefined): string {
  return per === undefined ? unit : `${unit}/${per}`;
}
