import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RequestHandler, RouterContextProvider, ServerBuild } from 'react-router';
import type { Site } from './context.ts';
import { onlyPage, type PageRoute, pageFinder } from './pageRoutes.ts';
import { type Shown, shownBy } from './shown.ts';

export type { Site } from './context.ts';
export { ELSEWHERE } from './local/elsewhere.ts';
export { shareCard } from './share/card.ts';
export { sharePicture } from './share/picture.ts';

/** Answers requests for pages, and for the data of pages. */
export interface Pages {
  (request: Request, site: Site): Promise<Response>;
  /** Folder with scripts and styles, to be served as files; those under `assets/` never change. */
  readonly assets: string;
}

export interface LoadedPages extends Pages {
  /** What a page would show: see `shownBy`. */
  readonly shown: (request: Request, site: Site) => Promise<Shown>;
  /**
   * Answers a request for a page with the same, by a router that knows no other page: a sixth of the time that thousands of pages
   * take. Raises where the request is for no page.
   */
  readonly page: (request: Request, site: Site) => Promise<Response>;
}

/** What `entry.server.tsx` adds to the exports that React Router asks for. */
interface Entry {
  contextFor(site: Site): RouterContextProvider;
}

/** Loads the built pages. Raises where they have not been built. */
export async function loadPages(folder: string): Promise<LoadedPages> {
  const file = resolve(folder, 'server', 'index.js');
  if (!existsSync(file)) {
    throw new Error(`Expected the built pages at ${file}, found nothing there. Run "npm run build" first.`);
  }
  // React looks at this once, when it is first loaded; without it, it runs its slow development build.
  process.env.NODE_ENV ??= 'production';
  const { createRequestHandler } = await import('react-router');
  const build = (await import(pathToFileURL(file).href)) as ServerBuild;
  // Contexts are told apart by identity, so the build's own copy has to fill them.
  const { contextFor } = build.entry.module as unknown as Entry;
  const answer = createRequestHandler(build, 'production');
  const pages = (request: Request, site: Site): Promise<Response> => answer(request, contextFor(site));
  const pageAt = await pageFinder(build);
  const shown = await shownBy(pageAt, contextFor);
  const routers = new Map<PageRoute, RequestHandler>();
  const page = (request: Request, site: Site): Promise<Response> => {
    const route = pageAt(new URL(request.url).pathname);
    const router = routers.get(route) ?? createRequestHandler(onlyPage(build, route), 'production');
    routers.set(route, router);
    return router(request, contextFor(site));
  };
  return Object.assign(pages, { shown, page, assets: join(resolve(folder), 'client') });
}
