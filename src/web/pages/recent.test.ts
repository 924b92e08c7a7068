import { beforeAll, expect, test } from 'vitest';
import { starterLedger } from '../../../scripts/testing/starter-ledger.ts';
import { changesBetween, changesListed } from '../../changes/index.ts';
import { askWith } from '../testing/ask.ts';
import { recentChanges } from './recent.ts';

let ledger: Awaited<ReturnType<typeof starterLedger>>;
beforeAll(async () => {
  ledger = await starterLedger();
});

test('the list of changes is the same alone as within the whole', () => {
  const [before, after] = [ledger.account({ known: '2025-06-20' }), ledger.account({ known: '2025-07-10' })];
  expect(changesListed(before, after)).toEqual(changesBetween(before, after).changes);
});

test('the thirty days before the day asked for are told, each change with its document and a figure that explains itself', () => {
  const ask = askWith(ledger, 'known=2025-07-10');
  const { since, until, groups } = recentChanges(ask, ledger);
  expect([since, until]).toEqual(['2025-06-10', '2025-07-10']);
  const stages = groups.find(({ kind }) => kind === 'stage reached');
  expect(stages?.count).toBeGreaterThan(3);
  for (const { items } of groups) {
    for (const { after, sources } of items) {
      expect((sources[0]?.published ?? '').slice(-4)).toBe('2025');
      if (after !== null) expect(ask.account.explain(after.address).inputs.length).toBeGreaterThan(0);
    }
  }
  const letter = recentChanges(askWith(ledger, 'known=2025-06-30'), ledger)
    .groups.flatMap(({ items }) => items)
    .find(({ subject }) => subject.subject.startsWith('agreement/') && subject.name.includes('Denmark'));
  expect(letter).toMatchObject({ fresh: true, before: null });
});

test('a quiet month leads to the last one in which something became known', () => {
  const { groups, latest } = recentChanges(askWith(ledger, 'known=2026-11-25'), ledger);
  expect([groups, latest === null]).toEqual([[], false]);
  const then = recentChanges(askWith(ledger, `known=${latest?.until}`), ledger);
  expect([then.since, then.groups.length > 0, then.latest]).toEqual([latest?.since, true, null]);
  expect(recentChanges(askWith(ledger, 'known=2010-01-31'), ledger).latest).toBeNull();
});

test('a quiet month has no groups, in either language', () => {
  expect(recentChanges(askWith(ledger, 'known=2021-01-31'), ledger).groups).toEqual([]);
  const english = recentChanges(askWith(ledger, ''), ledger);
  const ukrainian = recentChanges(askWith(ledger, '', 'uk'), ledger);
  expect(ukrainian.groups.map(({ kind, count }) => [kind, count])).toEqual(
    english.groups.map(({ kind, count }) => [kind, count]),
  );
});
