import { availableParallelism, cpus, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly system: string;
  /** All of it in a line. */
  readonly text: string;
}

/** Where the benchmark runs: figures of two machines cannot be compared, their ratios can. */
export function machine(): Machine {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const cores = availableParallelism();
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  const node = process.version;
  const system = `${process.platform} ${process.arch}`;
  return {
    processor,
    cores,
    memoryGiB,
    node,
    system,
    text: `${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${node}, ${system}`,
  };
}
