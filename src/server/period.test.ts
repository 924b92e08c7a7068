import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefSchema } from './schemas/brief.ts';
import { changesSchema } from './schemas/changes.ts';
import { type Starter, starter } from './testing/starter.ts';

let served: Starter;
beforeAll(async () => {
  served = await starter();
});
afterAll(() => served.end());

const ask = (path: string) => served.app.request(`/api/v1/${path}`);

test('changes between two days keep to their schema and say which accounts they compare', async () => {
  const found = changesSchema.parse(await (await ask('changes?since=2025-06-20&until=2025-07-10')).json());
  expect([found.before.known, found.after.known]).toEqual(['2025-06-20', '2025-07-10']);
  expect(found.changes.map(({ kind, subject }) => `${kind} ${subject}`)).toContain(
    'stage reached agreement/dk-ua-2025-06-letter-of-intent',
  );
  for (const { cents, parts } of found.totals) expect(parts.reduce((sum, part) => sum + part.cents, 0)).toBe(cents);
});

test('a brief in either language is the one that the command line gives, with its sources', async () => {
  const brief = briefSchema.parse(
    await (await ask('brief?since=2025-06-20&until=2025-12-31&partner=DK&lang=uk')).json(),
  );
  expect(brief.headline.text).toMatch(/^Данія підписала/);
  expect(brief.notes.every(({ publisher }) => publisher !== '')).toBe(true);
});

test('a period that runs backwards, is no date, or asks one time twice is a wrong call', async () => {
  for (const query of [
    'changes?since=2025-07-10&until=2025-06-20',
    'changes?since=soon',
    'changes',
    'changes?since=2025-06-01&until=2025-06-20&known=2025-06-10',
    'brief?since=2025-06-01&until=2025-06-20&partner=denmark',
  ]) {
    const response = await ask(query);
    expect(response.status, query).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  }
});

test('a partner of whom nothing is told is not found', async () => {
  expect((await ask('brief?since=2025-01-01&until=2025-01-02&partner=QA')).status).toBe(404);
});

test('the feed is well-formed Atom, newest first, with an entry for each day with news', async () => {
  const response = await ask('changes.atom?lang=uk');
  expect(response.headers.get('Content-Type')).toContain('application/atom+xml');
  const feed = await response.text();
  const days = [...feed.matchAll(/<id>tag:kuznia,2025:changes\/uk\/([\d-]+)<\/id>/g)].map((match) => match[1]);
  expect(days).toHaveLength(12);
  expect(days).toEqual([...days].sort().reverse());
  expect(feed.match(/<entry>/g)).toHaveLength(12);
  expect(feed).not.toContain('{origin}');
  expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
});
