import { pick } from '../../values/index.ts';
import { seriesName } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { type Shown, show } from '../show/figure.ts';
import { type Paging, paged } from './paging.ts';

/** A point of a series. */
export interface Point {
  readonly shown: Shown;
  readonly planned: boolean;
}

export interface Series {
  readonly series: string;
  readonly name: string;
  readonly definition: string | null;
  readonly latest: Shown;
  readonly points: readonly Point[];
}

export interface IndicatorsData {
  /** Series with a definition in the programme, in its order. */
  readonly defined: readonly Series[];
  readonly others: readonly Series[];
  readonly paging: Paging;
}

/** Points that the further series of one page may have together, about: each is drawn, and told in a table. */
const POINTS = 180;
const FEWEST = 1;
const MOST = 30;

/** How many series stand on one page: the fewer, the more points they have. */
function seriesPerPage(series: readonly { readonly points: readonly unknown[] }[]): number {
  const points = series.reduce((sum, each) => sum + each.points.length, 0);
  return Math.max(FEWEST, Math.min(MOST, Math.floor((POINTS * series.length) / Math.max(1, points))));
}

export function indicatorsPage(ask: Ask): IndicatorsData {
  const { programme, series } = ask.account.core;
  const order = programme?.indicators.map((item) => item.series) ?? [];
  const names = series.map((item) => item.series);
  const further = series.filter((item) => !order.includes(item.series));
  const { rows, paging } = paged(ask, further, { per: seriesPerPage(further) });
  return {
    defined: order.filter((name) => names.includes(name)).map((name) => seriesOf(ask, name)),
    others: rows.map((item) => seriesOf(ask, item.series)),
    paging,
  };
}

function seriesOf(ask: Ask, series: string): Series {
  const view = ask.account.series(series);
  const points = [
    ...view.points.map((figure) => ({ shown: show(figure, ask, { compact: true }), planned: false })),
    ...view.planned.map((figure) => ({ shown: show(figure, ask, { compact: true }), planned: true })),
  ];
  return {
    series,
    name: seriesName(ask.account, series, ask.language),
    definition: view.definition === null ? null : pick(view.definition, ask.language),
    latest: show(view.latest, ask, { compact: true }),
    points,
  };
}
