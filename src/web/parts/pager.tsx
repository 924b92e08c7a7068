import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Paging } from '../pages/paging.ts';
import { pagingWords } from '../words/paging.ts';
import { useFrame } from './frame.ts';
import { GoHere } from './go.tsx';

interface PagerProps {
  readonly of: Paging;
  /** What the list is of, where a page has several. */
  readonly label?: string;
  /** Id of the heading above the list, to which turning a page leads; the top of the page where none is given. */
  readonly at?: string;
}

/** Turns the pages of a list, or shows all of it at once. Links, so that it works without scripts, and can be shared. */
export function Pager({ of, label, at }: PagerProps) {
  const words = pagingWords[useFrame().language];
  if (of.pages === 1) return null;
  const name = label === undefined ? words.label : `${words.label}: ${label}`;
  const to = (page: string, children: ReactNode) => (
    <PageLink name={of.name} page={page} at={at}>
      {children}
    </PageLink>
  );
  if (of.whole) {
    return (
      <nav className="pages" aria-label={name}>
        <span>{words.all(of.found)}</span>
        {to('1', words.inPages)}
      </nav>
    );
  }
  const last = Math.min(of.found, of.page * of.per);
  return (
    <nav className="pages" aria-label={name}>
      <span className="pages-turn">
        {of.page > 1 ? to(String(of.page - 1), words.before) : null}
        <span>
          {words.rows((of.page - 1) * of.per + 1, last, of.found)}
          <span className="unseen">, {words.page(of.page, of.pages)}</span>
        </span>
        {of.page < of.pages ? to(String(of.page + 1), words.after) : null}
      </span>
      {to('all', words.whole(of.found))}
    </nav>
  );
}

interface PageLinkProps {
  readonly name: string;
  readonly page: string;
  readonly at: string | undefined;
  readonly children: ReactNode;
}

function PageLink({ name, page, at, children }: PageLinkProps) {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  if (page === '1') query.delete(`${name}page`);
  else query.set(`${name}page`, page);
  return <GoHere to={`${pathname}?${query}${at === undefined ? '' : `#${at}`}`}>{children}</GoHere>;
}
