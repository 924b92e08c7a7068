import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_HEAD, type Entry } from '../ledger/index.ts';
import { Appender } from './conformance/process.ts';
import { sealedClaims } from './conformance/samples.ts';
import { DoesNotFollow, HeadMoved } from './errors.ts';
import type { Store } from './port.ts';

/** A kind of store that is to pass the suite. */
export interface StoreUnderTest {
  /** Module that exports `open(location)`; other processes open the store with it too. */
  readonly module: URL;
  /** A place for one ledger, with nothing in it yet. */
  newPlace(): Promise<{ readonly location: string; remove(): Promise<void> }>;
}

/** What every store must do. Run against real ones only. */
export function storeConformance(name: string, { module, newPlace }: StoreUnderTest): void {
  let place: Awaited<ReturnType<typeof newPlace>>;
  let opened: Store[];

  async function open(): Promise<Store> {
    const { open: openStore } = (await import(module.href)) as { open(location: string): Promise<Store> };
    const store = await openStore(place.location);
    opened.push(store);
    return store;
  }

  function appender(maker: string, batches: number, size: number): Appender {
    return new Appender({ module, location: place.location, maker, batches, size });
  }

  beforeEach(async () => {
    place = await newPlace();
    opened = [];
  });

  afterEach(async () => {
    for (const store of opened) await store.close();
    await place.remove();
  });

  describe(`${name}: appending`, () => {
    test('a new ledger is empty', async () => {
      const store = await open();
      expect(await store.head()).toEqual(EMPTY_HEAD);
      expect(await all(store)).toEqual([]);
      expect(await store.verify()).toEqual({ ok: true, entries: 0, head: EMPTY_HEAD });
    });

    test('entries come back as they were, whatever their texts', async () => {
      const store = await open();
      const sealed = sealedClaims(EMPTY_HEAD, 'texts', 150);
      const head = await store.append(EMPTY_HEAD, sealed);
      expect(head).toEqual({ sequence: 150, hash: sealed.at(-1)?.entry.hash });
      expect(await store.head()).toEqual(head);
      expect(await all(store)).toEqual(sealed.map(({ entry }) => entry));
      expect(await store.verify()).toEqual({ ok: true, entries: 150, head });
    });

    test('they are there when the ledger is opened again', async () => {
      const store = await open();
      const head = await store.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'first', 3));
      await store.close();
      const again = await open();
      expect(await again.head()).toEqual(head);
      await again.append(head, sealedClaims(head, 'second', 3));
      expect(await all(again)).toHaveLength(6);
      expect(await again.verify()).toMatchObject({ ok: true, entries: 6 });
    });

    test('nothing is appended after a head that has moved', async () => {
      const [one, other] = [await open(), await open()];
      const head = await one.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'one', 2));
      const late = other.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'other', 2));
      await expect(late).rejects.toThrow(HeadMoved);
      await expect(late).rejects.toMatchObject({ expected: EMPTY_HEAD, found: head });
      expect(await other.head()).toEqual(head);
      expect(await all(other)).toHaveLength(2);
    });

    test('nothing is appended where one entry does not follow', async () => {
      const store = await open();
      const [first, , third] = sealedClaims(EMPTY_HEAD, 'gap', 3);
      await expect(store.append(EMPTY_HEAD, [first, third] as never)).rejects.toThrow(DoesNotFollow);
      await expect(store.append(EMPTY_HEAD, [third] as never)).rejects.toThrow(DoesNotFollow);
      expect(await store.head()).toEqual(EMPTY_HEAD);
    });

    test('appending nothing changes nothing', async () => {
      const store = await open();
      expect(await store.append(EMPTY_HEAD, [])).toEqual(EMPTY_HEAD);
    });
  });

  describe(`${name}: reading`, () => {
    test.each([
      [1, undefined, 2500],
      [1, 1, 1],
      [999, 1002, 4],
      [2500, 2500, 1],
      [2400, 9000, 101],
      [2501, undefined, 0],
      [7, 6, 0],
    ])('from %s to %s', async (from, to, count) => {
      const store = await open();
      await store.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'range', 2500));
      const entries = await all(store, from, to);
      expect(entries.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: count }, (_, index) => from + index),
      );
    });

    test('there is no entry 0 to read from', async () => {
      const store = await open();
      await expect(all(store, 0)).rejects.toThrow(RangeError);
    });

    test('what is appended during a reading is left to the next', async () => {
      const store = await open();
      let head = await store.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'before', 3));
      let count = 0;
      for await (const _ of store.read(1)) {
        count++;
        head = await store.append(head, sealedClaims(head, `during-${count}`, 1));
      }
      expect(count).toBe(3);
      expect(await all(store, 4)).toHaveLength(3);
    });
  });

  describe(`${name}: several processes`, { timeout: 120_000 }, () => {
    test('two that append at once both finish, and every entry is there once', async () => {
      const both = [appender('one', 50, 16), appender('two', 50, 16)];
      expect(await Promise.all(both.map((process) => process.ended()))).toEqual([0, 0]);
      const store = await open();
      const entries = await all(store);
      expect(new Set(entries.map(subject)).size).toBe(1600);
      expect(await store.verify()).toMatchObject({ ok: true, entries: 1600 });
      for (const { acknowledged } of both) expectKept(entries, acknowledged);
    });

    test('a reader beside a writer sees whole batches only', async () => {
      const store = await open();
      const writer = appender('writer', 30, 50);
      let done = false;
      writer.ended().then(() => {
        done = true;
      });
      while (!done) {
        const { sequence } = await store.head();
        expect(sequence % 50).toBe(0);
        expect(await all(store, 1, sequence)).toHaveLength(sequence);
        await sleep(1);
      }
      expect((await store.head()).sequence).toBe(1500);
    });

    test('kill -9 in the middle loses nothing acknowledged and leaves the chain whole', async () => {
      // Large batches are killed while they are written, small ones between two.
      for (const [round, size] of [3000, 40, 3000, 1, 400, 3000].entries()) {
        const process = appender(`round-${round}`, 100_000, size);
        await process.started();
        await sleep(Math.random() * 60);
        expect(await process.kill()).toBeNull();
        const store = await open();
        expect(await store.verify()).toMatchObject({ ok: true });
        expectKept(await all(store), process.acknowledged);
        await store.close();
      }
    });
  });
}

async function all(store: Store, from = 1, to?: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.read(from, to)) entries.push(entry);
  return entries;
}

function subject(entry: Entry): string {
  return entry.kind === 'claim' ? entry.body.about : '';
}

function expectKept(entries: readonly Entry[], acknowledged: readonly { sequence: number; hash: string }[]): void {
  expect(acknowledged.length).toBeGreaterThan(0);
  for (const { sequence, hash } of acknowledged) expect(entries[sequence - 1]?.hash).toBe(hash);
}
