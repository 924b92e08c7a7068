import { type Account, KeptLists } from '../../account/index.ts';
import { type QuestionTexts, questionOf } from '../../ledger/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { SiteCore } from '../context.ts';
import { dataOf } from '../pages/byRoute.ts';
import type { Answer, PageQuestion } from './messages.ts';

/** Accounts that are kept: those of a play through two years, month by month; of a large ledger only the latest few. */
const ACCOUNTS = { most: 24, least: 4 };
/** Claims that all kept accounts together may tell of. */
const KEPT_CLAIMS = 200_000;

/** Raised where a question goes back to a state of the ledger that the snapshot does not hold whole. */
class BeyondSnapshot extends Error {
  override readonly name = 'BeyondSnapshot';
}

/** Answers for pages from a snapshot, as the server does from its ledger. No I/O: it runs in a worker, and in a test. */
export class LocalSite {
  readonly now: string;
  readonly core: SiteCore;
  readonly #snapshot: Snapshot;
  readonly #accounts = new Map<string, Account>();
  readonly #most: number;

  /** `today` is the day that stands in for times that are not asked for. */
  constructor(snapshot: Snapshot, today: string, core: SiteCore) {
    this.#snapshot = snapshot;
    this.now = today;
    this.core = core;
    const fitting = Math.floor(KEPT_CLAIMS / Math.max(1, snapshot.log.claimCount));
    this.#most = Math.max(ACCOUNTS.least, Math.min(ACCOUNTS.most, fitting));
  }

  /** Whether the accounts of a whole play can be kept, so that there is room and time for more than what is asked. */
  get isSmall(): boolean {
    return this.#most === ACCOUNTS.most;
  }

  answer({ route, href, params, appearance }: PageQuestion): Answer {
    try {
      return { kind: 'data', data: dataOf(route, { url: new URL(href), params, appearance, site: this }) };
    } catch (thrown) {
      return answerOf(thrown);
    }
  }

  account({ at = this.now, known = this.now, recorded }: QuestionTexts): Account {
    const key = JSON.stringify([at, known, recorded ?? null]);
    const account = this.#accounts.get(key) ?? this.#open({ at, known, recorded });
    // Set anew, so that the one asked for longest ago comes first and goes first.
    this.#accounts.delete(key);
    this.#accounts.set(key, account);
    if (this.#accounts.size > this.#most) this.#accounts.delete(this.#accounts.keys().next().value as string);
    return account;
  }

  #open(texts: QuestionTexts): Account {
    const { log, exactFrom } = this.#snapshot;
    const question = questionOf(texts, this.now);
    if (exactFrom > 1 && log.sequenceAt(question.recorded.millisecondsExclusive) < exactFrom)
      throw new BeyondSnapshot();
    return new KeptLists(log, question);
  }
}

/** What pages throw on purpose, in the router's forms, and what went wrong. */
function answerOf(thrown: unknown): Answer {
  if (thrown instanceof BeyondSnapshot) return { kind: 'beyond' };
  if (thrown instanceof Response) {
    const to = thrown.headers.get('Location');
    if (to !== null) return { kind: 'moved', to };
  }
  const { type, data, init } = (thrown ?? {}) as { type?: unknown; data?: unknown; init?: { status?: number } | null };
  if (type === 'DataWithResponseInit') return { kind: 'refused', status: init?.status ?? 200, data };
  return { kind: 'failed', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };
}
