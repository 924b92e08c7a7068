import { renderToReadableStream } from 'react-dom/server';
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { type Site, siteContext } from './context.ts';

/** The request's context, filled by the copy of `siteContext` that the pages were built with. */
export function contextFor(site: Site): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(siteContext, site);
  return context;
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const { nonce, drawn } = loadContext.get(siteContext);
  drawn?.(routerContext.staticHandlerContext.loaderData);
  let failed = false;
  const body = await renderToReadableStream(<ServerRouter context={routerContext} url={request.url} nonce={nonce} />, {
    nonce,
    onError(error) {
      failed = true;
      console.error(error);
    },
  });
  // A page is small and its data is there: sent whole, it needs no script to put late parts in their place.
  await body.allReady;
  return new Response(body, { status: failed ? 500 : status, headers });
}

/** Reports what went wrong on our side; a wrong address is the reader's and is answered, not logged. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  console.error(error);
};
