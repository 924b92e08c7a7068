import type { ServerBuild } from 'react-router';

type Route = NonNullable<ServerBuild['routes'][string]>;

/** A page: the routes that it is put together from, from the root on, and the form of its address. */
export interface PageRoute {
  readonly pattern: string;
  readonly parts: readonly Route[];
}

/** The page at a path such as `/en/partner/DK/`. Raises where a path is that of no page. */
export type PageFinder = (path: string) => PageRoute;

/** Finds pages by the form of their address, such as `/:language/partner/:country`: what stands second tells most of them apart. */
export async function pageFinder(build: ServerBuild): Promise<PageFinder> {
  const { matchPath } = await import('react-router');
  const pages = Map.groupBy(pagesOf(build), ({ pattern }) => pattern.split('/')[2]);
  return (path) => {
    const found = pages.get(path.split('/')[2] || undefined)?.find(({ pattern }) => matchPath(pattern, path) !== null);
    if (found === undefined) throw new Error(`Expected the address of a page, came ${path}.`);
    return found;
  };
}

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

/** The same pages with no other routes than those of one page, which a router then need not look through. */
export function onlyPage(build: ServerBuild, { parts }: PageRoute): ServerBuild {
  const only = <Each>(routes: Readonly<Record<string, Each>>): Record<string, Each> =>
    Object.fromEntries(parts.flatMap(({ id }) => (id in routes ? [[id, routes[id] as Each]] : [])));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}
