import type { LoaderFunctionArgs } from 'react-router';
import { dataOf } from '../pages/byRoute.ts';
import { callIn } from './loaderOf.ts';

/** What the page of a figure's explanation shows, as JSON, for the panel beside a page: query `figure` is the figure's address. */
export function loader(args: LoaderFunctionArgs) {
  const call = callIn(args);
  const params = { ...call.params, '*': call.url.searchParams.get('figure') ?? '' };
  return Response.json(dataOf('why', { ...call, params }));
}
