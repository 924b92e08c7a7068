/** Where a command writes. Standard output carries the answer and nothing else. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Standard error is a terminal that a person looks at: progress may be shown. */
  readonly interactive: boolean;
  /** Width of the terminal in characters; 100 where there is none. */
  readonly columns: number;
  /** Called when the process is asked to stop. */
  onStop(stop: () => void): void;
}

const WITHOUT_TERMINAL = 100;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // A reader that has seen enough, as in "kuznia account | head", closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? WITHOUT_TERMINAL,
    onStop(stop) {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    },
  };
}
