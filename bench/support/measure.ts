import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What several runs of one thing took, in milliseconds. */
export interface Measured {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  /** Processor time of the whole process, all threads: unlike the clock it does not grow when other work shares the machine. */
  readonly processor: number;
  readonly runs: number;
}

/** Something that is run again and again. It returns what a later run may be compared with, so that no work is skipped. */
export interface Contender<T> {
  readonly name: string;
  readonly run: () => T | Promise<T>;
  /** Runs before the measured ones, which warm caches and compilers up. */
  readonly warmups: number;
  readonly rounds: number;
}

export interface Contest<T> {
  readonly measured: Measured;
  /** What the last run returned. */
  readonly result: T;
}

/**
 * Runs contenders in turn, round by round, so that a busy minute of the machine falls on all of them. One that has done
 * its rounds sits out.
 */
export async function contest<T>(contenders: readonly Contender<T>[]): Promise<Map<string, Contest<T>>> {
  const results = new Map<string, T>();
  const times = new Map<string, { clock: number; processor: number }[]>(contenders.map(({ name }) => [name, []]));
  for (const { name, run, warmups } of contenders) {
    for (let warmup = 0; warmup < warmups; warmup++) results.set(name, await run());
  }
  const rounds = Math.max(...contenders.map((contender) => contender.rounds));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contenders.filter((contender) => round < contender.rounds)) {
      const timed = await time(run);
      times.get(name)?.push(timed);
      results.set(name, timed.result);
    }
  }
  return new Map(
    contenders.map(({ name }) => [name, { measured: summary(times.get(name) ?? []), result: results.get(name) as T }]),
  );
}

/** Runs something once, by default after sweeping up what earlier runs left: that takes longer than a small thing itself. */
export async function time<T>(
  run: () => T | Promise<T>,
  { sweep = true }: { readonly sweep?: boolean } = {},
): Promise<{ clock: number; processor: number; result: T }> {
  if (sweep) collectGarbage();
  const busy = process.cpuUsage();
  const start = performance.now();
  const result = await run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(busy);
  return { clock, processor: (user + system) / 1000, result };
}

export function summary(times: readonly { clock: number; processor: number }[]): Measured {
  const clocks = times.map((time) => time.clock).sort((a, b) => a - b);
  return {
    median: middle(clocks),
    fastest: clocks[0] ?? Number.NaN,
    slowest: clocks.at(-1) ?? Number.NaN,
    processor: middle(times.map((time) => time.processor).sort((a, b) => a - b)),
    runs: times.length,
  };
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

setFlagsFromString('--expose-gc');
/** Sweeps up what earlier runs left, so that it is not swept up on another one's time, nor counted as its memory. */
const collectGarbage = runInNewContext('gc') as () => void;

/** Memory of the process in MiB: what the system counts, so that what an engine holds outside of JavaScript is in it. */
export function residentMemory(): number {
  collectGarbage();
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}
