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

/** Series of one page: each brings a chart with all its points. */
const SERIES = 12;

export function indicatorsPage(ask: Ask): IndicatorsData {
  const { programme, series } = ask.account.core;
  const order = programme?.indicators.map((item) => item.series) ?? [];
  const names = series.map((item) => item.series);
  const { rows, paging } = paged(
    ask,
    names.filter((name) => !order.includes(name)),
    { per: SERIES },
  );
  return {
    defined: order.filter((name) => names.includes(name)).map((name) => seriesOf(ask, name)),
    others: rows.map((name) => seriesOf(ask, name)),
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
