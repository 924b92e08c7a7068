import type { Figure, FigureValue, Input } from '../../../account/index.ts';
import {
  dayFrom,
  earliestDay,
  type Language,
  latestDay,
  parseDate,
  parseMeasure,
  pick,
  startOfDay,
  yearOf,
} from '../../../values/index.ts';
import { seriesName } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import { claimedText } from '../../show/claim.ts';
import { dayText } from '../../show/day.ts';
import { highEnd, locale, magnitude, show } from '../../show/figure.ts';
import { ticksTo } from './axis.ts';
import { type Cell, type Chart, tableOf } from './chart.ts';
import type { DrawnPoint, OtherPoint, PointsDrawing, Span } from './drawing.ts';
import { FIGURE_COLUMNS, figureCells } from './figureRow.ts';
import { sourceLine } from './sources.ts';

interface PointFacts {
  readonly figure: Figure;
  readonly planned: boolean;
  readonly claims: readonly Extract<Input, { type: 'claim' }>[];
}

/** The chart of one series: one definition, each point with what contradicts it; null where nobody speaks of it. */
export function pointsChart(ask: Ask, series: string): Chart | null {
  const { words, language } = ask;
  const view = ask.account.series(series);
  const facts = [...factsOf(ask, view.points, false), ...factsOf(ask, view.planned, true)];
  if (facts.length === 0) return null;
  const drawing = drawingOf(ask, facts);
  const name = seriesName(ask.account, series, language);
  const undated = facts.length - drawing.points.length;
  const like = facts.find(({ figure }) => figure.value !== undefined)?.figure.value;
  return {
    id: `indicator/${series}`,
    query: '',
    title: name,
    unit: unitText(ask, like),
    definition: view.definition === null ? null : pick(view.definition, language),
    source: sourceLine(
      ask,
      facts.map(({ figure }) => figure.address),
    ),
    alt: words.charts.points.alt(name, drawing.points.length, drawing.others.length),
    notes: undated === 0 ? [] : [words.charts.points.undated(undated)],
    drawing,
    ...tableOf(
      [
        { title: words.indicators.date },
        { title: words.indicators.value },
        { title: words.indicators.source },
        { title: words.charts.points.contradicted },
      ],
      facts,
      (item) => ({ key: item.figure.address, cells: cellsOf(ask, item) }),
    ),
    get values() {
      return {
        columns: ['series', 'date', ...FIGURE_COLUMNS, 'source', 'contradicted_by'],
        rows: facts.map(({ figure, claims }) => [
          series,
          figure.when ?? null,
          ...figureCells(figure),
          chosenOf(claims)?.citation.source.id ?? null,
          contradicting(claims)
            .map(({ citation }) => `${String(citation.value)} (${citation.source.id})`)
            .join('; '),
        ]),
      };
    },
  };
}

function factsOf(ask: Ask, figures: readonly Figure[], planned: boolean): PointFacts[] {
  return figures.map((figure) => ({
    figure,
    planned,
    claims: ask.account.explain(figure.address).inputs.filter((input) => input.type === 'claim'),
  }));
}

function unitText(ask: Ask, like: FigureValue | undefined): string {
  const { units, per } = ask.words.charts;
  const period = like !== undefined && 'per' in like && like.per !== undefined ? ` ${per[like.per]}` : '';
  switch (like?.type) {
    case 'money':
      return `${like.currency}${period}`;
    case 'share':
      return units.percent;
    case 'quantity':
      return `${units.quantity(like.unit)}${period}`;
    default:
      return units.count;
  }
}

function chosenOf(claims: PointFacts['claims']): PointFacts['claims'][number] | undefined {
  return claims.find(({ standing }) => standing === 'chosen');
}

function contradicting(claims: PointFacts['claims']): PointFacts['claims'] {
  return claims.filter(({ standing }) => standing === 'differs' || standing === 'denies');
}

function cellsOf(ask: Ask, { figure, claims }: PointFacts): Cell[] {
  const source = chosenOf(claims)?.citation.source;
  const others = contradicting(claims).map(
    ({ citation }) => `${saidValue(ask, citation)} (${citation.source.publisher})`,
  );
  return [
    { text: figure.when === undefined ? ask.words.and.notSaid : dayText(figure.when, ask.language) },
    { figure: show(figure, ask, { compact: true }) },
    source === undefined
      ? {}
      : { text: `${source.publisher}, ${dayText(source.published, ask.language)}`, to: `/source/${source.id}` },
    { text: others.join('; ') },
  ];
}

