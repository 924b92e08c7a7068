import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

const pause = new Int32Array(new SharedArrayBuffer(4));
const pollMilliseconds = 200;

/**
 * Runs `work` while this process alone holds `lock`; a second process waits until the first is done or dead. Two
 * commands typed in a fresh clone would otherwise install into one folder at the same time.
 * @param {string} lock path of a file that exists only meanwhile
 * @param {() => void} work
 * @param {(holder: number) => void} onWait told once, with the process id of the holder
 */
export function runAlone(lock, work, onWait) {
  for (let told = false; !take(lock); ) {
    const holder = Number(read(lock));
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    else {
      if (!told) onWait(holder);
      told = true;
      Atomics.wait(pause, 0, 0, pollMilliseconds);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} lock */
function read(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return ''; // Released between the two calls.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
