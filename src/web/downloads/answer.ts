import type { AsOfView } from '../../account/index.ts';
import type { Ask } from '../ask.ts';
import type { Site } from '../context.ts';
import { csvOf } from './csv.ts';
import type { Cell, Download } from './table.ts';

export const endings = ['csv', 'json'] as const;
export type Ending = (typeof endings)[number];

/** What a JSON file holds: the instants that it was made for, then the rows of the table by column. */
export interface DownloadJson {
  /** Address of the page that shows the same. */
  readonly page: string;
  /** Absent from the file of a published copy, which stays the same as long as its rows do: see `release`. */
  readonly asOf?: AsOfView;
  /** Of a published copy: where its latest release tells the instants. */
  readonly release?: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

type CopySite = Pick<Site, 'undated' | 'origin'>;

/** A table as a file of its own, named after what it holds and the dates it was asked for. */
export function fileOf(table: Download, ask: Ask, path: string, ending: Ending, site: CopySite = {}): Response {
  const name = `kuznia-${path.replaceAll('/', '-')}${datesOf(ask.choices)}.${ending}`;
  const headers = {
    'Content-Type': ending === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'Content-Language': ask.language,
  };
  const text = ending === 'csv' ? csvOf(table) : `${JSON.stringify(jsonOf(table, ask, path, site))}\n`;
  return new Response(text, { headers });
}

function jsonOf({ columns, rows }: Download, ask: Ask, path: string, { undated, origin = '' }: CopySite): DownloadJson {
  const query = ask.choices.toString();
  return {
    page: `/${ask.language}/${path}${query === '' ? '' : `?${query}`}`,
    ...(undated ? { release: `${origin}/release.json` } : { asOf: ask.account.asOf }),
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
  };
}

function datesOf(choices: URLSearchParams): string {
  const said = ['at', 'known', 'recorded'].flatMap((name) => {
    const text = choices.get(name)?.trim();
    return text ? [`-${name}-${text}`] : [];
  });
  return said.join('');
}
