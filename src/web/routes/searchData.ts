import type { LoaderFunctionArgs } from 'react-router';
import { askOf } from '../ask.ts';
import { searchPage } from '../pages/search.ts';

/** What the search page shows, as JSON, for the list under the search field. */
export function loader(args: LoaderFunctionArgs) {
  return Response.json(searchPage(askOf(args)));
}
