import { beforeAll, expect, test } from 'vitest';
import { starterLedger } from '../../scripts/testing/starter-ledger.ts';
import { WrittenLedger } from '../../scripts/testing/written-ledger.ts';
import type { Account } from '../account/index.ts';
import { type Changes, changesBetween, periodOf } from '../changes/index.ts';
import type { Language } from '../values/index.ts';
import { type Brief, briefOf, NothingToTell } from './index.ts';

let starter: Awaited<ReturnType<typeof starterLedger>>;
beforeAll(async () => {
  starter = await starterLedger();
});

/** Both languages are written from the same accounts, so these are made once. */
const compared = new Map<string, { before: Account; after: Account; changes: Changes }>();

function comparedIn(since: string, until: string) {
  const { before, after } = periodOf({ since, until });
  const accounts = { before: starter.account(before), after: starter.account(after) };
  return { ...accounts, changes: changesBetween(accounts.before, accounts.after) };
}

function written(language: Language, since: string, until: string, partner?: string): Brief {
  const key = `${since} ${until}`;
  const { before, after, changes } = compared.get(key) ?? comparedIn(since, until);
  compared.set(key, { before, after, changes });
  return briefOf(before, after, changes, { language, partner });
}

function toldIn(brief: Brief): string {
  return brief.narrative
    .flat()
    .map(({ text }) => text)
    .join(' ');
}

test('the brief on June 2025 names programme, partners, request, domestic share, products and the signing', () => {
  const english = toldIn(written('en', '2025-06-01', '2025-06-21'));
  for (const fact of [
    'Build with Ukraine',
    'Five countries – Denmark, Germany, Lithuania, Norway and the United Kingdom – are in talks',
    '0.25% of GDP',
    'over 40% of the weapons',
    'the lines are to make drones and missiles',
    'meant for Ukraine',
    'expected to be signed in the summer',
  ]) {
    expect(english.toLowerCase()).toContain(fact.toLowerCase());
  }
  const ukrainian = toldIn(written('uk', '2025-06-01', '2025-06-21')).replaceAll('\u00a0', ' ');
  for (const fact of [
    'Build with Ukraine',
    'П’ять країн – Велика Британія, Данія, Литва, Німеччина та Норвегія – ведуть із Україною перемовини',
    '0,25 % ВВП',
    'Понад 40 % зброї',
    'мають виробляти дрони та ракети',
    'призначена Україні',
    'Підписання перших угод очікують влітку',
  ]) {
    expect(ukrainian).toContain(fact);
  }
});

test('a line without a host is told by the countries that agreed on it, to each of them', () => {
  const period = ['2025-12-01', '2025-12-31', 'PT'] as const;
  expect(toldIn(written('en', ...period))).toContain('Portugal and Ukraine plan to make naval drones together');
  const ukrainian = toldIn(written('uk', ...period)).replaceAll('\u00a0', ' ');
  expect(ukrainian).toContain('Португалія та Україна планують разом виробляти морські дрони');
});

const PERIODS = [
  ['2024-01-01', '2024-06-30'],
  ['2025-06-01', '2025-06-21'],
  ['2025-06-20', '2025-07-10'],
  ['2025-06-22', '2025-06-23'],
  ['2025-09-01', '2025-12-31'],
  ['2026-01-01', '2026-03-31'],
  ['2025-06-20', '2025-12-31', 'DK'],
  ['2025-06-20', '2025-12-31', 'GB'],
  ['2025-06-20', '2025-12-31', 'NO'],
  ['2025-09-01', '2026-03-31', 'NL'],
  ['2024-06-01', '2026-03-01', 'LT'],
] as const;

test('every brief has three bullets, 150 to 400 words, and footnotes with publisher, date and address', () => {
  for (const language of ['en', 'uk'] as const) {
    for (const [since, until, partner] of PERIODS) {
      const brief = written(language, since, until, partner);
      const where = `${language} ${since} ${until} ${partner ?? ''}`;
      expect(brief.bullets.length, where).toBe(3);
      expect(brief.words, where).toBeGreaterThanOrEqual(150);
      expect(brief.words, where).toBeLessThanOrEqual(400);
      for (const sentence of [brief.headline, ...brief.bullets, ...brief.narrative.flat()]) {
        expect(sentence.claims.length, sentence.text).toBeGreaterThan(0);
        expect(sentence.notes.length, sentence.text).toBeGreaterThan(0);
      }
      expect(brief.notes.map(({ number }) => number)).toEqual(brief.notes.map((_, index) => index + 1));
      for (const note of brief.notes) expect(note.publisher !== '' && note.published !== '').toBe(true);
    }
  }
});

// Days on which briefs once did not hold: a possible line, a start put off, and a sum that binary fractions cannot tell.
const ONCE_WRONG = [
  ['2025-09-30', '2025-10-30'],
  ['2025-10-09', '2025-11-08'],
  ['2026-01-16', '2026-02-15'],
] as const;
test.each(ONCE_WRONG)('the brief from %s to %s holds in both languages', (since, until) => {
  for (const language of ['en', 'uk'] as const)
    expect(written(language, since, until).narrative.length).toBeGreaterThan(0);
});

test('the same accounts give the same brief', () => {
  expect(written('en', '2025-06-20', '2025-07-10')).toEqual(written('en', '2025-06-20', '2025-07-10'));
});

test('neighbouring sentences do not begin alike more than twice', () => {
  for (const [since, until, partner] of PERIODS) {
    for (const language of ['en', 'uk'] as const) {
      const openings = written(language, since, until, partner)
        .narrative.flat()
        .map(({ text }) => text.split(' ').slice(0, 2).join(' '));
      for (let index = 2; index < openings.length; index++) {
        const three = new Set(openings.slice(index - 2, index + 1));
        expect(three.size, openings.slice(index - 2, index + 1).join(' | ')).toBeGreaterThan(1);
      }
    }
  }
});

test('sums of one source are attributed, and a sum that others give differently is told as a disagreement', () => {
  const text = toldIn(written('en', '2025-06-20', '2025-12-31', 'DK'));
  expect(text).toContain('UNN gives 500 million Danish kroner and Ukrainska Pravda over $47 million');
  expect(text).toMatch(/Denmark committed €1\.26 billion for 2025, UAWire reports/);
});

test('a partner of whom no claim tells anything gets no brief', () => {
  expect(() => written('en', '2025-01-01', '2025-03-01', 'QA')).toThrow(NothingToTell);
});

test('a claim above TLP:CLEAR reaches no sentence and no footnote', () => {
  const secret = {
    about: 'flow/canary',
    from: 'country/DK',
    to: 'programme/build-with-ukraine',
    stage: 'disbursement',
    amount: '7 777 000 000 EUR',
  };
  const ledger = new WrittenLedger().load('2026-01-01', {
    open: {
      published: '2025-06-24',
      claims: [{ ...secret, about: 'flow/open', stage: 'commitment', amount: '5 000 000 EUR' }],
    },
    canary: { published: '2025-06-24', claims: [secret], marking: 'TLP:AMBER' },
  });
  const [before, after] = [ledger.account({ known: '2025-06-01' }), ledger.account({ known: '2025-06-30' })];
  const brief = briefOf(before, after, changesBetween(before, after), { language: 'en' });
  expect(JSON.stringify(brief)).not.toMatch(/canary|7\.7|7777|777/);
  expect(brief.headline.text).toContain('€5 million');
});
