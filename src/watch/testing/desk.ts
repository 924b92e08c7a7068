import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../session/index.ts';
import type { Clock } from '../clock.ts';
import type { Place } from '../places.ts';
import type { RoundReport } from '../report.ts';
import { Round } from '../round.ts';
import { WatchStore } from '../store.ts';

/** A clock that a test sets: waiting takes no time and is noted. */
export class HandClock implements Clock {
  #now = Date.parse('2025-06-25T08:00:00Z');
  readonly waits: number[] = [];

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.#now += milliseconds;
    return Promise.resolve();
  }

  forward(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** A desk over a new ledger, with what watching keeps beside it. */
export interface Watching {
  readonly desk: Desk;
  readonly clock: HandClock;
  readonly folder: string;
  /** One round, as a new process would run it. */
  round(...places: readonly Place[]): Promise<RoundReport>;
}

/** Runs a desk for as long as `use` takes. */
export async function withWatching<T>(use: (watching: Watching) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-watch-'));
  const file = join(folder, 'kuznia.db');
  const desk = await Desk.open(file);
  const clock = new HandClock();
  const round = async (...places: readonly Place[]): Promise<RoundReport> => {
    const store = new WatchStore(file);
    try {
      const settings = { places, every: 1, contact: 'desk@example.org' };
      const tools = { clock, store, inbox: desk, allowPrivate: true, program: 'Kuznia/0.1.0' };
      return await new Round(settings, tools).run(places);
    } finally {
      store.close();
    }
  };
  try {
    return await use({ desk, clock, folder, round });
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
