import { useEffect, useSyncExternalStore } from 'react';
import { useLoaderData, useParams } from 'react-router';
import type { RouteName } from '../pages/byRoute.ts';
import { answerHere, restHere } from './answerHere.ts';
import { localCore } from './core.ts';
import type { Loaded } from './loaded.ts';
import { inSightFirst } from './outOfSight.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** Routes that are on the page, with what their loaders gave. */
const present = new Map<RouteName, { readonly params: Params; readonly loaded: unknown }>();
localCore.subscribe(() => {
  for (const [route, { params }] of present) restHere(route, location.href, params);
});
/** What was worked out for them since, each in the place of what its loader gave. */
let drawn: ReadonlyMap<RouteName, { readonly over: unknown; readonly data: unknown }> = new Map();
const listeners = new Set<() => void>();

/**
 * What a route shows: the data of its loader, or what the time machine has drawn since. As soon as the loader gives other data,
 * those count again.
 */
export function useShown<Loader>(route: RouteName): Loaded<Loader> {
  const loaded: unknown = useLoaderData();
  const params = useParams();
  const later = useSyncExternalStore(
    subscribe,
    () => drawn.get(route),
    () => undefined,
  );
  useEffect(() => {
    present.set(route, { params, loaded });
    restHere(route, location.href, params);
    return () => {
      present.delete(route);
    };
  }, [route, params, loaded]);
  return (later !== undefined && later.over === loaded ? later.data : loaded) as Loaded<Loader>;
}

/**
 * Draws every route that is on the page anew, as of another address, past the router: a hand that moves is followed at once, and
 * the address later. Resolves to false where the local core is not there or the page has nothing to show for that address.
 */
export async function draw(href: string): Promise<boolean> {
  if (localCore.state !== 'ready' || present.size < 2) return false;
  const asked = [...present];
  const answers = await Promise.all(asked.map(([route, { params }]) => answerHere(route, href, params)));
  const next = new Map<RouteName, { over: unknown; data: unknown }>();
  for (const [index, [route, { loaded }]] of asked.entries()) {
    const answer = answers[index];
    if (answer?.kind !== 'data') return false;
    next.set(route, { over: loaded, data: answer.data });
  }
  drawn = next;
  inSightFirst(() => {
    for (const listener of listeners) listener();
  });
  return true;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
