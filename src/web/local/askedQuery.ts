import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { elsewhereIn } from './elsewhere.ts';
import { siteFlags } from './siteFlags.ts';

let setAside: string | undefined;

/**
 * On a copy of a site, every query leads to the one page that was written down. So that scripts take over what really stands
 * there, the query is put aside before they start; `useAskedQuery` then goes where it leads.
 */
export function putQueryAside(): void {
  const { pathname, search, hash } = location;
  if (siteFlags()?.static !== true || search === '') return;
  setAside = elsewhereIn(search) ?? `${pathname}${search}${hash}`;
  history.replaceState(history.state, '', `${pathname}${hash}`);
}

/** Goes where the query that was put aside leads, and shows the page again: `published.css` hides it until then. */
export function useAskedQuery(): void {
  const navigate = useNavigate();
  const { key } = useLocation();
  const first = useRef(key);
  useEffect(() => {
    const asked = setAside;
    setAside = undefined;
    if (asked === undefined) showPage();
    else void Promise.resolve(navigate(asked, { replace: true })).catch(showPage);
    // Where the page fails another stands in its place, and has to be seen.
    return showPage;
  }, [navigate]);
  // The router has arrived before React has drawn what it found: the page that was written down would be seen in between.
  useLayoutEffect(() => {
    if (key !== first.current) showPage();
  }, [key]);
}

function showPage(): void {
  delete document.documentElement.dataset.asked;
}
