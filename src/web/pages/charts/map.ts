import type { LineView } from '../../../account/index.ts';
import type { Ask } from '../../ask.ts';
import { isOnMap } from '../../map/europe.ts';
import { listed, show } from '../../show/figure.ts';
import { type Chart, tableOf } from './chart.ts';
import type { HostMark } from './drawing.ts';
import { FIGURE_COLUMNS, figureCells } from './figureRow.ts';
import { sourceLine } from './sources.ts';
import { isUndone } from './stageMarks.ts';

interface Host {
  readonly mark: HostMark;
  readonly lines: readonly LineView[];
}

/** Where lines stand or are to stand, by country; regions, where told, are in the table and never drawn. */
export function mapChart(ask: Ask): Chart {
  const text = ask.words.charts.map;
  const lines = ask.account.lines();
  const hosts = hostsOf(ask, lines);
  const marks = hosts.map(({ mark }) => mark);
  const without = lines.filter(({ host }) => host === null).length;
  return {
    id: 'map',
    query: '',
    title: text.title,
    unit: text.unit,
    definition: null,
    source: sourceLine(
      ask,
      marks.map(({ shown }) => shown.address),
    ),
    alt: text.alt(marks.length, lines.length - without),
    notes: [text.closeness],
    drawing: {
      type: 'map',
      hosts: marks.filter(({ code }) => isOnMap(code)),
      elsewhere: marks.filter(({ code }) => !isOnMap(code)),
      without,
    },
    ...tableOf(
      [
        { title: ask.words.and.country },
        { title: text.lines, numeric: true },
        { title: text.reached, numeric: true },
        { title: text.regions },
      ],
      hosts,
      ({ mark, lines: own }) => ({
        key: mark.code,
        cells: [
          { text: mark.name, to: `/partner/${mark.code}` },
          { figure: mark.shown },
          { text: String(mark.facts) },
          { text: regionsOf(own).length === 0 ? ask.words.and.notSaid : listed(regionsOf(own), ask.language) },
        ],
      }),
    ),
    get values() {
      return {
        columns: [
          'country',
          'line',
          'region',
          'stage',
          'planned',
          'health',
          ...FIGURE_COLUMNS.map((name) => `stage_${name}`),
        ],
        rows: lines.map((line) => [
          line.host?.slice('country/'.length) ?? null,
          line.subject,
          line.region,
          line.stage,
          line.planned ? 'yes' : 'no',
          line.health,
          ...figureCells(line.figures.stage),
        ]),
      };
    },
  };
}

function hostsOf(ask: Ask, lines: readonly LineView[]): Host[] {
  const byHost = new Map<string, LineView[]>();
  for (const line of lines) {
    if (line.host === null) continue;
    const own = byHost.get(line.host);
    if (own === undefined) byHost.set(line.host, [line]);
    else own.push(line);
  }
  return [...byHost]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([host, own]) => ({ mark: markOf(ask, host, own), lines: own }));
}

function markOf(ask: Ask, host: string, lines: readonly LineView[]): HostMark {
  const code = host.slice('country/'.length);
  const facts = lines.filter(isUnderWay).length;
  const name = ask.name(host);
  return {
    code,
    name,
    lines: lines.length,
    facts,
    shown: show(ask.account.figure(`partner/${code}/lines`), ask),
    label: ask.words.charts.map.mark(name, lines.length, facts),
  };
}

/** A fact is told beyond a proposal, and nothing undid it. */
function isUnderWay({ stage, planned }: LineView): boolean {
  return stage !== null && !planned && stage !== 'proposed' && !isUndone('line', stage);
}

function regionsOf(lines: readonly LineView[]): string[] {
  return [...new Set(lines.flatMap(({ region }) => (region === null ? [] : [region])))].sort();
}
