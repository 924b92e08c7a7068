import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { withLedger } from '../ledgerFile.ts';
import type { QuestionOptions } from '../options.ts';
import { accountText } from '../print/account.ts';
import { pageOf } from '../print/page.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the whole account at a question. */
export function account(options: QuestionOptions, terminal: Terminal): Promise<ExitStatus> {
  return withLedger(options.db, (ledger) => {
    const found = ledger.account(options);
    if (options.json) tellJson(terminal, found.view());
    else terminal.out(accountText(pageOf(found, options.lang, terminal.columns), found.view()));
    return EXIT.done;
  });
}
