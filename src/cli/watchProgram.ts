import type { Command } from 'commander';
import type { ExitStatus } from './exitStatus.ts';
import type { WatchCallOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { WATCH_EXAMPLE } from './watchExample.ts';

type Subcommand = (program: Command, usage: string, description: string) => Command;

/** Adds `kuznia watch`; `command` gives it the options that all commands take. */
export function addWatch(
  program: Command,
  command: Subcommand,
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): void {
  command(program, 'watch', 'Fetch new documents of feeds and folders, and put them into the queue of the desk.')
    .argument('[file]', 'file that names the places', 'watch.yaml')
    .option('--once', 'one round, then end (for a scheduler); otherwise rounds at the interval that the file gives')
    .option('--allow-private', 'fetch from a private network, too')
    .addHelpText('after', `\nA file of places:\n${WATCH_EXAMPLE}`)
    .action(async (file: string, options: WatchCallOptions) => {
      const { watch } = await import('./commands/watch.ts');
      finish(await watch(file, options, terminal));
    });
}
