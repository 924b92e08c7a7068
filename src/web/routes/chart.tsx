import { data, type LoaderFunctionArgs } from 'react-router';
import { type Ask, askOf } from '../ask.ts';
import { fileOf } from '../downloads/answer.ts';
import { type Chart, forPage } from '../pages/charts/chart.ts';
import { chartAt } from '../pages/charts/find.ts';
import { standaloneSvg } from '../parts/charts/standalone.tsx';

/** A chart as a file: `/en/chart/money.svg`, `/en/chart/indicator/ua-drone-capacity.csv`. */
export function loader(args: LoaderFunctionArgs): Response {
  const [, id = '', ending] = /^(.+)\.(svg|csv)$/.exec(args.params['*'] ?? '') ?? [];
  if (ending === undefined) throw data({ problem: 'absent', nearest: [] }, { status: 404 });
  const ask = askOf(args);
  const chart = chartAt(ask, id);
  return ending === 'csv' ? fileOf(chart.values, ask, `chart/${id}`, 'csv') : svgOf(chart, ask);
}

function svgOf(chart: Chart, { language, words }: Ask): Response {
  const svg = standaloneSvg(forPage(chart), { language, words });
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="kuznia-chart-${chart.id.replaceAll('/', '-')}.svg"`,
      'Content-Language': language,
    },
  });
}
