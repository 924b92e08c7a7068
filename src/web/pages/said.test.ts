import { expect, test } from 'vitest';
import { starterLedger } from '../../../scripts/testing/starter-ledger.ts';
import { statements } from '../../account/index.ts';
import { askWith } from '../testing/ask.ts';
import { partnerPage } from './partner.ts';

const ledger = await starterLedger();
const LETTER = 'agreement/dk-ua-2025-06-letter-of-intent';
const saidOfDenmark = (query: string) => partnerPage(askWith(ledger, query), 'DK').said;

test('a minister is named with what he said of the letter of intent, once that was published', () => {
  const umerov = ({ about, by }: { about: string; by?: string }): boolean =>
    about === LETTER && by?.includes('Umerov') === true;
  expect(saidOfDenmark('known=2025-06-25').items.some(umerov)).toBe(true);
  expect(saidOfDenmark('known=2025-06-23&page=all').items.some(umerov)).toBe(false);
});

test('every claim about what a partner agreed, hosts and pays stands once, the latest first', () => {
  const ask = askWith(ledger, 'page=all');
  const { said, agreements, lines, flows, pledged } = partnerPage(ask, 'DK');
  const subjects = new Set(
    [agreements, lines, flows, pledged].flatMap(({ items }) => items.map((item) => item.subject)),
  );
  const told = statements(ask.account).filter(({ subject }) => subjects.has(subject));
  expect(said.items.map(({ claim }) => claim).sort()).toEqual(
    [...new Set(told.map(({ citation }) => citation.claim))].sort(),
  );
  const published = new Map(told.map(({ citation }) => [citation.claim, citation.source.published]));
  const days = said.items.map(({ claim }) => published.get(claim) as string);
  expect(days).toEqual([...days].sort().reverse());
});

test('a long list shows a page at a time', () => {
  const { items, paging } = saidOfDenmark('');
  expect(paging.found).toBeGreaterThan(items.length);
  expect(saidOfDenmark('said-page=2').items[0]?.claim).not.toBe(items[0]?.claim);
});
