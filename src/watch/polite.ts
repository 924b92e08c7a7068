import robotsPackage from 'robots-parser';
import { type Answer, FetchProblem, get } from '../fetch/index.ts';
import type { Clock } from './clock.ts';
import type { WatchStore } from './store.ts';

/** What became of one request. */
export type Visit =
  | { readonly outcome: 'answer'; readonly answer: Answer }
  /** robots.txt of the host asks programs to stay away from the address. */
  | { readonly outcome: 'disallowed' }
  /** The host is to be left alone for now: it failed, or asked for it. `tried`: it was this request that it failed at. */
  | { readonly outcome: 'later'; readonly message: string; readonly tried: boolean }
  | { readonly outcome: 'failed'; readonly message: string };

/** What a polite visitor is made of. */
export interface Manners {
  readonly clock: Clock;
  readonly store: WatchStore;
  readonly allowPrivate: boolean;
  /** As it is sent; its first word is the name that robots.txt is asked for. */
  readonly userAgent: string;
  /** Milliseconds between two requests to a host, unless its robots.txt asks for more. */
  readonly pause: number;
}

/** Limits of one request. */
export interface VisitLimits {
  readonly largest: number;
  readonly patience: number;
  readonly begin?: boolean;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FIRST_BACK_OFF = 5 * MINUTE;
/** Longest that a host is left alone, whatever it asks for. */
const LONGEST_BACK_OFF = DAY;
/** robots.txt is asked for again after a day (RFC 9309, 2.4). */
const ROBOTS_KEPT = DAY;
/** At least 500 KiB of robots.txt have to be read (RFC 9309, 2.5). */
const LARGEST_ROBOTS = 512 * 1024;
/** Longest pause between requests that a robots.txt is granted. */
const LONGEST_PAUSE = MINUTE;
const BUSY = new Set([429, 503]);
const LEADS_NOWHERE: ReadonlySet<string> = new Set(['redirects', 'address']);

// The package says that it exports its function as `default`, and exports it as the module itself.
const robotsParser = robotsPackage as unknown as typeof robotsPackage.default;

class NotAllowed extends Error {}
class HostRests extends Error {}

/**
 * Fetches as a guest should: one request to a host at a time with a pause in between, by its robots.txt (RFC 9309), leaving it
 * alone for a while when it fails, and for as long as it asks (Retry-After). What it learns of a host outlives the process.
 */
export class PoliteVisitor {
  readonly #manners: Manners;
  /** When each host may be asked next. */
  readonly #next = new Map<string, number>();

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  /** The instant at which a request to an address could be made. */
  free(address: string): number {
    return this.#next.get(new URL(address).origin) ?? 0;
  }

  async visit(address: string, headers: Readonly<Record<string, string>>, limits: VisitLimits): Promise<Visit> {
    // The one that is asked just now: a host is not to be left alone for where it leads.
    let url = new URL(address);
    const ask = (next: URL): Promise<void> => {
      url = next;
      return this.#ask(next);
    };
    try {
      await ask(url);
      const answer = await this.#get(url.href, headers, limits, ask);
      return this.#heard(new URL(answer.url).origin, answer);
    } catch (thrown) {
      if (thrown instanceof NotAllowed) return { outcome: 'disallowed' };
      if (thrown instanceof HostRests) return { outcome: 'later', message: thrown.message, tried: false };
      if (thrown instanceof FetchProblem) return this.#unheard(url.origin, thrown);
      throw thrown;
    }
  }

  #get(
    address: string,
    headers: Readonly<Record<string, string>>,
    limits: VisitLimits,
    onRedirect?: (next: URL) => Promise<void>,
  ): Promise<Answer> {
    const { allowPrivate, userAgent } = this.#manners;
    return get(address, {
      ...limits,
      allowPrivate,
      headers: { ...headers, 'user-agent': userAgent },
      ...(onRedirect === undefined ? {} : { onRedirect }),
    });
  }

