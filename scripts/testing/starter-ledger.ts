import { Account } from '../../src/account/index.ts';
import { type Entry, LedgerState, Log, planLoad, type QuestionTexts, questionOf } from '../../src/ledger/index.ts';
import { readPaths, sha256 } from '../../src/session/index.ts';

const PROGRAMME = new URL('../../programmes/build-with-ukraine', import.meta.url);
/** The day that stands in for what a test does not ask for, so that no test depends on when it runs. */
const TODAY = '2026-03-31';

/** The starter programme as one ledger in memory, recorded at one instant. */
export async function starterLedger(): Promise<{ account(texts: QuestionTexts): Account }> {
  const { load } = await readPaths([decodeURIComponent(PROGRAMME.pathname)]);
  const log = new Log();
  planLoad(new LedgerState(), load, sha256).items.forEach(({ kind, body }, index) => {
    const sequence = index + 1;
    // Hashes are not looked at here; the store's own tests hold them.
    log.take({ sequence, recorded: `${TODAY}T00:00:00.000Z`, kind, body, previous: '', hash: '' } as Entry);
  });
  return { account: (texts) => new Account(log, questionOf(texts, TODAY)) };
}
