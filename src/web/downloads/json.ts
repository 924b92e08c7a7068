import type { AsOfView } from '../../account/index.ts';
import type { Ask } from '../ask.ts';
import type { Site } from '../context.ts';
import type { Cell, Download } from './table.ts';

export const endings = ['csv', 'json'] as const;
export type Ending = (typeof endings)[number];

/** What a JSON file holds: the instants that it was made for, then the rows of the table by column. */
interface DownloadJson {
  /** Address of the page that shows the same. */
  readonly page: string;
  /** Absent from the file of a published copy, which stays the same as long as its rows do: see `release`. */
  readonly asOf?: AsOfView;
  /** Of a published copy: where its latest release tells the instants. */
  readonly release?: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

type TableAsk = Pick<Ask, 'language' | 'choices'> & { readonly account: Pick<Ask['account'], 'asOf'> };

export type CopySite = Pick<Site, 'undated' | 'origin'>;

/** Name of a file: what it holds and the dates that it was asked for. */
export function fileNameOf(choices: URLSearchParams, path: string, ending: Ending): string {
  return `kuznia-${path.replaceAll('/', '-')}${datesOf(choices)}.${ending}`.replace(/[^\w.-]/g, '_');
}

export function jsonOf(
  { columns, rows }: Download,
  ask: TableAsk,
  path: string,
  { undated, origin = '' }: CopySite = {},
): DownloadJson {
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
