import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { Account } from '../account/index.ts';
import { acceptsGzip } from './acceptsGzip.ts';

/** An answer as it goes over the wire, worked out once for each account. */
class KeptAnswer {
  readonly text: string;
  #zipped: Uint8Array<ArrayBuffer> | undefined;

  constructor(value: unknown) {
    this.text = JSON.stringify(value);
  }

  /** Zipped at a level that costs a third of the time of the default one and a fifth more bytes. */
  get zipped(): Uint8Array<ArrayBuffer> {
    this.#zipped ??= new Uint8Array(gzipSync(this.text, { level: 4 }));
    return this.#zipped;
  }
}

const kept = new WeakMap<Account, Map<string, KeptAnswer>>();

/** Answers with JSON that is the same for every call with one account, and large. */
export function keptJson(c: Context, account: Account, name: string, value: () => unknown): Response {
  const answers = kept.get(account) ?? new Map<string, KeptAnswer>();
  kept.set(account, answers);
  const answer = answers.get(name) ?? new KeptAnswer(value());
  answers.set(name, answer);
  const headers = { 'Content-Type': 'application/json', Vary: 'Accept-Encoding' };
  if (!acceptsGzip(c.req.header('Accept-Encoding'))) return c.body(answer.text, 200, headers);
  return c.body(answer.zipped, 200, { ...headers, 'Content-Encoding': 'gzip' });
}
