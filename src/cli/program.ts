import { Argument, Command, Option } from 'commander';
import { addDesk } from './deskProgram.ts';
import type { ExitStatus } from './exitStatus.ts';
import {
  type BriefOptions,
  briefFormats,
  type CommonOptions,
  DEFAULT_DB,
  DEFAULT_PORT,
  type ExportFormat,
  type ExportOptions,
  exportFormats,
  type ImportCallOptions,
  type PeriodOptions,
  type PublishCallOptions,
  type QuestionOptions,
  type ReadCallOptions,
  type ServeOptions,
} from './options.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';
import { addWatch } from './watchProgram.ts';

type Finish = (status: ExitStatus) => void;

/** The command with its subcommands. Each loads what it needs only when it is called, so that a short call stays short. */
export function kuzniaProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('kuznia')
    .description('The open record of a weapons co-production programme: every figure with the sentence it rests on.')
    .version(version, '--version', 'print the version of the program')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      getOutHelpWidth: () => terminal.columns,
    })
    .helpCommand(false)
    .showHelpAfterError('Run the command with --help for what it takes.')
    .addHelpText('after', EXIT_HELP);
  addLoad(program, terminal, finish);
  addRead(program, terminal, finish);
  addDesk(program, command, terminal, finish);
  addWatch(program, command, terminal, finish);
  addAsking(program, terminal, finish);
  addPeriods(program, terminal, finish);
  addExchange(program, terminal, finish);
  addVerify(program, terminal, finish);
  addServe(program, terminal, finish);
  addPublish(program, terminal, finish);
  return program;
}

const IMPORT_KINDS = 'world-bank-gdp, imf-gdp, ecb-rates, kiel-tracker or ocds';

const EXIT_HELP = `
Exit status: 0 done, 1 something was rejected or did not verify, 2 wrong call.
With --json, standard output is one JSON document; everything else goes to standard error.`;

const MODEL_HELP = `
A model may read along, on any server that speaks the OpenAI chat protocol: its address in KUZNIA_MODEL_URL, such as
http://127.0.0.1:8080/v1, and where the server needs them KUZNIA_MODEL and KUZNIA_MODEL_KEY. The text of the documents is
sent there. What it proposes passes the same checks; without these variables nothing is sent anywhere.`;

function command(program: Command, usage: string, description: string): Command {
  return program
    .command(usage)
    .description(description)
    .option('--db <file>', 'file of the ledger', DEFAULT_DB)
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXIT_HELP);
}

/** A command that takes the three times of a question. */
function timed(program: Command, usage: string, description: string): Command {
  return command(program, usage, description)
    .option('--at <date>', 'as it was at this day (today)')
    .option('--known <date>', 'as the public knew it at this day (today)')
    .option('--recorded <date>', 'as this ledger showed it then (all that it holds)');
}

function asking(program: Command, usage: string, description: string): Command {
  return timed(program, usage, description).addOption(
    new Option('--lang <language>', 'language of the text').choices(['en', 'uk']).default('en'),
  );
}

function addLoad(program: Command, terminal: Terminal, finish: Finish): void {
  command(program, 'load', 'Take evidence files, folders of them or a whole programme folder into the ledger.')
    .argument('<path...>', 'evidence file, folder of evidence, or programme folder')
    .action(async (paths: string[], options: CommonOptions) => {
      const { load } = await import('./commands/load.ts');
      finish(await load(paths, options, terminal));
    });
}

function addRead(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('read')
    .description('Read documents and print the claims that they make, each with the passage it rests on.')
    .argument('<document...>', 'file, folder or address: text, HTML, PDF or Markdown, in English or Ukrainian')
    .option('--published <date>', 'day of publication, YYYY-MM-DD (what the document says)')
    .option('--publisher <name>', 'publisher (what the document says)')
    .option('--allow-private', 'fetch from a private network, too')
    .option(
      '--db <file>',
      'ledger whose subjects the claims are to be about (none: subjects as the documents name them)',
    )
    .option('--json', 'print one JSON document')
    .addHelpText('after', MODEL_HELP)
    .addHelpText('after', EXIT_HELP)
    .action(async (documents: string[], options: ReadCallOptions) => {
      const { read } = await import('./commands/read.ts');
      finish(await read(documents, options, terminal));
    });
}

