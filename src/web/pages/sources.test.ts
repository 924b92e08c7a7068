import { expect, test } from 'vitest';
import { starterLedger } from '../../../scripts/testing/starter-ledger.ts';
import { askWith } from '../testing/ask.ts';
import { sourcesPage } from './sources.ts';

const ledger = await starterLedger();

test('before the first source there is no table of publishers, and words that nothing has leave it there', () => {
  expect(sourcesPage(askWith(ledger, 'known=2010-01-01'))).toMatchObject({ all: 0, items: [], standings: null });
  const page = sourcesPage(askWith(ledger, 'text=qqqqqqqq'));
  expect(page.items).toEqual([]);
  expect(page.all).toBeGreaterThan(0);
  expect(page.standings?.items.length).toBeGreaterThan(0);
});
