import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Desk, WrongCall } from '../../session/index.ts';
import {
  type Clock,
  type DocumentReport,
  type Place,
  Round,
  type RoundReport,
  type RoundTools,
  readPlaces,
  type WatchSettings,
  WatchStore,
} from '../../watch/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { requireLedger } from '../ledgerFile.ts';
import type { WatchCallOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';
import { WATCH_EXAMPLE } from '../watchExample.ts';
import { deskModel } from './model.ts';

/** The places of a file, folders resolved against it. Raises WrongCall. */
async function settingsOf(file: string): Promise<WatchSettings> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new WrongCall(
      `Expected a file of places at ${file}, came: ${error.message}.`,
      `Write one, such as:\n${WATCH_EXAMPLE}`,
    );
  });
  const reading = readPlaces(file, new Uint8Array(bytes));
  if (reading.ok) {
    const places = reading.settings.places.map(
      (place): Place =>
        place.folder === undefined ? place : { ...place, folder: resolve(dirname(file), place.folder) },
    );
    return { ...reading.settings, places };
  }
  const told = reading.rejections.map(
    ({ line, column, message, remedy }) => `${file}:${line}:${column}: ${message} ${remedy}`,
  );
  throw new WrongCall(told.join('\n'), 'Mend the file of places, then call again.');
}

/** The time of this machine; waiting ends early when the process is asked to stop. */
function machineClock(signal: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    wait: (milliseconds) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
  };
}

function documentLine({ outcome, document, address, nearCopyOf, message }: DocumentReport): string {
  const copy = nearCopyOf === null ? '' : ` (near-copy of ${nearCopyOf})`;
  return `${outcome.padEnd(7)}  ${(document ?? '').padEnd(16)}  ${address}${copy}${message === null ? '' : `: ${message}`}\n`;
}

/** How many of each outcome, in words. */
function counted(items: readonly { readonly outcome: string }[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of items) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'none';
}

function tellRound({ started, places, documents }: RoundReport, terminal: Terminal): void {
  for (const { place, message } of places) if (message !== null) terminal.err(`${place}: ${message}\n`);
  terminal.out(`${started.slice(0, 16)}Z  places: ${counted(places)}; documents: ${counted(documents)}\n`);
}

const REJECTED = new Set(['failed', 'disallowed', 'refused', 'left']);
const statusOf = ({ places, documents }: RoundReport): ExitStatus =>
  [...places, ...documents].some(({ outcome }) => REJECTED.has(outcome)) ? EXIT.rejected : EXIT.done;

/** Rounds at the interval of the settings until the process is asked to stop; each tells what it did. */
async function watchOn(settings: WatchSettings, tools: RoundTools, terminal: Terminal): Promise<void> {
  const stopped = tools.stopped ?? (() => false);
  while (!stopped()) {
    const start = tools.clock.now();
    tellRound(await new Round(settings, tools).run(settings.places), terminal);
    if (!stopped()) await tools.clock.wait(Math.max(0, start + settings.every - tools.clock.now()));
  }
}

/**
 * Watches the places that a file names: what is new goes into the queue of the desk. Nothing enters the ledger before a person has
 * reviewed it.
 */
export async function watch(file: string, options: WatchCallOptions, terminal: Terminal): Promise<ExitStatus> {
  if (options.json && options.once !== true)
    throw new WrongCall('Expected --once beside --json, came a watch without end.', 'Add --once, or leave --json out.');
  const settings = await settingsOf(file);
  requireLedger(options.db);
  const desk = await Desk.open(options.db, { create: false, ...(await deskModel(terminal)) });
  const store = new WatchStore(options.db);
  const stopping = new AbortController();
  const tools: RoundTools = {
    clock: machineClock(stopping.signal),
    store,
    inbox: desk,
    allowPrivate: options.allowPrivate === true,
    program: `Kuznia/${version}`,
    stopped: () => stopping.signal.aborted,
    ...(options.json ? {} : { onDocument: (report) => terminal.out(documentLine(report)) }),
  };
  try {
    if (options.once === true)
      return tellOnce(await new Round(settings, tools).run(settings.places), options, terminal);
    terminal.onStop(() => stopping.abort());
    await watchOn(settings, tools, terminal);
    return EXIT.done;
  } finally {
    store.close();
    await desk.close();
  }
}

function tellOnce(report: RoundReport, options: WatchCallOptions, terminal: Terminal): ExitStatus {
  if (options.json) tellJson(terminal, report);
  else tellRound(report, terminal);
  return statusOf(report);
}
