import { createContext } from 'react-router';
import type { Account } from '../account/index.ts';
import type { QuestionTexts } from '../ledger/index.ts';
import type { SiteDesk } from './pages/desk/desk.ts';

/** What the server lends to the pages for one request. */
export interface Site {
  /**
   * Address at which readers reach the site, without a slash at its end: pictures for other sites have to be named in full. Where it
   * is not known, pages name none.
   */
  readonly origin?: string;
  /** The account at a question. Raises NotAnInstant where a text is neither a date nor an instant. */
  account(texts: QuestionTexts): Account;
  /** Nonce of the Content-Security-Policy header that goes with the answer. */
  readonly nonce: string;
  /** The server's clock as an ISO 8601 instant in UTC; only to say what "now" is. */
  readonly now: string;
  /** What a browser needs to work pages out by itself; without it every page comes from the server. */
  readonly core?: SiteCore;
  /** The desk, where the service was started with one. */
  readonly desk?: SiteDesk;
  /** There is a desk, and this reader has not given its key. */
  readonly deskLocked?: true;
  /** Leaves out of the frame what differs from day to day, so that pages stay the same as long as what they tell does. */
  readonly undated?: boolean;
  /** Told what a page shows when it is drawn: the same that `Pages.shown` gives. */
  readonly drawn?: (shown: unknown) => void;
}

/** How browsers come to a core of their own (`src/web/local`). */
export interface SiteCore {
  /** Address of what names the latest snapshot (`src/snapshot`) of the ledger that the site's accounts are drawn from. */
  readonly snapshot: string;
  /** Whether the site is a copy with no server behind it: what is not written down comes from the snapshot alone. */
  readonly static: boolean;
}

export const siteContext = createContext<Site>();
