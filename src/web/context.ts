import { createContext } from 'react-router';
import type { Account } from '../account/index.ts';
import type { QuestionTexts } from '../ledger/index.ts';

/** What the server lends to the pages for one request. */
export interface Site {
  /** The account at a question. Raises NotAnInstant where a text is neither a date nor an instant. */
  account(texts: QuestionTexts): Account;
  /** Nonce of the Content-Security-Policy header that goes with the answer. */
  readonly nonce: string;
  /** The server's clock as an ISO 8601 instant in UTC; only to say what "now" is. */
  readonly now: string;
}

export const siteContext = createContext<Site>();
