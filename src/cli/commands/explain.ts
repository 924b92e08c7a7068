import { explanationTree } from '../../account/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { withLedger } from '../ledgerFile.ts';
import type { QuestionOptions } from '../options.ts';
import { explanationText } from '../print/explain.ts';
import { pageOf } from '../print/page.ts';
import type { Terminal } from '../terminal.ts';

/** Prints a figure with what it was made from, down to claims. */
export function explain(address: string, options: QuestionOptions, terminal: Terminal): Promise<ExitStatus> {
  return withLedger(options.db, (ledger) => {
    const account = ledger.account(options);
    const explanation = explanationTree(account, address);
    if (options.json) tellJson(terminal, explanation);
    else terminal.out(explanationText(pageOf(account, options.lang, terminal.columns), explanation));
    return EXIT.done;
  });
}
