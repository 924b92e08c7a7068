import type { Ask } from '../ask.ts';
import { csvOf } from './csv.ts';
import { type CopySite, type Ending, fileNameOf, jsonOf } from './json.ts';
import type { Download } from './table.ts';

export { type Ending, endings } from './json.ts';

/** A table as a file of its own, named after what it holds and the dates it was asked for. */
export function fileOf(table: Download, ask: Ask, path: string, ending: Ending, site: CopySite = {}): Response {
  const headers = {
    'Content-Type': ending === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${fileNameOf(ask.choices, path, ending)}"`,
    'Content-Language': ask.language,
  };
  const text = ending === 'csv' ? csvOf(table) : `${JSON.stringify(jsonOf(table, ask, path, site))}\n`;
  return new Response(text, { headers });
}
