import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Head } from '../../ledger/index.ts';

const PROGRAM = fileURLToPath(new URL('./appender.ts', import.meta.url));

export interface Task {
  /** Module that exports `open(location)`. */
  readonly module: URL;
  readonly location: string;
  readonly maker: string;
  readonly batches: number;
  /** Entries a batch. */
  readonly size: number;
}

/** Another process that appends to a store. */
export class Appender {
  /** What it was told is on the disk, in its order. */
  readonly acknowledged: Head[] = [];
  readonly #process: ChildProcess;
  readonly #ended: Promise<number | null>;
  #firstAcknowledged: (() => void) | undefined;
  readonly #started: Promise<void>;

  constructor({ module, location, maker, batches, size }: Task) {
    this.#process = spawn(process.execPath, [PROGRAM, module.href, location, maker, `${batches}`, `${size}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = Promise.withResolvers<number | null>();
    const started = Promise.withResolvers<void>();
    this.#ended = ended.promise;
    this.#started = started.promise;
    this.#firstAcknowledged = started.resolve;
    const lines = createInterface({ input: this.#process.stdout as NodeJS.ReadableStream });
    lines.on('line', (line) => this.#take(line));
    this.#process.on('close', (status) => {
      this.#firstAcknowledged?.();
      ended.resolve(status);
    });
  }

  /** Once it has something acknowledged, or has ended. */
  started(): Promise<void> {
    return this.#started;
  }

  /** Exit status; null where it was killed. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  /** Ends it as a power cut would: it has no chance to tidy up. */
  kill(): Promise<number | null> {
    this.#process.kill('SIGKILL');
    return this.#ended;
  }

  #take(line: string): void {
    const [sequence, hash] = line.split(' ');
    // A line that the kill cut short was not told.
    if (hash?.length === 64) this.acknowledged.push({ sequence: Number(sequence), hash });
    this.#firstAcknowledged?.();
  }
}
