import { expect, test } from 'vitest';
import { starterLedger } from '../../../scripts/testing/starter-ledger.ts';
import { askWith } from '../testing/ask.ts';
import { disagreementsPage } from './disagreements.ts';

const ledger = await starterLedger();

test('a kind that was chosen stays among the choices where nothing of it disagrees', () => {
  const page = disagreementsPage(askWith(ledger, 'kind=line&known=2024-01-01'));
  expect(page.kinds).toEqual([{ kind: 'line', count: 0 }]);
  expect(page.groups).toEqual([]);
  const later = disagreementsPage(askWith(ledger, ''));
  expect(later.kinds.every(({ count }) => count > 0)).toBe(true);
});
