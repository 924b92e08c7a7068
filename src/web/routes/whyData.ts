import type { LoaderFunctionArgs } from 'react-router';
import { addressedIn } from '../ask.ts';
import { dataOf } from '../pages/byRoute.ts';

/** What the page of a figure's explanation shows, as JSON, for the panel beside a page: query `figure` is the figure's address. */
export function loader(args: LoaderFunctionArgs) {
  const asked = addressedIn(args);
  const params = { ...asked.params, '*': asked.url.searchParams.get('figure') ?? '' };
  return Response.json(dataOf('why', { ...asked, params }));
}
