import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readManifest } from './manifest.ts';
import { type Ended, publishByCommand } from './testing/command.ts';
import { SmallLedger } from './testing/smallLedger.ts';

/** The command publishes whole sites, one after another. */
const SLOW = 600_000;
const ledger = new SmallLedger();
const more = new SmallLedger();
const earlier = join(ledger.folder, 'earlier');

beforeAll(async () => {
  await ledger.begin();
  expect(await publishByCommand(ledger.database, earlier).ended).toMatchObject({ status: 0, err: '' });
  cpSync(ledger.database, more.database);
  await more.add('2025-07-03-more', [
    'about: flow/dk-2025-more, from: country/DK, to: programme/build-with-ukraine, stage: commitment, amount: 10 000 000 DKK, when: 2025-07-02',
  ]);
}, SLOW);
afterAll(() => {
  ledger.remove();
  more.remove();
});

/** The earlier site at a place of its own. */
function earlierAt(site: string): string {
  cpSync(earlier, site, { recursive: true, preserveTimestamps: true });
  return site;
}

/** Files that are not what the manifest of their site says. */
function wrongIn(site: string): string[] {
  const files = readManifest(readFileSync(join(site, 'manifest.json'), 'utf8')) ?? new Map();
  const isWrong = ([file, { sha256 }]: [string, { sha256: string }]): boolean =>
    !existsSync(join(site, file)) || hash('sha256', readFileSync(join(site, file))) !== sha256;
  return [...files].filter(isWrong).map(([file]) => file);
}

function releaseOf(site: string): string {
  return JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')).release;
}

/** Publishes what is new, and sees that nothing is left of what was interrupted. */
async function expectNextToSucceed(site: string): Promise<void> {
  expect(await publishByCommand(more.database, site).ended).toMatchObject({ status: 0, err: '' });
  expect(wrongIn(site)).toEqual([]);
  expect(releaseOf(site)).not.toBe(releaseOf(earlier));
  expect(readdirSync(site)).not.toContain('.kuznia-next');
}

/** Kills a publishing as soon as a file of its own is there. */
async function killedAt(site: string, file: string): Promise<void> {
  const { process, ended } = publishByCommand(more.database, site);
  let end: Ended | undefined;
  ended.then((result) => {
    end = result;
  });
  while (end === undefined && !existsSync(join(site, '.kuznia-next', file))) await setImmediate();
  process.kill('SIGKILL');
  await ended;
}

// What grows last is followed so soon by the exchange that a busy machine kills too late: that is the next test's.
test.each(['.owner', 'site/data/account.json', 'site/en'])(
  'a process that is killed when %s has grown leaves the earlier site as it was',
  async (file) => {
    const site = earlierAt(join(ledger.folder, `killed-${file.replaceAll('/', '-')}`));
    await killedAt(site, file);
    expect(readdirSync(join(site, '.kuznia-next'))).toContain('site');
    expect(wrongIn(site)).toEqual([]);
    expect(releaseOf(site)).toBe(releaseOf(earlier));
    await expectNextToSucceed(site);
  },
  SLOW,
);

test(
  'a process that is killed while it exchanges the sites is finished by the next one',
  async () => {
    const site = earlierAt(join(ledger.folder, 'killed-exchanging'));
    await killedAt(site, '.ready');
    // Either the process was too fast to be killed, or the plan is still there.
    if (!existsSync(join(site, '.kuznia-next/.ready'))) expect(wrongIn(site)).toEqual([]);
    await expectNextToSucceed(site);
  },
  SLOW,
);

test(
  'where a file cannot grow as large as it has to the earlier site stays as it was, and nothing else is left',
  async () => {
    const site = earlierAt(join(ledger.folder, 'limited'));
    const { status, err } = await publishByCommand(more.database, site, 'ulimit -f 200').ended;
    expect(err).toMatch(/^Could not write the site into .*EFBIG/);
    expect(err).toContain('What stood there stands as it was.');
    expect(status).toBe(2);
    expect(wrongIn(site)).toEqual([]);
    expect(releaseOf(site)).toBe(releaseOf(earlier));
    expect(readdirSync(site)).toEqual(readdirSync(earlier));
    await expectNextToSucceed(site);
  },
  SLOW,
);

/** Room that the next site has on the small disk: less than its tables need. */
const ROOM = 300_000;

test(
  'where the disk is full the earlier site stays as it was, and is published over once there is room',
  async ({ skip }) => {
    const disk = join(ledger.folder, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1g', 'kuznia-test', disk]);
    if (mounted.status !== 0) return skip('only root may mount a small disk');
    try {
      const site = earlierAt(join(disk, 'site'));
      const used = Number(spawnSync('du', ['-s', '-B1', disk]).stdout.toString().split('\t')[0]);
      const resize = (bytes: number) => spawnSync('mount', ['-o', `remount,size=${bytes}`, disk]);
      expect(resize(used + ROOM).status).toBe(0);
      const { status, err } = await publishByCommand(more.database, site).ended;
      expect(err).toMatch(/^Could not write the site into .*ENOSPC/);
      expect(status).toBe(2);
      expect(wrongIn(site)).toEqual([]);
      expect(releaseOf(site)).toBe(releaseOf(earlier));
      expect(resize(used + 100 * ROOM).status).toBe(0);
      await expectNextToSucceed(site);
    } finally {
      spawnSync('umount', [disk]);
    }
  },
  SLOW,
);
