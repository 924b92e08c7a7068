// `npm start`: builds the pages, takes the starter programme into the ledger and serves both.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { run } from './run.ts';

const programme = 'programmes/build-with-ukraine';
const usage = `npm start -- [--port N] [--host NAME] [--db FILE]

Builds the pages, takes ${programme} into the ledger (./kuznia.db unless --db names another file)
and serves the tracker and its API.
`;

/** Exit status of `kuznia load` when it rejected some files and took the others in. */
const someRejected = 1;
const wrongCall = 2;

process.exitCode = await start();

async function start(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return wrongCall;
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const built = await build();
  if (built !== 0) return built;

  process.stdout.write(`Loading ${programme} into ${relative('.', options.db)} …\n`);
  const loaded = await kuznia('load', programme, '--db', options.db);
  if (loaded === someRejected) process.stdout.write('Some files were rejected, see above; serving the others.\n');
  else if (loaded !== 0) return loaded;

  return kuznia('serve', '--db', options.db, ...options.serve);
}

function kuznia(...args: readonly string[]): Promise<number> {
  return run(process.execPath, ['src/cli/main.ts', ...args]);
}

function readOptions() {
  try {
    const { port, host, db, help } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        db: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
    // npm runs scripts at the top of the checkout; a file is meant from where the person stands.
    const file = resolve(process.env.INIT_CWD ?? '.', db ?? 'kuznia.db');
    return { help: help === true, db: file, serve: [...named('--port', port), ...named('--host', host)] };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return undefined;
  }
}

function named(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}
