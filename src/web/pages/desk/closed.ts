import { data } from 'react-router';
import type { Site } from '../../context.ts';

/** What stands in place of a page of the desk for those to whom it is not open. */
export interface ClosedDesk {
  /** Whether there is a desk that a key opens; `wrong` where one was given that does not. */
  readonly locked: 'key' | 'wrong' | null;
  /** Where to go once it is open. */
  readonly to: string;
}

/** Answers 401 where the desk has a key, else 404: there is none. */
export function closedDesk(
  { url, site }: { readonly url: URL; readonly site: Pick<Site, 'deskLocked'> },
  language: 'en' | 'uk',
) {
  const wrong = url.searchParams.get('key') === 'wrong';
  const locked = site.deskLocked === true ? (wrong ? 'wrong' : 'key') : null;
  const closed: ClosedDesk = { locked, to: url.pathname };
  return data({ language, closed }, { status: locked === null ? 404 : 401 });
}
