import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../snapshot/index.ts';
import { Foresight } from './foresight.ts';
import { LocalSite } from './localSite.ts';
import type { Answer, PageQuestion } from './messages.ts';

const TODAY = '2026-03-31';
const core = { snapshot: '/snapshot/x.json', static: false };
let written: string;
let snapshot: Snapshot;
let asked: PageQuestion[];
let foresight: Foresight;

beforeAll(async () => {
  written = writeSnapshot((await sealedStarter()).entries);
  snapshot = readSnapshot(written);
});

beforeEach(() => {
  foresight = foreseeing(true);
});

function foreseeing(ahead: boolean): Foresight {
  const site = new LocalSite(snapshot, TODAY, core);
  asked = [];
  const answer = (question: PageQuestion): Answer => {
    asked.push(question);
    return site.answer(question);
  };
  return new Foresight({ answer, today: TODAY, ahead });
}

function question(route: PageQuestion['route'], known: string, path = '/en', params = {}): PageQuestion {
  return {
    route,
    href: `http://kuznia.test${path}?known=${known}`,
    params: { language: 'en', ...params },
    appearance: 'auto',
  };
}

function workAll(): void {
  while (foresight.workAhead());
}

const pages: (readonly [PageQuestion['route'], string, object])[] = [
  ['overview', '/en', {}],
  ['partner', '/en/partner/DK', { country: 'DK' }],
  ['lines', '/en/lines', {}],
  ['money', '/en/money', {}],
  ['sources', '/en/sources', {}],
];

test.each(pages)('what was worked ahead for %s is what is told when it is asked anew', (route, path, params) => {
  const at = (known: string) => [question('frame', known, path), question(route, known, path, params)];
  for (const each of [...at('2025-11-03'), ...at('2025-11-07')]) foresight.answer(each);
  for (const each of at('2025-11-07')) foresight.rest(each);
  workAll();
  const worked = asked.length;
  for (const each of [...at('2025-11-11'), ...at('2025-11-06'), ...at('2025-11-01')]) {
    // Of a log of its own, for which nothing was ever kept.
    const anew = new LocalSite(readSnapshot(written), TODAY, core);
    expect(foresight.answer(each)).toEqual(anew.answer(each));
  }
  expect(asked.length).toBe(worked);
});

test('a day that was shown before is not worked out again', () => {
  foresight.answer(question('lines', '2025-11-03', '/en/lines'));
  foresight.answer(question('lines', '2025-11-07', '/en/lines'));
  expect(foresight.answer(question('lines', '2025-11-03', '/en/lines')).kind).toBe('data');
  expect(asked.length).toBe(2);
});

test('a question that comes drops what was planned before it', () => {
  foresight.answer(question('frame', '2025-11-03'));
  foresight.answer(question('frame', '2025-11-07'));
  foresight.answer(question('frame', '2025-06-01'));
  foresight.answer(question('frame', '2025-05-01'));
  foresight.workAhead();
  expect(asked.at(-1)).toEqual(question('frame', '2025-04-01'));
});

test('while a hand moves, only where it goes on to is worked ahead; once it rests, what lies around too', () => {
  for (const known of ['2025-11-03', '2025-11-07']) foresight.answer(question('frame', known));
  workAll();
  const ahead = (known: string) => question('frame', known);
  expect(asked.slice(2)).toEqual(['2025-11-11', '2025-11-12', '2025-11-10'].map(ahead));
  foresight.rest(question('frame', '2025-11-07'));
  workAll();
  expect(asked.slice(5, 7)).toEqual(['2025-11-01', '2025-11-06'].map(ahead));
});

test('nothing is worked ahead of a page that nobody moves, until it rests', () => {
  foresight.answer(question('frame', '2025-11-03'));
  expect(foresight.workAhead()).toBe(false);
  foresight.answer(question('search', '2025-11-03', '/en/search'));
  expect(foresight.workAhead()).toBe(false);
  foresight.rest(question('frame', '2025-11-03'));
  expect(foresight.workAhead()).toBe(true);
  expect(asked.at(-1)).toEqual(question('frame', '2025-11-01'));
});

test('of a large ledger nothing is worked ahead and nothing is kept', () => {
  foresight = foreseeing(false);
  foresight.answer(question('frame', '2025-11-03'));
  foresight.answer(question('frame', '2025-11-07'));
  expect(foresight.workAhead()).toBe(false);
  foresight.answer(question('frame', '2025-11-03'));
  expect(asked.length).toBe(3);
});

test('what is refused is asked again each time', () => {
  foresight.answer(question('overview', 'yesterday'));
  expect(foresight.answer(question('overview', 'yesterday')).kind).toBe('refused');
  expect(asked.length).toBe(2);
});

test.each(pages)(
  'whatever dates came before, %s tells of each what it tells when it is asked alone',
  (route, path, params) => {
    const walked = new LocalSite(snapshot, TODAY, core);
    for (const known of ['2026-03-01', '2025-07-15', '2025-12-01']) walked.answer(question(route, known, path, params));
    for (const known of ['2025-07-16', '2026-02-10']) {
      const each = question(route, known, path, params);
      expect(walked.answer(each)).toEqual(new LocalSite(readSnapshot(written), TODAY, core).answer(each));
    }
  },
);
