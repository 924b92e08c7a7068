import { data } from 'react-router';
import type { Ask } from '../../ask.ts';
import { agreementsChart, agreementsOfChart } from './agreements.ts';
import type { Chart } from './chart.ts';
import { ganttChart } from './gantt.ts';
import { leagueChart } from './league.ts';
import { mapChart } from './map.ts';
import { pointsChart } from './points.ts';
import { sankeyChart } from './sankey.ts';
import { slipsChart } from './slips.ts';

const whole: Readonly<Record<string, (ask: Ask) => Chart>> = {
  agreements: agreementsChart,
  lines: ganttChart,
  map: mapChart,
  money: sankeyChart,
  partners: leagueChart,
};

/** The chart of that name, as pages, embedded views and downloads show it. Answers 404 where there is none. */
export function chartAt(ask: Ask, id: string): Chart {
  const [kind = '', slug = '', ...more] = id.split('/');
  const found =
    more.length > 0
      ? null
      : slug === ''
        ? Object.hasOwn(whole, kind)
          ? whole[kind]?.(ask)
          : null
        : chartOf(ask, kind, slug);
  if (found === null || found === undefined) throw data({ problem: 'absent', nearest: [] }, { status: 404 });
  return found;
}

function chartOf(ask: Ask, kind: string, slug: string): Chart | null {
  if (kind === 'indicator') return pointsChart(ask, slug);
  if (kind === 'line') return slipsChart(ask, slug);
  if (kind !== 'partner') return null;
  const chart = agreementsOfChart(ask, slug);
  return chart.table.rows.length === 0 ? null : chart;
}
