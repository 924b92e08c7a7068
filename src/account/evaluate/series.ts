import type { Core } from '../core.ts';
import type { Input } from '../figure.ts';
import { type Evaluated, missing } from './evaluated.ts';
import { propertyFigure } from './property.ts';

/** The latest point of a series (R18). Its inputs are all points, so that contradicting ones stay in sight. */
export function seriesFigure(core: Core, series: string): Evaluated {
  const address = `indicators/${series}`;
  const found = core.series.find((item) => item.series === series);
  const latest = found?.latest;
  if (found === undefined || latest === undefined) {
    const remark = { en: 'No source gives a value by then.', uk: 'На той час жодне джерело не дає значення.' };
    return { figure: missing(address, 'unknown', remark, ['R18']), inputs: () => [] };
  }
  const point = propertyFigure(core, latest.subject, 'value');
  const inputs = (): Input[] => [
    ...point.inputs(),
    ...found.points
      .slice(0, -1)
      .reverse()
      .map((item) => ({ type: 'figure' as const, figure: propertyFigure(core, item.subject, 'value').figure })),
  ];
  return { figure: { ...point.figure, address, rules: [...point.figure.rules, 'R18'] }, inputs };
}
