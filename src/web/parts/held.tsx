import { type ReactNode, type RefCallback, useEffect, useReducer, useRef, useState } from 'react';
import { canWait, drawLater, isFollowing, watch } from '../local/outOfSight.ts';

interface Held {
  /** For the element whose place on the page decides. */
  readonly ref: RefCallback<Element>;
  readonly children: ReactNode;
}

/**
 * What an element shows. Where it is out of sight, a hand that moves the time machine does not wait for it: it follows once
 * what is in sight is painted.
 */
export function useHeld(children: ReactNode): Held {
  const element = useRef<Element>(null);
  const [ref] = useState(
    (): RefCallback<Element> => (node) => {
      element.current = node;
      return node === null ? undefined : watch(node);
    },
  );
  return { ref, children: useWaiting(children, () => canWait(element.current)) };
}

/** What nobody sees until it is opened, such as a list to choose from: it follows once what is in sight is painted. */
export function Closed({ children }: { readonly children: ReactNode }) {
  return useWaiting(children, isFollowing);
}

function useWaiting(children: ReactNode, canWait: () => boolean): ReactNode {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const shown = useRef<{ readonly children: ReactNode }>(undefined);
  const waits = shown.current !== undefined && canWait();
  if (!waits) shown.current = { children };
  useEffect(() => (waits ? drawLater(draw) : undefined));
  return shown.current?.children;
}
