import type { LoaderFunctionArgs, RouterContextProvider, ServerBuild } from 'react-router';
import type { Site } from './context.ts';

/** What the parts of a page show, by the name of their route: the same that `Site.drawn` is told. */
export type Shown = Readonly<Record<string, unknown>>;

type Route = NonNullable<ServerBuild['routes'][string]>;

/** A page: the routes that it is put together from, and the form of its address. */
interface PageRoute {
  readonly pattern: string;
  readonly parts: readonly Route[];
}

/**
 * Asks the loaders of a page and nothing more, for whoever needs to know whether a page shows what it showed before: drawing costs
 * several times as much, even if it is given up. What a loader refuses, or sends elsewhere, is raised as the loader raises it.
 */
export async function shownBy(
  build: ServerBuild,
  contextFor: (site: Site) => RouterContextProvider,
): Promise<(request: Request, site: Site) => Promise<Shown>> {
  const { matchPath } = await import('react-router');
  const pages = Map.groupBy(pagesOf(build), ({ pattern }) => pattern.split('/')[2]);
  return async (request, site) => {
    const url = new URL(request.url);
    const context = contextFor(site);
    for (const { pattern, parts } of pages.get(url.pathname.split('/')[2] || undefined) ?? []) {
      const match = matchPath(pattern, url.pathname);
      if (match === null) continue;
      const args = { request, url, pattern, params: match.params, context } satisfies LoaderFunctionArgs;
      const shown: Record<string, unknown> = {};
      for (const { id, module } of parts) if (module.loader !== undefined) shown[id] = await module.loader(args);
      return shown;
    }
    throw new Error(`Expected the address of a page, came ${url.pathname}.`);
  };
}

/** Every page by the form of its address, such as `/:language/partner/:country`: what stands second tells most of them apart. */
function pagesOf({ routes }: ServerBuild): PageRoute[] {
  const known = Object.values(routes).filter((route) => route !== undefined);
  const parents = new Set(known.map(({ parentId }) => parentId));
  const pages = known.filter(({ id, module }) => !parents.has(id) && module.default !== undefined);
  return pages.map((page) => {
    const parts = [page];
    for (let above = page.parentId; above !== undefined; above = parts[0]?.parentId)
      parts.unshift(routes[above] as Route);
    return { parts, pattern: `/${parts.flatMap(({ path }) => path || []).join('/')}` };
  });
}
