import type { Figure, FigureValue } from '../../account/index.ts';
import { earliestDay, latestDay, parseDate, pick, yearOf } from '../../values/index.ts';
import { dateText, seriesName, valueText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { magnitude, type Shown, show } from '../show/figure.ts';

/** A point of a series, with its place on a chart: days since 1970, and the number in the series' own unit. */
export interface Point {
  readonly shown: Shown;
  /** The source of the claim that was chosen. */
  readonly source: { readonly id: string; readonly publisher: string; readonly published: string } | null;
  readonly date: string;
  readonly from: number | null;
  readonly until: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly planned: boolean;
}

/** What a chart of a series spans. Values start at nought, so that heights can be compared. */
export interface ChartFrame {
  readonly years: readonly [number, number];
  readonly top: number;
  /** Values to draw a line at, with their text. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

export interface Series {
  readonly series: string;
  readonly name: string;
  readonly definition: string | null;
  readonly latest: Shown;
  readonly points: readonly Point[];
  /** Null where fewer than two points can be drawn. */
  readonly frame: ChartFrame | null;
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
    latest: show(view.latest, ask, { compact: true }),
    points,
    frame: frameOf(ask, points, (view.points[0] ?? view.planned[0])?.value),
  };
}

function pointOf(ask: Ask, figure: Figure, planned: boolean): Point {
  const span = figure.when === undefined ? undefined : parseDate(figure.when);
  return {
    shown: show(figure, ask, { compact: true }),
    source: sourceOf(ask, figure.address),
    date: figure.when === undefined ? '' : dateText(figure.when, ask.language),
    from: span?.ok ? earliestDay(span.value) : null,
    until: span?.ok ? latestDay(span.value) : null,
    low: magnitude(figure),
    high: highEnd(figure),
    planned,
  };
}

function sourceOf(ask: Ask, address: string): Point['source'] {
  const chosen = ask.account
    .explain(address)
    .inputs.find((input) => input.type === 'claim' && input.standing === 'chosen');
  if (chosen?.type !== 'claim') return null;
  const { id, publisher, published } = chosen.citation.source;
  return { id, publisher, published: dateText(published, ask.language) };
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

function frameOf(ask: Ask, points: readonly Point[], like: FigureValue | undefined): ChartFrame | null {
  const drawn = points.filter((point) => point.from !== null && point.high !== null);
  if (drawn.length < 2 || like === undefined) return null;
  const years = drawn
    .flatMap(({ from, until }) => [from, until])
    .filter((day) => day !== null)
    .map(yearOf);
  const highest = Math.max(...drawn.map(({ high }) => high ?? 0));
  const step = stepFor(highest);
  const values = Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
  return {
    years: [Math.min(...years), Math.max(...years)],
    top: values.at(-1) ?? 1,
    ticks: values.map((value) => ({ value, text: valueText(alike(like, value), ask.language, { compact: true }) })),
  };
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
