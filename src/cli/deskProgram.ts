import type { Command } from 'commander';
import type { ExitStatus } from './exitStatus.ts';
import type { DeskAddOptions, DeskExportOptions, DeskListOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

type Subcommand = (program: Command, usage: string, description: string) => Command;

/** Adds `kuznia desk` with its subcommands; `command` gives each the options that all commands take. */
export function addDesk(
  program: Command,
  command: Subcommand,
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): void {
  const desk = program
    .command('desk')
    .description('Documents under review; "kuznia serve --desk" shows them in the browser.');
  command(desk, 'add', 'Read documents and put them into the queue with the claims that they make.')
    .argument('<document...>', 'file, folder or address: text, HTML, PDF or Markdown, in English or Ukrainian')
    .option('--published <date>', 'day of publication, YYYY-MM-DD (what the document says)')
    .option('--publisher <name>', 'publisher (what the document says)')
    .option('--url <address>', 'where the document is published (where it was fetched)')
    .option('--batch <name>', 'name under which these documents are reviewed together')
    .option('--allow-private', 'fetch from a private network, too')
    .action(async (documents: string[], options: DeskAddOptions) => {
      const { deskAdd } = await import('./commands/desk.ts');
      finish(await deskAdd(documents, options, terminal));
    });
  command(desk, 'list', 'The documents of the desk with their progress.')
    .option('--batch <name>', 'only documents of this batch')
    .action(async (options: DeskListOptions) => {
      const { deskList } = await import('./commands/desk.ts');
      finish(await deskList(options, terminal));
    });
  command(desk, 'export', 'Write what was accepted as evidence files, which "kuznia load" takes back without change.')
    .requiredOption('--out <folder>', 'folder of evidence, such as programmes/build-with-ukraine/evidence')
    .option('--replace', 'write over files that say something else')
    .action(async (options: DeskExportOptions) => {
      const { deskExport } = await import('./commands/desk.ts');
      finish(await deskExport(options, terminal));
    });
}
