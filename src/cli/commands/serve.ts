import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, listen } from '../../server/index.ts';
import { Desk, OpenLedger, WrongCall } from '../../session/index.ts';
import { loadPages, type Pages } from '../../web/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { openExisting, requireLedger } from '../ledgerFile.ts';
import type { ServeOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** Where `npm run build` puts the pages: beside the sources, wherever the command is called from. */
const BUILD = fileURLToPath(new URL('../../../build', import.meta.url));

/** Serves the pages and the interface until the process is asked to stop. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<ExitStatus> {
  const port = portOf(options.port);
  const deskKey = options.desk ? keyFor(options.host) : undefined;
  const desk = options.desk ? await openDesk(options) : undefined;
  const ledger = desk?.ledger ?? (await OpenLedger.open(await openExisting(options.db)));
  try {
    const pages = await builtPages(terminal);
    const report = (error: unknown): void =>
      terminal.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    const app = createApp({
      ...{ ledger, version, report },
      ...(pages === undefined ? {} : { pages }),
      ...(desk === undefined ? {} : { desk }),
      ...(deskKey === undefined ? {} : { deskKey }),
    });
    const { address, close } = await listen(app, { host: options.host, port });
    // The first answer is the slowest: give it before anybody waits for it.
    ledger.account({}).view();
    if (options.json)
      tellJson(terminal, {
        ...{ address, api: `${address}api/v1/`, pages: pages !== undefined, desk: desk !== undefined },
        ...(deskKey === undefined ? {} : { deskKey }),
      });
    else {
      terminal.out(`Kuznia answers at ${address}${pages === undefined ? 'api/v1/' : ''} (stop it with Ctrl-C).\n`);
      if (deskKey !== undefined) terminal.out(`The desk opens with this key: ${deskKey}\n`);
    }
    await new Promise<void>((resolve) => terminal.onStop(resolve));
    await close();
    return EXIT.done;
  } finally {
    await ledger.close();
  }
}

/** Fewest characters of a key that somebody chose. */
const SHORTEST_KEY = 16;

/**
 * The key of the desk: the one that the environment names, else a new one wherever others than this machine could reach it. Raises
 * WrongCall for one that is too short to stand against guessing.
 */
function keyFor(host: string): string | undefined {
  const { KUZNIA_DESK_KEY: chosen = '' } = process.env;
  if (chosen.trim().length >= SHORTEST_KEY) return chosen.trim();
  if (chosen !== '') {
    throw new WrongCall(
      `Expected a key of at least ${SHORTEST_KEY} characters in KUZNIA_DESK_KEY, came ${chosen.trim().length}.`,
      'Take a longer one, or leave the variable out: a key is made where the desk needs one.',
    );
  }
  const isHere = ['127.0.0.1', '::1', 'localhost'].includes(host);
  return isHere ? undefined : randomBytes(KEY_BYTES).toString('base64url');
}

const KEY_BYTES = 18;

async function openDesk({ db, allowPrivate }: ServeOptions): Promise<Desk> {
  requireLedger(db);
  return Desk.open(db, { create: false, fetching: { allowPrivate: allowPrivate === true } });
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new WrongCall(
    `Expected a port from 0 to 65535, came "${text}".`,
    'Leave --port out for 4280, or give 0 for any that is free.',
  );
}

async function builtPages(terminal: Terminal): Promise<Pages | undefined> {
  if (existsSync(join(BUILD, 'server', 'index.js'))) return loadPages(BUILD);
  terminal.err('The pages are not built, so only the interface is served. Build them with "npm run build".\n');
  return undefined;
}
