import { type ClientLoaderFunctionArgs, data, redirect, redirectDocument } from 'react-router';
import type { RouteName } from '../pages/byRoute.ts';
import { answerHere } from './answerHere.ts';
import { localCore } from './core.ts';
import { isWritten } from './elsewhere.ts';
import type { Loaded } from './loaded.ts';
import type { Answer } from './messages.ts';
import { siteFlags } from './siteFlags.ts';

/**
 * The browser's loader of a route: worked out here once the local core is ready, else by the server. On a copy of the site,
 * which has no server, the local core is started for it.
 */
export function clientLoaderOf<Loader>(route: RouteName): (args: ClientLoaderFunctionArgs) => Promise<Loaded<Loader>> {
  return async ({ request, params, serverLoader }) => {
    const isStatic = siteFlags()?.static === true;
    if (isStatic) await localCore.start();
    if (localCore.state === 'ready') {
      void localCore.lookForLater();
      const answer = await answerHere(route, request.url, params);
      if (answer.kind === 'data') return answer.data as Loaded<Loader>;
      raiseAsServerWould(answer);
    }
    if (isStatic) throw withoutServer(request.url);
    return (await serverLoader()) as Loaded<Loader>;
  };
}

/** Passes on what the server would say too. What only went wrong here is left to the server. */
function raiseAsServerWould(answer: Answer): void {
  if (answer.kind === 'moved') throw redirect(answer.to);
  if (answer.kind === 'refused') throw data(answer.data, { status: answer.status });
}

/**
 * What a copy of the site does when its core cannot answer. It has written down each page as of the day it was made, and no other;
 * where there is no connection, going there would put the browser's own page in place of this one.
 */
function withoutServer(href: string): unknown {
  const { pathname, search, hash } = new URL(href);
  return search === '' && localCore.state === 'broken' && isWritten(pathname)
    ? redirectDocument(`${pathname}${hash}`)
    : data({ problem: 'core' }, { status: 503 });
}
