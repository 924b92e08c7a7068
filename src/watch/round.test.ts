import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serving } from '../../scripts/testing/serving.ts';
import { verifySqliteLedger } from '../store/index.ts';
import { type Watching, withWatching } from './testing/desk.ts';
import { article, type Page, rss, type Site, withSite } from './testing/site.ts';

const KRONER = 'Denmark has earmarked 500 million kroner for the drones of Ukraine, the government said on Tuesday.';
const EUROS = 'Norway gave 20 million euros for the missiles of Ukraine in 2024, the ministry of defence said in Oslo.';
const HOUR = 3_600_000;

const run = (
  pages: Record<string, Page | undefined>,
  use: (site: Site, watching: Watching) => Promise<void>,
): Promise<void> => withSite(pages, (site) => withWatching((watching) => use(site, watching)));
const paths = (site: Site): readonly string[] => site.asked.map(({ path }) => path);

test('new documents of a feed come to the desk with the publisher, day and batch of the feed', async () => {
  await run({ '/feed': { body: rss('/a?utm_source=rss') }, '/a': article(KRONER) }, async (site, { round, desk }) => {
    const report = await round({ feed: `${site.address}/feed` });
    expect(report.places).toMatchObject([{ outcome: 'read', found: 1 }]);
    expect(report.documents).toMatchObject([{ address: `${site.address}/a`, outcome: 'added' }]);
    expect((await desk.queue()).documents).toMatchObject([
      {
        publisher: 'The Daily',
        published: '2025-06-24',
        batch: 'The Daily',
        url: `${site.address}/a`,
        state: 'unread',
      },
    ]);
  });
});

test('a feed is asked for again only if it changed, and each document once', async () => {
  const feed = { body: rss('/a'), headers: { etag: '"1"', 'last-modified': 'Tue, 24 Jun 2025 09:00:00 GMT' } };
  await run({ '/feed': feed, '/a': article(KRONER) }, async (site, { round, desk, clock }) => {
    await round({ feed: `${site.address}/feed` });
    site.pages['/feed'] = { status: 304 };
    clock.forward(HOUR);
    expect(await round({ feed: `${site.address}/feed` })).toMatchObject({
      places: [{ outcome: 'unchanged' }],
      documents: [],
    });
    expect(site.asked.at(-1)?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Tue, 24 Jun 2025 09:00:00 GMT',
    });
    site.pages['/feed'] = { body: rss('/a#again', '/b') };
    site.pages['/b'] = article(KRONER);
    clock.forward(HOUR);
    // Another address with the same text is no second document.
    expect((await round({ feed: `${site.address}/feed` })).documents).toMatchObject([{ outcome: 'known' }]);
    expect(paths(site).filter((path) => path === '/a')).toHaveLength(1);
    expect((await desk.queue()).documents).toHaveLength(1);
  });
});

test('robots.txt is obeyed, and asked for once a day', async () => {
  const robots = { body: 'User-agent: kuznia\nDisallow: /closed\nCrawl-delay: 7\n' };
  const pages = { '/robots.txt': robots, '/feed': { body: rss('/closed/a', '/b') }, '/b': article(KRONER) };
  await run(pages, async (site, { round, clock }) => {
    const report = await round({ feed: `${site.address}/feed` });
    expect(report.documents).toMatchObject([
      { outcome: 'left', message: expect.stringMatching(/robots/u) },
      { outcome: 'added' },
    ]);
    expect(paths(site)).toEqual(['/robots.txt', '/feed', '/b']);
    expect(clock.waits.at(-1)).toBe(7000);
    clock.forward(HOUR);
    await round({ feed: `${site.address}/feed` });
    clock.forward(24 * HOUR);
    await round({ feed: `${site.address}/feed` });
    expect(paths(site).filter((path) => path === '/robots.txt')).toHaveLength(2);
  });
});

test('a feed that robots.txt closes is not asked for', async () => {
  const robots = { body: 'User-agent: *\nDisallow: /\n' };
  await run({ '/robots.txt': robots, '/feed': { body: rss('/a') } }, async (site, { round }) => {
    expect((await round({ feed: `${site.address}/feed` })).places).toMatchObject([{ outcome: 'disallowed' }]);
    expect(paths(site)).toEqual(['/robots.txt']);
  });
});

test('a redirect to a place that robots.txt closes is not followed', async () => {
  const pages = {
    '/robots.txt': { body: 'User-agent: *\nDisallow: /closed\n' },
    '/feed': { body: rss('/a') },
    '/a': { status: 302, headers: { location: '/closed/a' } },
    '/closed/a': article(KRONER),
  };
  await run(pages, async (site, { round }) => {
    expect((await round({ feed: `${site.address}/feed` })).documents).toMatchObject([{ outcome: 'left' }]);
    expect(paths(site)).not.toContain('/closed/a');
  });
});

