import { subjectView } from '../../account/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { withLedger } from '../ledgerFile.ts';
import type { QuestionOptions } from '../options.ts';
import { pageOf } from '../print/page.ts';
import { subjectText } from '../print/show.ts';
import type { Terminal } from '../terminal.ts';

/** Prints one subject with its history and disagreements. */
export function show(subject: string, options: QuestionOptions, terminal: Terminal): Promise<ExitStatus> {
  return withLedger(options.db, (ledger) => {
    const account = ledger.account(options);
    const view = subjectView(account, subject);
    if (options.json) tellJson(terminal, { ...view, asOf: account.asOf });
    else terminal.out(subjectText(pageOf(account, options.lang, terminal.columns), view));
    return EXIT.done;
  });
}
