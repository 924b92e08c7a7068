import { readSnapshot } from '../../snapshot/index.ts';
import { LocalSite } from './localSite.ts';
import type { FromWorker, ToWorker } from './messages.ts';

// Stands beside the page, so that no sum, however large the ledger, holds up a key or a pointer.
let site: LocalSite | undefined;

addEventListener('message', ({ data: message }: MessageEvent<ToWorker>) => {
  postMessage(message.type === 'open' ? opened(message) : answered(message));
});

function opened({ bytes, today, core }: ToWorker & { type: 'open' }): FromWorker {
  try {
    site = new LocalSite(readSnapshot(new TextDecoder().decode(bytes)), today, core);
    return { type: 'opened' };
  } catch (error) {
    return { type: 'unreadable', message: error instanceof Error ? error.message : String(error) };
  }
}

function answered({ number, question }: ToWorker & { type: 'ask' }): FromWorker {
  const answer = site?.answer(question) ?? { kind: 'failed', message: 'No snapshot has been opened.' };
  return { type: 'answer', number, answer };
}
