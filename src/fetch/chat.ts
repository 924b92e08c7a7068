import { setTimeout as pause } from 'node:timers/promises';
import { Agent, fetch, type Response } from 'undici';
import { z } from 'zod';
import { readBody } from './body.ts';
import { FetchProblem } from './problem.ts';

/** A model server that speaks the OpenAI chat protocol. Who runs Kuznia names it, so that it may lie on a private network. */
export interface ModelServer {
  /** Address of its interface, such as `http://127.0.0.1:8080/v1`, or of the chat call itself. */
  readonly url: string;
  /** Model to ask, for servers that hold several. */
  readonly model?: string;
  /** Sent as a bearer token. It appears in no message. */
  readonly key?: string;
}

/** How long and how often a model is asked. */
export interface ChatLimits {
  /** Milliseconds for one answer, to its last byte. */
  readonly patience: number;
  /** Most bytes of an answer. */
  readonly largest: number;
  /** Milliseconds before the one retry, where the server names none. */
  readonly backOff: number;
}

/** A small model on a slow machine takes a minute for a page. */
const LIMITS: ChatLimits = { patience: 180_000, largest: 2 * 1024 * 1024, backOff: 2_000 };
/** Longest wait that a server may ask for before the retry, in milliseconds. */
const LONGEST_WAIT = 30_000;

interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** Asks a model and gives its answer as text. Raises FetchProblem. */
export type Chat = (messages: readonly Message[]) => Promise<string>;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

const REMEDY = 'Look at the model server and at KUZNIA_MODEL_URL, KUZNIA_MODEL and KUZNIA_MODEL_KEY.';

/** The address of the chat call. Raises FetchProblem for what is no address. */
function chatAddress(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const named = parsed !== null && (parsed.username !== '' || parsed.password !== '');
  if (parsed === null || named || !/^https?:$/u.test(parsed.protocol))
    throw new FetchProblem(
      'address',
      `Expected the address of a model server in KUZNIA_MODEL_URL, came ${named ? 'one with a user in it' : `"${url}"`}.`,
      'Write it as in http://127.0.0.1:8080/v1.',
    );
  if (!/\/chat\/completions\/?$/u.test(parsed.pathname))
    parsed.pathname = `${parsed.pathname.replace(/\/$/u, '')}/chat/completions`;
  return parsed;
}

class WorthARetry extends Error {
  readonly problem: FetchProblem;
  readonly wait: number | undefined;
  constructor(problem: FetchProblem, wait: number | undefined) {
    super(problem.message);
    this.problem = problem;
    this.wait = wait;
  }
}

/** Seconds that a server asks to wait, as milliseconds; undefined where it says nothing, or a date. */
function waitOf(answer: Response): number | undefined {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(LONGEST_WAIT, Math.max(0, seconds * 1000)) : undefined;
}

function problemOf(thrown: unknown, host: string, patience: number): unknown {
  if (thrown instanceof FetchProblem || thrown instanceof WorthARetry || !(thrown instanceof Error)) return thrown;
  const cause = thrown.cause instanceof Error ? thrown.cause : thrown;
  if (cause.name === 'TimeoutError' || thrown.name === 'TimeoutError')
    return new FetchProblem(
      'too-slow',
      `Expected an answer of the model at ${host} within ${Math.ceil(patience / 1000)} s, it was not complete by then.`,
      REMEDY,
    );
  const problem = new FetchProblem(
    'unreachable',
    `Expected an answer of the model at ${host}, came: ${cause.message || 'the connection was closed'}.`,
    REMEDY,
  );
  return new WorthARetry(problem, undefined);
}

function contentOf(body: string, host: string): string {
  const parsed = completion.safeParse(jsonOf(body));
  const content = parsed.data?.choices[0]?.message.content;
  if (content === undefined)
    throw new FetchProblem(
      'garbage',
      `Expected an answer of the chat protocol from ${host}, came "${body.slice(0, 80).replace(/\s+/gu, ' ')}".`,
      REMEDY,
    );
  return content;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function askOnce(
  server: ModelServer,
  messages: readonly Message[],
  limits: ChatLimits,
  agent: Agent,
): Promise<string> {
  const url = chatAddress(server.url);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      dispatcher: agent,
      signal: AbortSignal.timeout(limits.patience),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(server.key === undefined ? {} : { authorization: `Bearer ${server.key}` }),
      },
      body: JSON.stringify({
        ...(server.model === undefined ? {} : { model: server.model }),
        messages,
        temperature: 0,
        stream: false,
      }),
    });
    const body = new TextDecoder().decode(await readBody(answer, url.host, limits.largest));
    if (answer.ok) return contentOf(body, url.host);
    throw refusal(answer, body, url.host);
  } catch (thrown) {
    throw problemOf(thrown, url.host, limits.patience);
  }
}

function refusal(answer: Response, body: string, host: string): FetchProblem | WorthARetry {
  const said = body.slice(0, 160).replace(/\s+/gu, ' ').trim();
  const problem = new FetchProblem(
    'status',
    `Expected an answer of the model at ${host}, came status ${answer.status}${said === '' ? '' : `: ${said}`}.`,
    REMEDY,
    answer.status,
  );
  return answer.status === 429 || answer.status >= 500 ? new WorthARetry(problem, waitOf(answer)) : problem;
}

/**
 * A way to ask a model server. Where it does not answer, is busy or fails, it is asked once more after a pause; an answer that
 * takes too long or does not end is cut off. Raises FetchProblem, first for an address that is none.
 */
export function chatWith(server: ModelServer, given: Partial<ChatLimits> = {}): Chat {
  const limits = { ...LIMITS, ...given };
  chatAddress(server.url);
  return async (messages) => {
    // The library's own limits are shorter than a slow model's first byte.
    const agent = new Agent({ headersTimeout: limits.patience, bodyTimeout: limits.patience });
    try {
      return await askOnce(server, messages, limits, agent).catch(async (thrown: unknown) => {
        if (!(thrown instanceof WorthARetry)) throw thrown;
        await pause(thrown.wait ?? limits.backOff);
        return askOnce(server, messages, limits, agent);
      });
    } catch (thrown) {
      throw thrown instanceof WorthARetry ? thrown.problem : thrown;
    } finally {
      await agent.destroy();
    }
  };
}
