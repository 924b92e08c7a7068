import { valueText } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import { type LeagueRow, partnersPage } from '../partners.ts';
import { ticksTo } from './axis.ts';
import { type Cell, type Chart, tableOf } from './chart.ts';
import type { LeagueBar, LeagueDrawing } from './drawing.ts';
import { FIGURE_COLUMNS, figureCells } from './figureRow.ts';
import { sourceLine } from './sources.ts';

/** Partners by share of GDP in the year and by the measure that the address chooses, against the target. */
export function leagueChart(ask: Ask): Chart {
  const { words, account } = ask;
  const text = words.charts.league;
  const data = partnersPage(ask);
  const rows = [...data.rows].sort((a, b) => (b.millionths ?? -1) - (a.millionths ?? -1));
  const year = data.year === null ? '' : String(data.year);
  const figures = rows.flatMap((row) => (row.share === null ? [] : [account.figure(row.share.address)]));
  return {
    id: 'partners',
    query: new URLSearchParams({ year, measure: data.measure }).toString(),
    title: text.title(words.partners.measures[data.measure], year),
    unit: text.unit,
    definition: null,
    source: sourceLine(
      ask,
      figures.filter(({ state }) => state !== 'unknown').map(({ address }) => address),
    ),
    alt: text.alt(rows.filter(({ millionths }) => millionths !== null).length, rows.length),
    notes: [],
    drawing: drawingOf(ask, rows, data.target),
    ...tableOf(
      [
        { title: words.and.country },
        { title: words.partners.share, numeric: true },
        { title: words.partners.money, numeric: true },
      ],
      rows,
      (row) => ({ key: row.partner.subject, cells: cellsOf(row) }),
    ),
    get values() {
      return {
        columns: ['country', 'year', 'measure', ...FIGURE_COLUMNS],
        rows: rows.flatMap(({ partner, share }) =>
          share === null
            ? []
            : [
                [
                  partner.subject.slice('country/'.length),
                  year,
                  data.measure,
                  ...figureCells(account.figure(share.address)),
                ],
              ],
        ),
      };
    },
  };
}

function cellsOf({ partner, share, money }: LeagueRow): Cell[] {
  const code = partner.subject.slice('country/'.length);
  return [
    { text: partner.name, to: `/partner/${code}` },
    share === null ? {} : { figure: share },
    money === null ? {} : { figure: money },
  ];
}

function drawingOf(ask: Ask, rows: readonly LeagueRow[], target: number | null): LeagueDrawing {
  const bars = rows.flatMap(({ partner, share, millionths }): LeagueBar[] =>
    share === null || share.state === 'unknown'
      ? []
      : [{ subject: partner.subject, name: partner.name, share, state: share.state ?? 'known', millionths }],
  );
  const highest = Math.max(target ?? 0, ...bars.map(({ millionths }) => millionths ?? 0));
  const ticks = ticksTo(highest, { type: 'share', millionths: 0, comparator: 'exactly' }, ask.language);
  const text =
    target === null
      ? ''
      : ask.words.charts.league.target(
          valueText({ type: 'share', millionths: target, comparator: 'exactly' }, ask.language),
        );
  return {
    type: 'league',
    bars,
    unknown: rows.length - bars.length,
    target: target === null ? null : { millionths: target, text },
    ticks,
  };
}
