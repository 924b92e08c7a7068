import { CommanderError } from 'commander';
import { EXIT } from './exitStatus.ts';
import { type Failure, failureOf } from './failure.ts';
import { kuzniaProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs one call of the command and returns its exit status. With `--json`, a failure is one JSON document too. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const json = args.includes('--json');
  let status: number = EXIT.done;
  const program = kuzniaProgram(terminal, (result) => {
    status = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return EXIT.done;
      // Commander has told it on standard error already.
      if (json) tellJson(terminal, { status: EXIT.wrongCall, message: thrown.message.replace(/^error: /, '') });
      return EXIT.wrongCall;
    }
    const failure = failureOf(thrown);
    tell(terminal, failure);
    if (json) tellJson(terminal, failure);
    return failure.status;
  }
}

function tell(terminal: Terminal, { message, remedy, stack }: Failure): void {
  terminal.err(`${message}${remedy === undefined ? '' : `\n${remedy}`}\n`);
  if (stack !== undefined) terminal.err(`${stack}\n`);
}

function tellJson(terminal: Terminal, { message, remedy, nearest }: Failure): void {
  const error = { message, remedy: remedy ?? null, nearest: nearest ?? [] };
  terminal.out(`${JSON.stringify({ error }, null, 2)}\n`);
}
