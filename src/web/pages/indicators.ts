import type { Figure } from '../../account/index.ts';
import { pick } from '../../values/index.ts';
import { dateText, seriesName } from '../../wording/index.ts';
import { earliestDay, latestDay, parseDate, yearOf } from '../../values/index.ts';
import type { Ask } from '../ask.ts';
import { magnitude, type Shown, show } from '../show/figure.ts';

/** A point of a series, with its place on a chart: day since 1970, and the number in the series' own unit. */
export interface Point {
  readonly shown: Shown;
  readonly name: string;
  readonly date: string;
  readonly from: number | null;
  readonly until: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly planned: boolean;
}

export interface Series {
  readonly series: string;
  readonly name: string;
  readonly definition: string | null;
  readonly latest: Shown;
  readonly points: readonly Point[];
  /** Years and values that the chart spans; null where fewer than two points can be drawn. */
  readonly frame: { readonly years: readonly [number, number]; readonly top: number } | null;
}

export interface IndicatorsData {
  /** Series with a definition in the programme, in its order. */
  readonly defined: readonly Series[];
  readonly others: readonly Series[];
}

export function indicatorsPage(ask: Ask): IndicatorsData {
  const { programme, series } = ask.account.core;
  const order = programme?.indicators.map((item) => item.series) ?? [];
  const names = series.map((item) => item.series);
  return {
    defined: order.filter((name) => names.includes(name)).map((name) => seriesOf(ask, name)),
    others: names.filter((name) => !order.includes(name)).map((name) => seriesOf(ask, name)),
  };
}

function seriesOf(ask: Ask, series: string): Series {
  const view = ask.account.series(series);
  const points = [
    ...view.points.map((figure) => pointOf(ask, figure, false)),
    ...view.planned.map((figure) => pointOf(ask, figure, true)),
  ];
  return {
    series,
    name: seriesName(ask.account, series, ask.language),
    definition: view.definition === null ? null : pick(view.definition, ask.language),
    latest: show(view.latest, ask),
    points,
    frame: frameOf(points),
  };
}

function pointOf(ask: Ask, figure: Figure, planned: boolean): Point {
  const subject = figure.address.split('/').slice(0, 2).join('/');
  const span = figure.when === undefined ? undefined : parseDate(figure.when);
  return {
    shown: show(figure, ask),
    name: ask.name(subject),
    date: figure.when === undefined ? '' : dateText(figure.when, ask.language),
    from: span?.ok ? earliestDay(span.value) : null,
    until: span?.ok ? latestDay(span.value) : null,
    low: magnitude(figure),
    high: highEnd(figure),
    planned,
  };
}

function highEnd({ value }: Figure): number | null {
  switch (value?.type) {
    case 'money':
      return value.minorHigh ?? value.minor;
    case 'share':
      return value.millionthsHigh ?? value.millionths;
    case 'quantity':
      return value.high ?? value.low;
    case 'count':
      return value.count;
    default:
      return null;
  }
}

/** Values start at nought, so that lengths can be compared. */
function frameOf(points: readonly Point[]): Series['frame'] {
  const drawn = points.filter((point) => point.from !== null && point.high !== null);
  if (drawn.length < 2) return null;
  const years = drawn.flatMap(({ from, until }) => [from, until]).filter((day) => day !== null).map(yearOf);
  return { years: [Math.min(...years), Math.max(...years)], top: Math.max(...drawn.map(({ high }) => high ?? 0)) };
}
