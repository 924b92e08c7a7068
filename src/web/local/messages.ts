import type { Appearance } from '../appearance.ts';
import type { SiteCore } from '../context.ts';
import type { RouteName } from '../pages/byRoute.ts';

/** A page that is asked of the local core. */
export interface PageQuestion {
  readonly route: RouteName;
  /** The whole address, with the times that are asked for. */
  readonly href: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly appearance: Appearance;
}

/** What comes of it: what the page shows, or what the server would have answered instead. */
export type Answer =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly data: unknown }
  | { readonly kind: 'moved'; readonly to: string }
  /** The snapshot cannot tell: an earlier state of the ledger held what it leaves out. */
  | { readonly kind: 'beyond' }
  | { readonly kind: 'failed'; readonly message: string };

/** What the page sends to its worker. */
export type ToWorker =
  | { readonly type: 'open'; readonly bytes: ArrayBuffer; readonly today: string; readonly core: SiteCore }
  | { readonly type: 'ask'; readonly number: number; readonly question: PageQuestion }
  /** The page shows what this asks for: what a reader may come to from there can be worked out ahead. */
  | { readonly type: 'rest'; readonly question: PageQuestion };

/** What the worker sends back. */
export type FromWorker =
  | { readonly type: 'opened' }
  | { readonly type: 'unreadable'; readonly message: string }
  | { readonly type: 'answer'; readonly number: number; readonly answer: Answer };
