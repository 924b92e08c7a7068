import { type Agent, fetch, type Response } from 'undici';
import { guardedAgent, type Resolve, refuseClosedHost } from './agent.ts';
import { readBody } from './body.ts';
import { FetchProblem } from './problem.ts';

/** How something is fetched. */
export interface GetOptions {
  /** Whether addresses on private networks are fetched, too. */
  readonly allowPrivate: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Most bytes of an answer. */
  readonly largest: number;
  /** Takes the beginning of an answer that is larger, instead of refusing it. */
  readonly begin?: boolean;
  /** Milliseconds that the whole takes at most, redirects included. */
  readonly patience: number;
  /** Finds the addresses of a host; the system's way where it is not given. */
  readonly resolve?: Resolve;
  /** Called before a redirect is followed; what it raises ends the fetch. */
  readonly onRedirect?: (next: URL) => Promise<void>;
}

/** An answer, whatever its status. */
export interface Answer {
  /** Where the redirects led. */
  readonly url: string;
  readonly status: number;
  header(name: string): string | null;
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 5;

/** An http or https address without a password in it. Raises FetchProblem. */
function webAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new FetchProblem(
      'address',
      `Expected an http or https address without a user in it, came "${text}".`,
      'Give the whole address, as in https://example.org/article.',
    );
  return url;
}

/** What the library threw, in the words of this room. */
function problemOf(thrown: unknown, url: URL, patience: number): unknown {
  const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
  if (cause instanceof FetchProblem) return cause;
  if (!(cause instanceof Error)) return thrown;
  if (cause.name === 'TimeoutError' || cause.name === 'AbortError')
    return new FetchProblem(
      'too-slow',
      `Expected an answer from ${url.host} within ${Math.ceil(patience / 1000)} s, it was not complete by then.`,
      'Try again later, or save the document as a file and read that.',
    );
  const said = 'code' in cause ? `${cause.message} (${String(cause.code)})` : cause.message;
  return new FetchProblem(
    'unreachable',
    `Expected an answer from ${url.host}, came: ${said || 'the connection was closed'}.`,
    'Look at the address and at the connection, then try again.',
  );
}

/** One step: the answer, or where it leads on to. */
async function step(url: URL, options: GetOptions, agent: Agent, signal: AbortSignal): Promise<Answer | URL> {
  if (!options.allowPrivate) refuseClosedHost(url);
  try {
    const answer = await fetch(url, { redirect: 'manual', signal, headers: options.headers, dispatcher: agent });
    const next = nextOf(answer, url);
    if (next !== undefined) {
      await answer.body?.cancel();
      return next;
    }
    const bytes = await readBody(answer, url.host, options.largest, options.begin);
    return { url: url.href, status: answer.status, header: (name) => answer.headers.get(name), bytes };
  } catch (thrown) {
    throw problemOf(thrown, url, options.patience);
  }
}

async function follow(address: string, options: GetOptions, agent: Agent, signal: AbortSignal): Promise<Answer> {
  let url = webAddress(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await step(url, options, agent, signal);
    if (!(answer instanceof URL)) return answer;
    await options.onRedirect?.(answer);
    url = answer;
  }
  throw new FetchProblem(
    'redirects',
    `Expected an answer within ${MOST_REDIRECTS} redirects of ${address}, came another redirect.`,
    'Give the address that the page ends at.',
  );
}

const MOVED = new Set([301, 302, 303, 307, 308]);

function nextOf(answer: Response, url: URL): URL | undefined {
  const location = answer.headers.get('location');
  if (!MOVED.has(answer.status) || location === null) return undefined;
  return webAddress(URL.canParse(location, url.href) ? new URL(location, url.href).href : location);
}

/**
 * Fetches an address: at most five redirects, each checked as the first was; within the time and the size that are allowed; never
 * from a private network unless allowed. Raises FetchProblem where no answer came; an answer of any status is one.
 */
export async function get(address: string, options: GetOptions): Promise<Answer> {
  const agent = guardedAgent(options.allowPrivate, options.resolve);
  try {
    return await follow(address, options, agent, AbortSignal.timeout(options.patience));
  } finally {
    // Also ends an answer that was cut off.
    await agent.destroy();
  }
}
