import { verifySqliteLedger } from '../../store/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { requireLedger } from '../ledgerFile.ts';
import type { CommonOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** Walks the hash chain; tells the first entry that does not hold. */
export async function verify({ db, json }: CommonOptions, terminal: Terminal): Promise<ExitStatus> {
  requireLedger(db);
  const verdict = await verifySqliteLedger(db);
  if (json) tellJson(terminal, verdict);
  else if (verdict.ok)
    terminal.out(`All ${verdict.entries} entries of ${db} hold. The last has hash ${verdict.head.hash}.\n`);
  if (verdict.ok) return EXIT.done;
  const { sequence, why, expected, found } = verdict;
  terminal.err(
    `${db}: entry ${sequence} is the first that does not hold. ${why}\n  expected ${expected}\n  found    ${found}\n` +
      'Keep this file as it is, and put back the last copy that verifies.\n',
  );
  return EXIT.rejected;
}
