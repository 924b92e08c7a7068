import type { Language } from '../../values/index.ts';
import { type Ending, fileNameOf, jsonOf } from '../downloads/json.ts';
import type { RouteData } from '../pages/byRoute.ts';
import { saveFile } from '../parts/saveFile.ts';
import { answerHere } from './answerHere.ts';
import { localCore } from './core.ts';

/** A table that is taken away: its path without language and ending, such as `money/years`, and the query with its dates and choices. */
export interface TableAddress {
  readonly language: Language;
  readonly path: string;
  readonly search: string;
}

/**
 * Makes a table as a file in the browser, by the code by which the server makes it, and saves it: on a copy of the site there is
 * nobody to ask for one. Raises where the snapshot cannot tell.
 */
export async function saveTableHere({ language, path, search }: TableAddress, ending: Ending): Promise<void> {
  const { href } = new URL(`/${language}/${path}${search}`, location.href);
  if (!(await localCore.start())) throw new Error('Expected the snapshot of the ledger, it could not be opened.');
  const answer = await answerHere('table', href, { language, '*': path });
  if (answer.kind !== 'data') throw new Error(`Expected the table ${path}, came "${answer.kind}".`);
  const { table, asOf } = answer.data as RouteData<'table'>;
  const choices = new URLSearchParams(search);
  const blob =
    ending === 'csv'
      ? // Nobody but who asks for such a file carries the weight of what writes it.
        new Blob([(await import('../downloads/csv.ts')).csvOf(table)], { type: 'text/csv' })
      : new Blob([`${JSON.stringify(jsonOf(table, { language, choices, account: { asOf } }, path))}\n`], {
          type: 'application/json',
        });
  saveFile(blob, fileNameOf(choices, path, ending));
}
