import { startTransition, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import { localCore } from '../local/core.ts';
import { draw } from '../local/shown.ts';
import { type Times, withTimes } from '../local/times.ts';
import { TimesContext } from './frame.ts';

/** Milliseconds after the last move until the address follows: a browser takes only so many addresses a second. */
const REST = 300;
/** The same where the page cannot be drawn past its address: a subject of which nothing was known, or a page in trouble. */
const UNDRAWN = 80;

export interface TimeMachine {
  /** The times at hand: those being moved, else those of the page. */
  readonly times: Times;
  /** Whether a hand is moving them, and the address has still to follow. */
  readonly moving: boolean;
  /** Moves to other times. Resolves once the page shows them, or later ones. */
  move(times: Times): Promise<void>;
  /** Goes to an address with these times, as a step that the reader can go back from. */
  go(times: Readonly<Record<string, string>>): void;
  /** Forgets a move that is not in the address yet, since the reader goes elsewhere. */
  drop(): void;
}

/** The times of the page as something that can be moved: the page follows at once, its address when the hand rests. */
export function useTimeMachine(asked: Times): TimeMachine {
  const [hand, setHand] = useState<Times>();
  const latest = useRef<Times>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  // Read when a timer rings, by which time the reader may be on another page.
  const addressOf = useRef((_times: Readonly<Record<string, string>>): string => '');
  addressOf.current = (times) => `${pathname}${withTimes(search, times)}${hash}`;
  const redraw = useDrawing(addressOf);

  const drop = useCallback(() => {
    clearTimeout(timer.current);
    latest.current = undefined;
    setHand(undefined);
  }, []);
  const move = useCallback(
    (times: Times) => {
      void localCore.start();
      latest.current = times;
      setHand(times);
      const drawn = redraw(times);
      clearTimeout(timer.current);
      return new Promise<void>((shown) => {
        const follow = async (): Promise<void> => {
          // A large ledger takes its time, and is not to be asked twice.
          await drawn;
          if (latest.current === times) {
            await navigate(addressOf.current(times), { replace: true, preventScrollReset: true });
            // Together with the page that has come: before it, the slider would jump back.
            startTransition(() => setHand((held) => (held === times ? undefined : held)));
          }
          shown();
        };
        timer.current = setTimeout(follow, REST);
        void drawn.then((follows) => {
          if (follows) return shown();
          if (latest.current !== times || localCore.state !== 'ready') return;
          clearTimeout(timer.current);
          timer.current = setTimeout(follow, UNDRAWN);
        });
      });
    },
    [navigate, redraw],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  // A link has the times that the page shows: what is under way must not be called back by the address that follows the hand.
  const { onLeaving } = useContext(TimesContext);
  useEffect(() => onLeaving(drop), [onLeaving, drop]);
  // As much for what leads to another page by itself, such as a search.
  const leaving = useNavigation().location?.pathname ?? pathname;
  useEffect(() => {
    if (leaving !== pathname) drop();
  }, [leaving, pathname, drop]);
  const go = (times: Readonly<Record<string, string>>): void => {
    drop();
    void navigate(addressOf.current(times), { preventScrollReset: true });
  };
  return { times: hand ?? asked, moving: hand !== undefined, move, go, drop };
}

type AddressOf = { readonly current: (times: Times) => string };

/**
 * Draws the page for times that are not in its address; tells whether it could. While it draws, only the latest of those that
 * come is kept.
 */
function useDrawing(addressOf: AddressOf): (times: Times) => Promise<boolean> {
  const wanted = useRef<Times>(undefined);
  const drawing = useRef<Promise<boolean>>(undefined);
  return useCallback(
    (times) => {
      wanted.current = times;
      drawing.current ??= (async () => {
        let follows = false;
        try {
          while (wanted.current !== undefined) {
            const { href } = new URL(addressOf.current(wanted.current), location.href);
            wanted.current = undefined;
            follows = await draw(href);
          }
        } finally {
          drawing.current = undefined;
        }
        return follows;
      })();
      return drawing.current;
    },
    [addressOf],
  );
}
