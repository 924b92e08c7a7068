import { stringify } from 'csv-stringify/browser/esm/sync';
import { data, type LoaderFunctionArgs } from 'react-router';
import { askOf, questionIn } from '../ask.ts';
import type { Chart } from '../pages/charts/chart.ts';
import { chartAt } from '../pages/charts/find.ts';
import { standaloneSvg } from '../parts/charts/standalone.tsx';

/** A chart as a file: `/en/chart/money.svg`, `/en/chart/indicator/ua-drone-capacity.csv`. */
export function loader(args: LoaderFunctionArgs): Response {
  const [, id = '', ending] = /^(.+)\.(svg|csv)$/.exec(args.params['*'] ?? '') ?? [];
  if (ending === undefined) throw data({ problem: 'absent', nearest: [] }, { status: 404 });
  const ask = askOf(args);
  const chart = chartAt(ask, id);
  const name = `kuznia-${id.replaceAll('/', '-')}.${ending}`;
  const asked = Object.entries(questionIn(ask.choices)).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const times = new URLSearchParams(asked).toString();
  return ending === 'csv' ? file(csvOf(chart), 'text/csv', name) : file(standaloneSvg(chart, { language: ask.language, words: ask.words, times }), 'image/svg+xml', name);
}

function file(body: string, type: string, name: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Content-Disposition': `attachment; filename="${name}"` },
  });
}

/** Names of columns and rows as RFC 4180 has them. Texts that a spreadsheet would run as formulas are kept from it. */
function csvOf({ values }: Chart): string {
  return stringify([values.header, ...values.rows], { record_delimiter: 'windows', escape_formulas: true });
}
