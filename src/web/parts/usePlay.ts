import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds between two steps; where the reader wants no motion, long enough to read each step as a page of its own. */
const PACE = { moving: 250, still: 1500 };

/** Plays by steps until there is none. `step` takes one and tells whether another follows; the next waits until it is drawn. */
export function usePlay(step: () => Promise<boolean>): { readonly playing: boolean; toggle(): void; stop(): void } {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(step);
  latest.current = step;
  const stop = useCallback(() => setPlaying(false), []);
  useEffect(() => {
    if (!playing) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const next = async (): Promise<void> => {
      const more = await latest.current();
      if (over) return;
      if (more && document.visibilityState === 'visible') timer = setTimeout(next, still ? PACE.still : PACE.moving);
      else setPlaying(false);
    };
    void next();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [playing]);
  return { playing, stop, toggle: () => setPlaying((before) => !before) };
}