test('a host is asked for one thing at a time, with a pause, by a program that says who it is', async () => {
  const pages = { '/feed': { body: rss('/a', '/b') }, '/a': article(KRONER), '/b': article(EUROS) };
  await run(pages, async (site, { round, clock }) => {
    await round({ feed: `${site.address}/feed` });
    expect(site.atOnce).toBe(1);
    expect(clock.waits).toHaveLength(3);
    for (const wait of clock.waits) expect(wait).toBeGreaterThan(1000);
    for (const { headers } of site.asked) expect(headers['user-agent']).toBe('Kuznia/0.1.0 (+desk@example.org)');
  });
});

test('a host that is busy is left alone for as long as it asks, and nothing is lost', async () => {
  const busy = { status: 503, headers: { 'retry-after': '7200' } };
  await run(
    { '/feed': { body: rss('/a', '/b') }, '/a': busy, '/b': article(EUROS) },
    async (site, { round, clock }) => {
      const first = await round({ feed: `${site.address}/feed` });
      expect(first.documents.map(({ outcome }) => outcome)).toEqual(['later', 'later']);
      const before = site.asked.length;
      clock.forward(HOUR);
      expect((await round({ feed: `${site.address}/feed` })).places).toMatchObject([{ outcome: 'later' }]);
      expect(site.asked).toHaveLength(before);
      clock.forward(HOUR);
      site.pages['/a'] = article(KRONER);
      site.pages['/feed'] = { status: 304 };
      const third = await round({ feed: `${site.address}/feed` });
      expect(third.documents.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
    },
  );
});

test('a host may say by a date until when it is to be left alone', async () => {
  const busy = { status: 429, headers: { 'retry-after': 'Wed, 25 Jun 2025 20:00:00 GMT' } };
  await run({ '/feed': busy }, async (site, { round, clock }) => {
    const [place] = (await round({ feed: `${site.address}/feed` })).places;
    expect(place).toMatchObject({ outcome: 'later', message: expect.stringMatching(/until 2025-06-25T20:00:00/u) });
    clock.forward(13 * HOUR);
    site.pages['/feed'] = { body: rss() };
    expect((await round({ feed: `${site.address}/feed` })).places).toMatchObject([{ outcome: 'read', found: 0 }]);
  });
});

test('a host that goes on failing is asked less and less often, and a page that never comes is given up', async () => {
  await run({ '/feed': { body: rss('/a') }, '/a': { status: 500 } }, async (site, { round, clock }) => {
    const outcomes: (string | undefined)[] = [];
    const rests: number[] = [];
    for (let time = 1; time <= 5; time += 1) {
      const report = await round({ feed: `${site.address}/feed` });
      outcomes.push(report.documents[0]?.outcome);
      const until = /until (\S+)\./u.exec(report.documents[0]?.message ?? '')?.[1] ?? '';
      rests.push((Date.parse(until) - clock.now()) / 60_000);
      clock.forward(25 * HOUR);
    }
    expect(outcomes).toEqual(['later', 'later', 'later', 'later', 'left']);
    expect(rests[0]).toBe(5);
    expect((await round({ feed: `${site.address}/feed` })).documents).toEqual([]);
  });
});

test('a feed that never ends is cut off with a message, and the others are read', async () => {
  await serving(
    (request, response) => {
      if (request.url === '/robots.txt') {
        response.writeHead(404).end();
        return;
      }
      const more = (): void => {
        while (!response.destroyed && response.write(`<item><link>/x</link></item>${' '.repeat(65_536)}`));
      };
      response.on('drain', more).on('error', () => undefined);
      more();
    },
    (endless) =>
      run({ '/feed': { body: rss('/a') }, '/a': article(KRONER) }, async (site, { round }) => {
        const report = await round({ feed: `${endless}/feed` }, { feed: `${site.address}/feed` });
        expect(report.places.find(({ place }) => place.startsWith(endless))).toMatchObject({
          outcome: 'failed',
          message: expect.stringMatching(/at most 5 MB/u),
        });
        expect(report.documents).toMatchObject([{ outcome: 'added' }]);
      }),
  );
});

test('what is no feed, a page that is gone, and a server that is not there are told', async () => {
  await run({ '/page': article(KRONER), '/feed': { body: rss('/gone') } }, async (site, { round }) => {
    const report = await round(
      { feed: `${site.address}/page` },
      { feed: `${site.address}/feed` },
      { feed: 'http://127.0.0.1:8/feed' },
    );
    const told = Object.fromEntries(
      report.places.map(({ place, outcome, message }) => [place, `${outcome} ${message}`]),
    );
    expect(told[`${site.address}/page`]).toMatch(/^failed Expected an RSS, Atom or JSON feed/u);
    expect(told['http://127.0.0.1:8/feed']).toMatch(/^later/u);
    expect(report.documents).toMatchObject([{ outcome: 'left', message: expect.stringMatching(/404/u) }]);
  });
});

test('a page that cannot be read is kept with its problem, once', async () => {
  const german =
    'Die Regierung hat am Dienstag mitgeteilt, dass sie Millionen Kronen für Drohnen bereitstellt und mehr.';
  await run({ '/feed': { body: rss('/a') }, '/a': article(german, german) }, async (site, { round, desk, clock }) => {
    const { documents } = await round({ feed: `${site.address}/feed` });
    expect(documents).toMatchObject([{ outcome: 'refused', message: expect.stringMatching(/German/u) }]);
    clock.forward(HOUR);
    expect((await round({ feed: `${site.address}/feed` })).documents).toEqual([]);
    expect((await desk.queue()).documents).toMatchObject([{ state: 'refused' }]);
  });
});

const LONG = [
  KRONER,
  'The money goes to makers in the country, and the rest of it will be spent by the end of the year, according to the ministry.',
  'Companies from Ukraine are to open plants before winter, and what they make goes to the armed forces of Ukraine alone.',
  'The minister called it a model for other partners and said that talks on further sites go on in several towns.',
];

test('near-copies are grouped under the first of them, copies of copies too', async () => {
  const copy = ['Copenhagen, 24 June.', ...LONG.slice(0, 3), 'More follows.'];
  const pages = {
    '/feed': { body: rss('/first', '/copy', '/third', '/other') },
    '/first': article(...LONG),
    '/copy': article(...copy),
    '/third': article(...copy.slice(1), 'Our reporter adds a line of her own.'),
    '/other': article(
      EUROS,
      'It was the first payment of its kind, and the next one is planned for the spring of 2026.',
    ),
  };
  await run(pages, async (site, { round, desk }) => {
    const { documents } = await round({ feed: `${site.address}/feed` });
    const [first] = documents;
    expect(documents.map(({ nearCopyOf }) => nearCopyOf)).toEqual([null, first?.document, first?.document, null]);
    expect((await desk.queue()).documents[2]).toMatchObject({ nearCopyOf: first?.document });
  });
});

test('a copy of what was added to the desk by hand is found, too', async () => {
  const pages = { '/feed': { body: rss('/copy') }, '/copy': article('Copenhagen, 24 June.', ...LONG) };
  await run(pages, async (site, { round, desk }) => {
    const { document } = await desk.addDocument({
      text: LONG.join('\n\n'),
      published: '2025-06-24',
      publisher: 'Agency',
    });
    const report = await round({ feed: `${site.address}/feed` });
    expect(report.documents).toMatchObject([{ outcome: 'added', nearCopyOf: document.id }]);
  });
});

test('files that are put into a folder come once, and again when they change', async () => {
  await withWatching(async ({ round, desk, folder }) => {
    const inbox = join(folder, 'inbox');
    mkdirSync(join(inbox, 'deep'), { recursive: true });
    const put = (name: string, text: string): void => writeFileSync(join(inbox, name), text);
    put('a.md', `---\ndate: 2025-06-24\n---\n${KRONER}\n`);
    put('deep/b.md', `---\ndate: 2025-06-24\n---\n${EUROS}\n`);
    put('c.bin', 'not looked at');
    put('d.txt', '');
    expect((await round({ folder: inbox })).documents.map(({ outcome }) => outcome)).toEqual([
      'added',
      'refused',
      'added',
    ]);
    expect((await round({ folder: inbox })).documents).toEqual([]);
    put('a.md', `---\ndate: 2025-06-24\n---\n${KRONER} ${EUROS}\n`);
    expect((await round({ folder: inbox })).documents).toMatchObject([
      { address: join(inbox, 'a.md'), outcome: 'added' },
    ]);
    expect((await desk.queue({ batch: 'inbox' })).documents).toHaveLength(4);
    rmSync(inbox, { recursive: true });
    expect((await round({ folder: inbox })).places).toMatchObject([{ outcome: 'failed' }]);
  });
});

test('what watching keeps is no damage to the ledger', async () => {
  await withWatching(async ({ round, folder }) => {
    await round({ folder });
    expect(await verifySqliteLedger(join(folder, 'kuznia.db'))).toMatchObject({ ok: true });
  });
});
