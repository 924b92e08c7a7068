import type { Language } from '../../values/index.ts';
import { fileNameOf, jsonOf } from '../downloads/json.ts';
import type { RouteData } from '../pages/byRoute.ts';
import { saveFile } from '../parts/saveFile.ts';
import { answerHere } from './answerHere.ts';
import { localCore } from './core.ts';

/**
 * Makes the table of a page as a JSON file in the browser, for the dates and choices of the address, and saves it: on a copy of
 * the site there is nobody to ask for it. `path` is that of the page, without language. Raises where the snapshot cannot tell.
 */
export async function saveTableHere(language: Language, path: string, search: string): Promise<void> {
  const { href } = new URL(`/${language}/${path}${search}`, location.href);
  if (!(await localCore.start())) throw new Error('Expected the snapshot of the ledger, it could not be opened.');
  const answer = await answerHere('table', href, { language, '*': path });
  if (answer.kind !== 'data') throw new Error(`Expected the table ${path}, came "${answer.kind}".`);
  const { table, asOf } = answer.data as RouteData<'table'>;
  const choices = new URLSearchParams(search);
  const text = `${JSON.stringify(jsonOf(table, { language, choices, account: { asOf } }, path))}\n`;
  saveFile(new Blob([text], { type: 'application/json' }), fileNameOf(choices, path, 'json'));
}
