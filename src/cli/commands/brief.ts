import { type Brief, briefHtml, briefMarkdown, briefOf, briefText } from '../../brief/index.ts';
import { changesBetween } from '../../changes/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { wrap } from '../layout/width.ts';
import { withLedger } from '../ledgerFile.ts';
import type { BriefFormat, BriefOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { accountsOf } from './changes.ts';

/** Prints a brief on a period, for the programme or one partner. */
export function brief(options: BriefOptions, terminal: Terminal): Promise<ExitStatus> {
  return withLedger(options.db, (ledger) => {
    const { before, after } = accountsOf(ledger, options);
    const partner = options.partner?.toUpperCase();
    const written = briefOf(before, after, changesBetween(before, after), { language: options.lang, partner });
    const format = options.json ? 'json' : options.format;
    if (format === 'json') tellJson(terminal, written);
    else terminal.out(WRITERS[format](written, terminal));
    return EXIT.done;
  });
}

const WRITERS: Readonly<Record<Exclude<BriefFormat, 'json'>, (written: Brief, terminal: Terminal) => string>> = {
  text: (written, { columns }) => wrapped(briefText(written), columns),
  markdown: briefMarkdown,
  html: briefHtml,
};

/** Breaks long lines; what is set apart by line breaks stays apart. */
function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : wrap(line, columns)))
    .join('\n');
}
