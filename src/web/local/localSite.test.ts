import { beforeAll, expect, test } from 'vitest';
import { sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { Account } from '../../account/index.ts';
import { type Entry, questionOf } from '../../ledger/index.ts';
import { readSnapshot, writeSnapshot } from '../../snapshot/index.ts';
import { type Call, dataOf, type RouteName } from '../pages/byRoute.ts';
import { LocalSite } from './localSite.ts';
import type { PageQuestion } from './messages.ts';

const TODAY = '2026-03-31';
const core = { snapshot: '/snapshot/x.json', static: false };
let entries: readonly Entry[];
let local: LocalSite;
let served: Call['site'];

beforeAll(async () => {
  const starter = await sealedStarter();
  entries = starter.entries;
  local = new LocalSite(readSnapshot(writeSnapshot(entries)), TODAY, core);
  served = {
    account: ({ at = TODAY, known = TODAY, recorded }) =>
      new Account(starter.log, questionOf({ at, known, recorded }, TODAY)),
    now: `${TODAY}T12:00:00.000Z`,
    core,
  };
});

function question(route: RouteName, path: string, params: PageQuestion['params'] = {}): PageQuestion {
  const language = path.slice(1, 3);
  return { route, href: `http://kuznia.test${path}`, params: { language, ...params }, appearance: 'auto' };
}

const questions: PageQuestion[] = [
  question('frame', '/en?known=2025-06-21&at=2025-12-31'),
  question('frame', '/uk'),
  question('overview', '/en?known=2025-06-21&at=2025-12-31'),
  question('overview', '/uk'),
  question('partners', '/en/partners?year=2024&measure=military-aid&known=2025-06-21'),
  question('partner', '/en/partner/DK?known=2025-06-25', { country: 'DK' }),
  question('agreements', '/uk/agreements?scope=all&at=2025-12-31'),
  question('agreement', '/en/agreement/dk-ua-2025-06-letter-of-intent', { slug: 'dk-ua-2025-06-letter-of-intent' }),
  question('lines', '/en/lines?known=2025-12-31'),
  question('line', '/en/line/dk-fire-point-solid-fuel', { slug: 'dk-fire-point-solid-fuel' }),
  question('money', '/en/money?rung=allocated&known=2025-12-31'),
  question('indicators', '/uk/indicators?known=2025-10-31'),
  question('sources', '/en/sources?known=2025-06-21'),
  question('source', '/en/source/2025-06-24-pravda-denmark-letter-of-intent', {
    id: '2025-06-24-pravda-denmark-letter-of-intent',
  }),
  question('disagreements', '/en/disagreements?known=2025-12-31'),
  question('changes', '/en/changes?since=2025-06-20&until=2025-07-10'),
  question('search', '/en/search?q=fire+pont'),
  question('record', '/en/record/flow/dk-2025-500m-kroner', { kind: 'flow', slug: 'dk-2025-500m-kroner' }),
  question('why', '/en/why/partner/DK/share/committed/2025?known=2025-12-31', {
    '*': 'partner/DK/share/committed/2025',
  }),
  question('table', '/en/partner/DK?known=2025-06-25', { '*': 'partner/DK' }),
  question('table', '/uk/money/years?at=2025-12-31', { '*': 'money/years' }),
  question('method', '/en/method'),
  question('about', '/en/about'),
];

test.each(questions)('$route at $href shows in the browser what the server shows', (asked) => {
  const { route, href, params, appearance } = asked;
  const data = dataOf(route, { url: new URL(href), params, appearance, site: served });
  expect(local.answer(asked)).toEqual({ kind: 'data', data });
});

test('what a page shows can be handed from a worker to the page', () => {
  for (const asked of questions) expect(structuredClone(local.answer(asked))).toEqual(local.answer(asked));
});

test('a date that is none, a page that is not there and a subject with a page of its own are answered as on the server', () => {
  expect(local.answer(question('overview', '/en?known=yesterday'))).toMatchObject({
    kind: 'refused',
    status: 400,
    data: { problem: 'date' },
  });
  expect(local.answer(question('absent', '/en/nothing'))).toMatchObject({ kind: 'refused', status: 404 });
  expect(
    local.answer(question('line', '/en/line/dk-fire-pont-solid-fuel', { slug: 'dk-fire-pont-solid-fuel' })),
  ).toMatchObject({
    kind: 'refused',
    status: 404,
    data: { nearest: expect.arrayContaining(['line/dk-fire-point-solid-fuel']) },
  });
  const record = question('record', '/en/record/country/DK?known=2025-06-25', { kind: 'country', slug: 'DK' });
  expect(local.answer(record)).toEqual({ kind: 'moved', to: '/en/partner/DK?known=2025-06-25' });
});

test('an earlier state that the snapshot does not hold whole is left to the server', () => {
  const [id, last] = ['2025-06-24-pravda-denmark-letter-of-intent', entries.at(-1)];
  const source = entries.find(({ kind, body }) => kind === 'source' && body.id === id);
  if (source?.kind !== 'source' || last === undefined) throw new Error('The starter programme has changed.');
  const marked: Entry = {
    ...source,
    body: { ...source.body, marking: 'TLP:AMBER' },
    sequence: last.sequence + 1,
    recorded: '2026-04-02T00:00:00.000Z',
  };
  const site = new LocalSite(readSnapshot(writeSnapshot([...entries, marked])), TODAY, core);
  expect(site.answer(question('overview', '/en?recorded=2026-04-01'))).toEqual({ kind: 'beyond' });
  expect(site.answer(question('overview', '/en?recorded=2026-04-02')).kind).toBe('data');
  expect(site.answer(question('overview', '/en')).kind).toBe('data');
});
