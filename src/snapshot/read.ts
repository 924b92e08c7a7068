import { type Entry, Log } from '../ledger/index.ts';
import { checksum } from './checksum.ts';
import { UnreadableSnapshot } from './errors.ts';
import { around, FORMAT, type Ledger, VERSION } from './form.ts';

/** A ledger's public state, ready to be asked: `new Account(log, question)`. */
export interface Snapshot {
  readonly log: Log;
  /**
   * First entry from which on answers are the ledger's own. An earlier state is not to be asked for (`recorded`): something
   * that it showed has been marked since, and is not in the snapshot.
   */
  readonly exactFrom: number;
}

const AGAIN = 'Fetch it again; if it stays so, have it written anew.';

/** Reads what `writeSnapshot` wrote. Raises UnreadableSnapshot. */
export function readSnapshot(text: string): Snapshot {
  const { entries, exactFrom, recorded } = ledgerIn(text);
  const log = new Log();
  const instants = instantsOf(recorded);
  const next = (): Pick<Entry, 'sequence' | 'recorded'> => {
    const { value, done } = instants.next();
    if (done) throw new UnreadableSnapshot(`Entry ${log.sequence + 1} has no instant of recording.`, AGAIN);
    return { sequence: log.sequence + 1, recorded: value };
  };
  for (const entry of entries) {
    if (typeof entry === 'number') for (let passed = 0; passed < entry; passed++) log.pass(next());
    else log.take({ ...next(), kind: entry[0], body: entry[1], previous: '', hash: '' } as Entry);
  }
  return { log, exactFrom };
}

/** What is written between the marks at both ends, once they are right and the sum over it is. */
function ledgerIn(text: string): Ledger {
  const whole = parsed(text);
  if (whole.format !== FORMAT) {
    throw new UnreadableSnapshot(`Expected a snapshot, "format":"${FORMAT}", came ${excerpt(text)}.`, AGAIN);
  }
  if (whole.version !== VERSION) {
    throw new UnreadableSnapshot(
      `Expected a snapshot of version ${VERSION}, came version ${String(whole.version)}.`,
      'Load the page anew, so that the program and the snapshot fit; or have the snapshot written anew.',
    );
  }
  const { before, after } = around(String(whole.check));
  const found = checksum(text.slice(before.length, text.length - after.length));
  if (!text.startsWith(before) || !text.endsWith(after) || found !== whole.check) {
    throw new UnreadableSnapshot(
      `The snapshot is damaged: its checksum is ${found}, where it says ${String(whole.check)}.`,
      AGAIN,
    );
  }
  return whole.ledger as Ledger;
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below, with what came.
  }
  throw new UnreadableSnapshot(`Expected a snapshot, came ${excerpt(text)}, which is cut off or none.`, AGAIN);
}

function* instantsOf(runs: Ledger['recorded']): Generator<string, undefined> {
  for (const [instant, count] of runs) for (let entry = 0; entry < count; entry++) yield instant;
  return undefined;
}

function excerpt(text: string): string {
  return text === '' ? 'nothing' : JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
