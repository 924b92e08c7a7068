import { useSyncExternalStore } from 'react';
import { type CoreState, localCore } from './core.ts';

/** How far the local core is. */
export function useCoreState(): CoreState {
  return useSyncExternalStore(
    localCore.subscribe,
    () => localCore.state,
    () => 'none',
  );
}
