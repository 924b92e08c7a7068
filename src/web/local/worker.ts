import { readSnapshot } from '../../snapshot/index.ts';
import { Foresight } from './foresight.ts';
import { LocalSite } from './localSite.ts';
import type { FromWorker, ToWorker } from './messages.ts';

// Stands beside the page, so that no sum, however large the ledger, holds up a key or a pointer.
let foresight: Foresight | undefined;

addEventListener('message', ({ data: message }: MessageEvent<ToWorker>) => {
  if (message.type === 'rest') foresight?.rest(message.question);
  else postMessage(message.type === 'open' ? opened(message) : answered(message));
  workAhead();
});

function opened({ bytes, today, core }: ToWorker & { type: 'open' }): FromWorker {
  try {
    const site = new LocalSite(readSnapshot(new TextDecoder().decode(bytes)), today, core);
    foresight = new Foresight({ answer: (question) => site.answer(question), today, ahead: site.isSmall });
    return { type: 'opened' };
  } catch (error) {
    return { type: 'unreadable', message: error instanceof Error ? error.message : String(error) };
  }
}

function answered({ number, question }: ToWorker & { type: 'ask' }): FromWorker {
  const answer = foresight?.answer(question) ?? { kind: 'failed', message: 'No snapshot has been opened.' };
  return { type: 'answer', number, answer };
}

const turns = new MessageChannel();
let isTurning = false;

/** Works ahead piece by piece. Each is a turn of its own, so that what the page asks meanwhile comes before the next. */
function workAhead(): void {
  if (isTurning) return;
  isTurning = true;
  turns.port2.postMessage(null);
}

turns.port1.onmessage = () => {
  isTurning = false;
  if (foresight?.workAhead()) workAhead();
};
