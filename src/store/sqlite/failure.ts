import { setTimeout as sleep } from 'node:timers/promises';
import { LedgerDamaged, StoreBusy, StoreError } from '../errors.ts';

/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html. */
const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const INPUT_OUTPUT = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** How often a busy file is tried, in milliseconds. */
const PAUSE = 25;

interface SqliteFailure extends Error {
  readonly errcode: number;
}

function isSqliteFailure(error: unknown): error is SqliteFailure {
  return error instanceof Error && typeof (error as Partial<SqliteFailure>).errcode === 'number';
}

/** Extended codes carry the primary code in their lowest byte. */
function codeOf(error: unknown): number | undefined {
  return isSqliteFailure(error) ? error.errcode & 0xff : undefined;
}

/** Does something with the file as soon as no other process holds it. Raises StoreBusy when that takes too long. */
export async function whenFree<T>(path: string, waitSeconds: number, act: () => T): Promise<T> {
  const until = performance.now() + waitSeconds * 1000;
  for (;;) {
    try {
      return act();
    } catch (error) {
      const code = codeOf(error);
      if (code !== BUSY && code !== LOCKED) throw inWords(error, path);
      if (performance.now() >= until) throw new StoreBusy(path, waitSeconds, error);
      await sleep(PAUSE);
    }
  }
}

/** What SQLite raised, as an error that says what to do. Other errors are returned as they are. */
export function inWords(error: unknown, path: string): unknown {
  if (!isSqliteFailure(error)) return error;
  const said = error.message;
  switch (codeOf(error)) {
    case CORRUPT:
    case NOT_A_DATABASE:
      return new LedgerDamaged(path, said, error);
    case FULL:
      return new StoreError(`The disk that holds ${path} is full; nothing was recorded.`, 'Make room and try again.', {
        cause: error,
      });
    case READ_ONLY:
      return new StoreError(`${path} cannot be written to.`, 'Check who may write to the file and its folder.', {
        cause: error,
      });
    case CANNOT_OPEN:
      return new StoreError(`${path} cannot be opened.`, 'Check that its folder is there and may be written to.', {
        cause: error,
      });
    case INPUT_OUTPUT:
      return new StoreError(`The disk that holds ${path} failed: ${said}.`, 'Check the disk before going on.', {
        cause: error,
      });
    default:
      return error;
  }
}
