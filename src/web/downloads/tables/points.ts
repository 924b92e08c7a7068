import type { Ask } from '../../ask.ts';
import { type ConflictItem, disagreementsPage } from '../../pages/disagreements.ts';
import { indicatorsPage, type Point, type Series } from '../../pages/indicators.ts';
import type { StandingClaim } from '../../show/claim.ts';
import { aboutFigure, exactOf, figureBehind } from '../figures.ts';
import { column, type Download, download } from '../table.ts';

interface SeriesPoint {
  readonly series: Series;
  readonly point: Point;
}

/** Every point of every series. Two series are two definitions: compare within one. */
export function indicatorsTable(ask: Ask): Download {
  const { defined, others } = indicatorsPage(ask);
  const rows = [...defined, ...others].flatMap((series) => series.points.map((point) => ({ series, point })));
  const behind = figureBehind(ask);
  return download<SeriesPoint>(rows, [
    column('series', (row) => row.series.series),
    column('series_name', (row) => row.series.name),
    column('definition', (row) => row.series.definition),
    column('when', (row) => behind(row.point.shown)?.when ?? null),
    column('planned', (row) => (row.point.planned ? 'yes' : 'no')),
    column('value', (row) => exactOf(ask, row.point.shown).value),
    column('value_high', (row) => exactOf(ask, row.point.shown).high),
    column('value_unit', (row) => exactOf(ask, row.point.shown).unit),
    aboutFigure(ask, 'value', (row) => row.point.shown),
  ]);
}

interface Difference {
  readonly item: ConflictItem;
  readonly other: StandingClaim | null;
}

/** One row for each claim that differs from what was chosen, or denies it. */
export function disagreementsTable(ask: Ask): Download {
  const items = disagreementsPage(ask).groups.flatMap((group) => group.items);
  const rows = items.flatMap((item): Difference[] =>
    item.others.length === 0 ? [{ item, other: null }] : item.others.map((other) => ({ item, other })),
  );
  return download<Difference>(rows, [
    column('subject', (row) => row.item.subject.subject),
    column('name', (row) => row.item.subject.name),
    column('what', (row) => row.item.title),
    column('chosen', (row) => exactOf(ask, row.item.chosen).value),
    column('chosen_high', (row) => exactOf(ask, row.item.chosen).high),
    column('chosen_unit', (row) => exactOf(ask, row.item.chosen).unit),
    aboutFigure(ask, 'chosen', (row) => row.item.chosen),
    column('standing', (row) => row.other?.standing ?? null),
    column('other_value', (row) => row.other?.value ?? null),
    column('other_claim', (row) => row.other?.claim ?? null),
    column('other_publisher', (row) => row.other?.source.publisher ?? null),
    column('other_published', (row) => row.other?.source.published ?? null),
    column('other_source', (row) => row.other?.source.id ?? null),
    column('other_url', (row) => row.other?.source.url ?? null),
  ]);
}