  /** Asks whether an address may be fetched now, and waits for its turn. Raises NotAllowed and HostRests. */
  async #ask(url: URL): Promise<void> {
    const { store, clock, userAgent, pause } = this.#manners;
    const { notBefore } = store.host(url.origin);
    if (notBefore > clock.now())
      throw new HostRests(`${url.host} is left alone until ${new Date(notBefore).toISOString()}.`);
    const robots = robotsParser(`${url.origin}/robots.txt`, await this.#robots(url));
    const name = userAgent.split('/')[0] ?? userAgent;
    if (robots.isDisallowed(url.href, name) === true) throw new NotAllowed();
    const asked = (robots.getCrawlDelay(name) ?? 0) * 1000;
    await this.#turn(url.origin, Math.min(LONGEST_PAUSE, Math.max(pause, asked)));
  }

  /** Waits until a host may be asked, and takes the turn. */
  async #turn(origin: string, pause: number): Promise<void> {
    const { clock } = this.#manners;
    const wait = (this.#next.get(origin) ?? 0) - clock.now();
    if (wait > 0) await clock.wait(wait);
    this.#next.set(origin, clock.now() + pause);
  }

  /** robots.txt of a host, from memory for a day. No such file: everything is allowed. Raises HostRests where the host fails. */
  async #robots(url: URL): Promise<string> {
    const { store, clock, pause } = this.#manners;
    const kept = store.host(url.origin);
    if (kept.robots !== null && kept.robotsUntil > clock.now()) return kept.robots;
    await this.#turn(url.origin, pause);
    const answer = await this.#robotsAnswer(url);
    if (answer === undefined) {
      store.keepHost(url.origin, { robots: '', robotsUntil: clock.now() + ROBOTS_KEPT });
      return '';
    }
    if (answer.status >= 500 || answer.status === 429) {
      this.#rest(url.origin, retryAfter(answer, clock.now()));
      throw new HostRests(`${url.host} answers its robots.txt with status ${answer.status}; it is asked again later.`);
    }
    const robots = answer.status < 300 ? new TextDecoder().decode(answer.bytes) : '';
    store.keepHost(url.origin, { robots, robotsUntil: clock.now() + ROBOTS_KEPT });
    return robots;
  }

  /** The answer of a host for its robots.txt, or the beginning of it; undefined where redirects lead nowhere, which is no such file. */
  async #robotsAnswer({ origin }: URL): Promise<Answer | undefined> {
    try {
      return await this.#get(`${origin}/robots.txt`, {}, { largest: LARGEST_ROBOTS, patience: 20_000, begin: true });
    } catch (thrown) {
      // RFC 9309, 2.3.1.2: beyond five redirects it may be taken for unavailable.
      if (thrown instanceof FetchProblem && LEADS_NOWHERE.has(thrown.reason)) return undefined;
      throw thrown;
    }
  }

  #heard(origin: string, answer: Answer): Visit {
    const { store, clock } = this.#manners;
    if (answer.status >= 500 || BUSY.has(answer.status)) {
      const until = this.#rest(origin, retryAfter(answer, clock.now()));
      const message = `${new URL(answer.url).host} answers with status ${answer.status}; it is left alone until ${new Date(until).toISOString()}.`;
      return { outcome: 'later', message, tried: true };
    }
    if (store.host(origin).failures > 0) store.keepHost(origin, { failures: 0, notBefore: 0 });
    return { outcome: 'answer', answer };
  }

  #unheard(origin: string, problem: FetchProblem): Visit {
    const message = problem.message;
    if (problem.reason === 'unreachable' || problem.reason === 'too-slow') {
      this.#rest(origin, undefined);
      return { outcome: 'later', message, tried: true };
    }
    return { outcome: 'failed', message };
  }

  /** Leaves a host alone: for as long as it asks, else twice as long with each failure in a row, a day at most. */
  #rest(origin: string, asked: number | undefined): number {
    const { store, clock } = this.#manners;
    const { failures } = store.host(origin);
    const backOff = asked ?? FIRST_BACK_OFF * 2 ** Math.min(failures, 20);
    const notBefore = clock.now() + Math.min(LONGEST_BACK_OFF, backOff);
    store.keepHost(origin, { failures: failures + 1, notBefore });
    return notBefore;
  }
}

/** Milliseconds that an answer asks to wait: Retry-After in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(answer: Answer, now: number): number | undefined {
  const asked = answer.header('retry-after');
  if (asked === null) return undefined;
  if (/^\d+$/u.test(asked.trim())) return Number(asked) * 1000;
  const until = Date.parse(asked);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
