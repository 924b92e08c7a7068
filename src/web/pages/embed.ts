import type { Ask } from '../ask.ts';
import { questionIn } from '../questionIn.ts';
import { forPage, type PageChart } from './charts/chart.ts';
import { chartAt } from './charts/find.ts';

/** One chart alone, with the page that it stands on and the times that were asked for. */
export interface EmbedData {
  readonly chart: PageChart;
  readonly page: string;
  readonly times: string;
}

export function embedPage(ask: Ask, id: string): EmbedData {
  const asked = Object.entries(questionIn(ask.choices)).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const chart = chartAt(ask, id);
  return { chart: forPage(chart), page: pageOf(chart.id, chart.query), times: new URLSearchParams(asked).toString() };
}

/** The page that a chart stands on. */
function pageOf(id: string, query: string): string {
  const [kind = '', slug] = id.split('/');
  const search = query === '' ? '' : `?${query}`;
  if (kind === 'map') return '/lines';
  if (kind === 'indicator') return `/indicators#${slug}`;
  return `/${id}${search}`;
}
