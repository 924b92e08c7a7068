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

/** What a click on a link of the site does; undefined where the browser goes there by itself. */
export const FollowContext = createContext<((event: MouseEvent<HTMLAnchorElement>) => void) | undefined>(undefined);

/** What a link is made of that carries the dates of the page. `to` starts with a slash and may carry a query. */
export function useDatedLink(to: string): { readonly href: string; readonly ref: RefCallback<Element> } {
  const { language } = useFrame();
  const times = useContext(TimesContext);
  // Not followed: once the link is there, the page gives it other dates (`PageTimes`).
  return { href: addressOf({ language, times: times.now }, to), ref: times.keep };
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
export function useFollow(times: PageTimes): (event: MouseEvent<HTMLAnchorElement>) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      if (event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      times.leave();
      const href = withPageTimes(event.currentTarget.getAttribute('href') ?? '', times.now);
      // A step to where one is leaves no trace to go back to, as in a browser.
      void navigate(href, { replace: href === `${location.pathname}${location.search}${location.hash}` });
    },
    [navigate, times],
  );
}

/** Whether a click asks for no more than to go there: not for a new tab or window. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