function saidValue(ask: Ask, { about, property, value }: PointFacts['claims'][number]['citation']): string {
  return claimedText(about, property, value, ask);
}

function drawingOf(ask: Ask, facts: readonly PointFacts[]): PointsDrawing {
  const points = facts.map((item) => pointOf(ask, item)).filter((point) => point !== undefined);
  const others = facts.flatMap((item) => othersOf(ask, item));
  const years = [...points, ...others].flatMap(({ from, until }) => [from, until]).map(yearOf);
  const values = [...points.map(({ high }) => high ?? 0), ...others.map(({ value }) => value)];
  const like = facts.find(({ figure }) => figure.value !== undefined)?.figure.value;
  const [first, last] = years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
  return {
    type: 'points',
    years: [first, last],
    months: first === last && years.length > 0 ? quartersOf(first, ask.language) : [],
    ticks: like === undefined ? [] : ticksTo(Math.max(...values, 0), like, ask.language),
    points,
    others,
  };
}

/** Making one takes longer than a whole chart. */
const monthFormats = new Map<Language, Intl.DateTimeFormat>();

function monthFormat(language: Language): Intl.DateTimeFormat {
  const made =
    monthFormats.get(language) ?? new Intl.DateTimeFormat(locale(language), { month: 'short', timeZone: 'UTC' });
  monthFormats.set(language, made);
  return made;
}

function quartersOf(year: number, language: Language): PointsDrawing['months'] {
  const { format } = monthFormat(language);
  return [4, 7, 10].map((month) => {
    const day = dayFrom(year, month, 1);
    return { day, text: format(startOfDay(day)) };
  });
}

function spanOf(edtf: string | undefined): Span | undefined {
  const date = edtf === undefined ? undefined : parseDate(edtf);
  if (date === undefined || !date.ok) return undefined;
  const [first, last] = [earliestDay(date.value), latestDay(date.value)];
  const from = first ?? last;
  return from === null ? undefined : { from, until: last ?? from };
}

function pointOf(ask: Ask, { figure, planned }: PointFacts): DrawnPoint | undefined {
  const span = spanOf(figure.when);
  if (span === undefined) return undefined;
  const shown = show(figure, ask, { compact: true });
  const marks = [
    ask.words.figure[
      planned && figure.modality === 'fact' ? 'plan' : figure.modality === 'fact' ? 'why' : figure.modality
    ],
    ...(figure.conflict ? [ask.words.figure.conflict] : []),
  ];
  return {
    ...span,
    shown,
    label: `${shown.text}, ${shown.when ?? ''}. ${marks.join(', ')}`,
    low: magnitude(figure),
    high: highEnd(figure),
    bound: boundOf(figure.value),
    planned: planned || figure.modality === 'plan' || figure.modality === 'possibility',
  };
}

function boundOf(value: FigureValue | undefined): DrawnPoint['bound'] {
  const comparator = value !== undefined && 'comparator' in value ? value.comparator : 'exactly';
  if (comparator === 'over' || comparator === 'at least') return 'up';
  return comparator === 'up to' || comparator === 'under' ? 'down' : null;
}

/** Claims that contradict a point, at the value that they name. Without a date of their own they stand at the point's. */
function othersOf(ask: Ask, { figure, claims }: PointFacts): OtherPoint[] {
  return contradicting(claims).flatMap((input) => {
    const { citation } = input;
    const value = numberOf(citation.value, figure.value);
    const span = spanOf(citation.when) ?? spanOf(figure.when);
    if (value === undefined || span === undefined) return [];
    const { publisher, published, id } = citation.source;
    const label = `${ask.words.claim.standing[input.standing]}: ${saidValue(ask, citation)}, ${publisher}, ${dayText(published, ask.language)}`;
    return [{ ...span, claim: citation.claim, label, source: id, value }];
  });
}

/** A claimed value in the unit of a figure; undefined where it is in another one, which no common axis can show. */
function numberOf(value: unknown, like: FigureValue | undefined): number | undefined {
  const hint = like?.type === 'quantity' ? like.unit : '';
  const measure = typeof value === 'string' ? parseMeasure(value, hint) : undefined;
  if (measure === undefined || !measure.ok) return undefined;
  const { value: found } = measure;
  if (found.type === 'share' && like?.type === 'share') return found.share.millionths;
  if (found.type === 'money' && like?.type === 'money')
    return found.money.currency === like.currency ? found.money.minor : undefined;
  if (found.type === 'quantity' && like?.type === 'quantity')
    return found.quantity.unit === like.unit ? found.quantity.low : undefined;
  return undefined;
}
