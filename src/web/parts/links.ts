import {
  createContext,
  type MouseEvent,
  type RefCallback,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
} from 'react';
import { useNavigate } from 'react-router';
import { addressOf, TimesContext, useFrame } from './frame.ts';
import { type PageTimes, withPageTimes } from './pageTimes.ts';

type Follow = (event: MouseEvent<HTMLAnchorElement>, options?: { readonly stay?: boolean }) => void;

/** What a click on a link of the site does; undefined where the browser goes there by itself. `stay` keeps the page where it is scrolled to. */
export const FollowContext = createContext<Follow | undefined>(undefined);

/** What a link is made of that carries the dates of the page. */
interface DatedLink {
  readonly href: string;
  readonly ref: RefCallback<Element>;
}

/** A link to a page in the frame's language. `to` starts with a slash and may carry a query. */
export function useDatedLink(to: string): DatedLink {
  const { language } = useFrame();
  const times = useContext(TimesContext);
  // Not followed: once the link is there, the page gives it other dates (`PageTimes`).
  return { href: addressOf({ language, times: times.now }, to), ref: times.keep };
}

/** A link to a whole address, whose dates are those that the page shows, whatever it says itself. */
export function useRedatedLink(address: string): DatedLink {
  const times = useContext(TimesContext);
  return { href: withPageTimes(address, times.now), ref: times.keep };
}

/** Events that come before an address of a link can be read or gone to by hand. */
const HANDS = ['pointerdown', 'keydown', 'contextmenu', 'dragstart'] as const;

/** Has a page go on to the times that it shows now, and its links with it. */
export function useTimesOfLinks(times: PageTimes, now: string): void {
  useLayoutEffect(() => {
    if (now !== times.now) times.change(now);
  }, [times, now]);
  useEffect(() => {
    for (const name of HANDS) document.addEventListener(name, times.catchUp, { capture: true });
    return () => {
      for (const name of HANDS) document.removeEventListener(name, times.catchUp, { capture: true });
    };
  }, [times]);
}

/** Goes where a link leads without loading the page anew, unless a new tab or window was asked for. */
export function useFollow(times: PageTimes): Follow {
  const navigate = useNavigate();
  return useCallback(
    (event, { stay = false } = {}) => {
      if (event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      times.leave();
      const href = withPageTimes(event.currentTarget.getAttribute('href') ?? '', times.now);
      // A step to where one is leaves no trace to go back to, as in a browser.
      const replace = href === `${location.pathname}${location.search}${location.hash}`;
      void navigate(href, { replace, preventScrollReset: stay });
    },
    [navigate, times],
  );
}

/** Whether a click asks for no more than to go there: not for a new tab or window. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
