import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { account } from './account.ts';
import { append } from './append.ts';
import { load } from './load.ts';
import { pages } from './pages.ts';
import { publish } from './publish.ts';
import { reader } from './reader.ts';
import { serve } from './serve.ts';
import { type Findings, report } from './support/report.ts';

type Benchmark = (options: { readonly quick: boolean }) => Promise<Findings>;

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  account,
  append,
  load,
  pages,
  publish,
  reader,
  serve,
};
const USAGE = `npm run bench [-- NAME…] [--quick]

Benchmarks, each beside its peers: ${Object.keys(BENCHMARKS).join(', ')}; all of them where none is named.
--quick runs them at sizes too small to mean anything, to see that they run and that answers agree.
`;
const WRONG_CALL = 2;

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (call === undefined) return WRONG_CALL;
  const { names, quick, help } = call;
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) {
    report(only, await (BENCHMARKS[only] as Benchmark)({ quick }));
    return 0;
  }
  return Math.max(...names.map((name) => inProcessOfItsOwn(name, quick)));
}

/** A benchmark and its peers share one process; two benchmarks do not, or one would run in the other's rubbish. */
function inProcessOfItsOwn(name: string, quick: boolean): number {
  const call = [...process.execArgv, fileURLToPath(import.meta.url), name, ...(quick ? ['--quick'] : [])];
  return spawnSync(process.execPath, call, { stdio: 'inherit' }).status ?? 1;
}

function readCall(): { names: readonly string[]; quick: boolean; help: boolean } | undefined {
  try {
    const options = { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const unknown = positionals.find((name) => !Object.hasOwn(BENCHMARKS, name));
    if (unknown !== undefined) throw new Error(`There is no benchmark "${unknown}".`);
    return { names: positionals.length > 0 ? positionals : Object.keys(BENCHMARKS), ...values };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}