function addAsking(program: Command, terminal: Terminal, finish: Finish): void {
  asking(program, 'account', 'Partners, agreements, lines, money, target and indicators at a date.').action(
    async (options: QuestionOptions) => {
      const { account } = await import('./commands/account.ts');
      finish(await account(options, terminal));
    },
  );
  asking(program, 'show', 'One subject with its history and disagreements.')
    .argument('<subject>', 'kind/slug, such as country/DK or line/dk-fire-point-solid-fuel')
    .action(async (subject: string, options: QuestionOptions) => {
      const { show } = await import('./commands/show.ts');
      finish(await show(subject, options, terminal));
    });
  asking(program, 'explain', 'Where a figure comes from, down to the passage of each source.')
    .argument('<figure>', 'address of a figure, such as partner/DK/committed/2025')
    .action(async (address: string, options: QuestionOptions) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(address, options, terminal));
    });
}

/** A command that compares two accounts. */
function between(program: Command, usage: string, description: string): Command {
  return asking(program, usage, description)
    .requiredOption('--since <date>', 'the account as it stood at the end of this day, to compare with')
    .option('--until <date>', 'the account as it stood at the end of this day (today)')
    .addOption(
      new Option('--by <time>', 'whether since and until are what the public knew or what the ledger showed')
        .choices(['known', 'recorded'])
        .default('known'),
    );
}

function addPeriods(program: Command, terminal: Terminal, finish: Finish): void {
  between(program, 'changes', 'What changed between two dates, each change with its reason and its claims.').action(
    async (options: PeriodOptions) => {
      const { changes } = await import('./commands/changes.ts');
      finish(await changes(options, terminal));
    },
  );
  between(
    program,
    'brief',
    'A headline, three bullets and a narrative on what changed, every sentence with its sources.',
  )
    .option('--partner <code>', 'only what concerns this partner, such as DK')
    .addOption(new Option('--format <format>', 'form of the brief').choices(briefFormats).default('text'))
    .action(async (options: BriefOptions) => {
      const { brief } = await import('./commands/brief.ts');
      finish(await brief(options, terminal));
    });
}

function addExchange(program: Command, terminal: Terminal, finish: Finish): void {
  timed(program, 'export', 'The account, or the whole ledger, in a form that other programs read.')
    .addArgument(
      new Argument('<format>', 'what to write; docs/exchange.md says what each holds').choices(exportFormats),
    )
    .option('--out <path>', 'file, or folder for a format of several files (standard output)')
    .option('--include-marked', 'jsonl only: also what is marked above TLP:CLEAR, for a copy that stays with you')
    .action(async (format: ExportFormat, options: ExportOptions) => {
      const { exportFormat } = await import('./commands/export.ts');
      finish(await exportFormat(format, options, terminal));
    });
  command(
    program,
    'import',
    'Take an exported ledger in; or preview tables and contracts of others, and write them with --write.',
  )
    .argument('<file...>', 'ledger.jsonl; or files of one kind, as published: docs/imports.md lists them')
    .option('--as <kind>', `what the files are, where it is not told from them: ${IMPORT_KINDS}`)
    .option('--map <file>', 'mapping file: how any other table is read')
    .option('--into <folder>', 'programme folder that the figures are for (the only one in ./programmes)')
    .option('--edition <edition>', 'edition of the source, where the files do not name it, such as 2026-10')
    .option('--all', 'also countries and years that the programme holds no table rows for')
    .option('--write', 'write what the preview shows; without it nothing is written')
    .action(async (files: string[], options: ImportCallOptions) => {
      const { importFiles } = await import('./commands/import.ts');
      finish(await importFiles(files, options, terminal));
    });
}

function addVerify(program: Command, terminal: Terminal, finish: Finish): void {
  command(program, 'verify', 'Walk the hash chain of the ledger and name the first broken entry.').action(
    async (options: CommonOptions) => {
      const { verify } = await import('./commands/verify.ts');
      finish(await verify(options, terminal));
    },
  );
}

function addServe(program: Command, terminal: Terminal, finish: Finish): void {
  command(program, 'serve', 'Serve the pages and the interface under /api/v1.')
    .option('--port <number>', 'port to listen on', DEFAULT_PORT)
    .option('--host <name>', 'address to listen on', '127.0.0.1')
    .option(
      '--desk',
      'also the desk, where documents are reviewed; with a key where others than this machine can reach it',
    )
    .option('--allow-private', 'let the desk fetch documents from a private network, too')
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./commands/serve.ts');
      finish(await serve(options, terminal));
    });
}

function addPublish(program: Command, terminal: Terminal, finish: Finish): void {
  command(program, 'publish', 'Write the whole tracker into a folder as a static site, and only what has changed.')
    .argument('<folder>', 'new or empty folder, or one that was published into before')
    .option('--url <address>', 'address at which the site will be reached, for citations, feeds and search engines')
    .action(async (folder: string, options: PublishCallOptions) => {
      const { publish } = await import('./commands/publish.ts');
      finish(await publish(folder, options, terminal));
    });
}
