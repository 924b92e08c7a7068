import type { LoaderFunctionArgs, RouterContextProvider } from 'react-router';
import type { Site } from './context.ts';
import type { PageFinder } from './pageRoutes.ts';

/** What the parts of a page show, by the name of their route: the same that `Site.drawn` is told. */
export type Shown = Readonly<Record<string, unknown>>;

/**
 * Asks the loaders of a page and nothing more, for whoever needs to know whether a page shows what it showed before: drawing costs
 * several times as much, even if it is given up. What a loader refuses, or sends elsewhere, is raised as the loader raises it.
 */
export async function shownBy(
  pageAt: PageFinder,
  contextFor: (site: Site) => RouterContextProvider,
): Promise<(request: Request, site: Site) => Promise<Shown>> {
  const { matchPath } = await import('react-router');
  return async (request, site) => {
    const url = new URL(request.url);
    const { pattern, parts } = pageAt(url.pathname);
    const params = matchPath(pattern, url.pathname)?.params ?? {};
    const args = { request, url, pattern, params, context: contextFor(site) } satisfies LoaderFunctionArgs;
    const shown: Record<string, unknown> = {};
    for (const { id, module } of parts) if (module.loader !== undefined) shown[id] = await module.loader(args);
    return shown;
  };
}
