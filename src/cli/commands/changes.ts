import { changesBetween, periodOf } from '../../changes/index.ts';
import type { OpenLedger } from '../../session/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { withLedger } from '../ledgerFile.ts';
import type { PeriodOptions } from '../options.ts';
import { changesText } from '../print/changes.ts';
import { pageOf } from '../print/page.ts';
import type { Terminal } from '../terminal.ts';

/** The accounts at both ends of a period; it ends today where the call names no end. */
export function accountsOf(ledger: OpenLedger, options: PeriodOptions) {
  const { since, until = ledger.now().slice(0, 10), by, at, known, recorded } = options;
  const { before, after } = periodOf({ since, until, by, at, known, recorded });
  return { before: ledger.account(before), after: ledger.account(after) };
}

/** Prints what changed in a period. */
export function changes(options: PeriodOptions, terminal: Terminal): Promise<ExitStatus> {
  return withLedger(options.db, (ledger) => {
    const { before, after } = accountsOf(ledger, options);
    const found = changesBetween(before, after);
    if (options.json) tellJson(terminal, found);
    else terminal.out(changesText(pageOf(after, options.lang, terminal.columns), found));
    return EXIT.done;
  });
}
