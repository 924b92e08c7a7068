import type { LoaderFunctionArgs } from 'react-router';
import { askOf } from '../ask.ts';
import { siteContext } from '../context.ts';
import { endings, fileOf } from '../downloads/answer.ts';
import { downloadAt } from '../downloads/downloads.ts';

/** The table of a page as a file: the page's address with `.csv` or `.json` at its end. */
export function loader(args: LoaderFunctionArgs) {
  const { pathname } = new URL(args.request.url);
  const path = decodeURIComponent(pathname.split('/').slice(2).join('/'));
  const ending = endings.find((each) => path.endsWith(`.${each}`));
  const ask = askOf(args);
  const name = ending === undefined ? path : path.slice(0, -ending.length - 1);
  const table = downloadAt(ask, name);
  if (ending === undefined || table === undefined)
    throw new Error(`Expected the address of a table, came ${pathname}.`);
  return fileOf(table, ask, name, ending, args.context.get(siteContext));
}
