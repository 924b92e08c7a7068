import type { LoaderFunctionArgs } from 'react-router';
import { appearanceIn } from '../appearance.ts';
import { addressedIn } from '../ask.ts';
import { type Call, dataOf, type RouteData, type RouteName } from '../pages/byRoute.ts';

/** The server's loader of a route. */
export function loaderOf<Name extends RouteName>(name: Name): (args: LoaderFunctionArgs) => RouteData<Name> {
  return (args) => dataOf(name, callIn(args));
}

/** What a request asks of a page: its address, and the appearance that its reader chose. */
export function callIn(args: LoaderFunctionArgs): Call {
  return { ...addressedIn(args), appearance: appearanceIn(args.request.headers.get('cookie')) };
}
