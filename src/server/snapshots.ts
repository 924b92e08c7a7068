import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Context, Hono } from 'hono';
import type { Entry } from '../ledger/index.ts';
import { type OpenLedger, sha256 } from '../session/index.ts';
import { snapshotInSteps } from '../snapshot/index.ts';
import { acceptsGzip } from './acceptsGzip.ts';
import { matches } from './validator.ts';

/** One state of the ledger for browsers to compute from. */
interface Kept {
  /** Hash of the ledger's last entry. */
  readonly head: string;
  readonly name: string;
  readonly text: string;
  zipped?: Promise<Uint8Array<ArrayBuffer>>;
}

/** Names the snapshot of the latest state: no page waits until that is written. */
export const CURRENT = '/snapshot/current';
/** States that are kept: a page that was loaded just before the ledger grew still asks for the one before. */
const MOST = 2;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Snapshots of a ledger, each at an address that names its contents and never changes. */
export class Snapshots {
  readonly #ledger: OpenLedger;
  #kept: readonly Kept[] = [];
  #writing: Promise<Kept> | undefined;

  constructor(ledger: OpenLedger) {
    this.#ledger = ledger;
  }

  /** Has the snapshot written where the ledger has grown, while others are served: nobody waits for it. */
  prepare(): void {
    // What goes wrong is told to whoever asks for the snapshot.
    if (this.#kept[0]?.head !== this.#ledger.head.hash) this.address().catch(() => undefined);
  }

  /** Address of the snapshot of the ledger as it was last read. The first call after it has grown writes it. */
  async address(): Promise<string> {
    const [latest] = this.#kept;
    if (latest?.head === this.#ledger.head.hash) return addressOf(latest);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    return addressOf(await this.#writing);
  }

  /** Answers at `/snapshot/…`; `current` names the latest for a page that has been open for long. */
  routes(): Hono {
    const app = new Hono();
    app.get(CURRENT, async (c) => {
      await this.#ledger.refresh();
      const current = { snapshot: await this.address(), today: this.#ledger.now().slice(0, 10) };
      return c.json(current, 200, { 'Cache-Control': 'no-cache' });
    });
    app.get('/snapshot/:name{[0-9a-f]{64}\\.json}', async (c) => {
      const found = this.#kept.find(({ name }) => name === c.req.param('name'));
      // Not kept for long: one written again has the same name, and one that is gone is not asked for again.
      if (found === undefined) return c.text('There is no such snapshot. Load the page anew.\n', 404);
      return answer(c, found);
    });
    return app;
  }

  async #write(): Promise<Kept> {
    const rest = resting();
    const entries: Entry[] = [];
    for await (const entry of this.#ledger.entries()) {
      entries.push(entry);
      await rest();
    }
    const text = await written(entries, rest);
    const kept = { head: entries.at(-1)?.hash ?? this.#ledger.head.hash, name: `${sha256(text)}.json`, text };
    this.#kept = [kept, ...this.#kept.filter(({ name }) => name !== kept.name)].slice(0, MOST);
    return kept;
  }
}

/** Milliseconds of work after which others have their turn. */
const AT_A_TIME = 8;

/** Lets others have their turn, at most each few milliseconds. */
function resting(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < AT_A_TIME) return;
    await setImmediate();
    last = performance.now();
  };
}

async function written(entries: readonly Entry[], rest: () => Promise<void>): Promise<string> {
  const steps = snapshotInSteps(entries);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await rest();
  }
}

function addressOf({ name }: Kept): string {
  return `/snapshot/${name}`;
}

async function answer(c: Context, kept: Kept): Promise<Response> {
  const tag = `"${kept.name.slice(0, 64)}"`;
  const headers = { ETag: tag, 'Cache-Control': FOR_EVER, 'Content-Type': 'application/json', Vary: 'Accept-Encoding' };
  if (matches(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
  if (!acceptsGzip(c.req.header('Accept-Encoding'))) return c.body(kept.text, 200, headers);
  kept.zipped ??= zip(kept.text);
  return c.body(await kept.zipped, 200, { ...headers, 'Content-Encoding': 'gzip' });
}

async function zip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await promisify(gzip)(text, { level: 9 }));
}
