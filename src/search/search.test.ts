import { beforeAll, expect, test } from 'vitest';
import { starterLedger } from '../../scripts/testing/starter-ledger.ts';
import type { Account } from '../account/index.ts';
import { type Found, searchIndexOf } from './index.ts';

let ledger: Awaited<ReturnType<typeof starterLedger>>;
let account: Account;
beforeAll(async () => {
  ledger = await starterLedger();
  account = ledger.account({});
});

const find = (text: string, most = 8, of: Account = account): Found => searchIndexOf(of).search(text, most);
const ids = (text: string, of?: Account): string[] => find(text, 8, of).hits.map(({ id }) => id);

test.each(['Denmark', 'denmrak', 'Данія', 'данії', 'daniia', 'Daniya', 'DK'])('"%s" finds Denmark first', (text) => {
  expect(ids(text)[0]).toBe('country/DK');
});

test.each(['Fire Point', 'fire pont', 'firepoint denmark', 'fire point Данія'])(
  '"%s" finds the line of Fire Point',
  (text) => {
    expect(ids(text).some((id) => id.includes('fire-point'))).toBe(true);
  },
);

test.each(['Rustem Umerov', 'Рустем Умєров', 'umierov', 'umeorv'])('"%s" finds the person', (text) => {
  expect(ids(text)).toContain('person/rustem-umerov');
});

test('every type is found: sources by publisher, series by what they measure, rules by number and text', () => {
  expect(
    find('pravda letter of intent').hits.some(({ type, publisher }) => type === 'source' && publisher !== undefined),
  ).toBe(true);
  expect(find('domestic weapons share').hits.some(({ type }) => type === 'indicator')).toBe(true);
  expect(ids('R7')[0]).toBe('R7');
  expect(find('спростування').hits.some(({ type }) => type === 'rule')).toBe(true);
});

test('a slug finds its subject before anything else', () => {
  expect(ids('dk-ua-2025-06-letter-of-intent')[0]).toBe('agreement/dk-ua-2025-06-letter-of-intent');
});

test('a kind narrows: "agreement norway" gives agreements of Norway', () => {
  const { hits } = find('agreement norway');
  expect(hits[0]?.kind).toBe('agreement');
});

test('what was not known by a day is not found as of that day', () => {
  const early = ledger.account({ known: '2025-06-21' });
  const text = 'dk-ua-2025-06-letter-of-intent';
  expect(ids(text, early)).not.toContain(`agreement/${text}`);
  expect(find('x', 8, ledger.account({ recorded: '2000-01-01' })).hits.every(({ type }) => type === 'rule')).toBe(true);
});

test('where nothing has all words, those with some are given and it is said', () => {
  expect(find('Denmark qqqqqqqq')).toMatchObject({ allWords: false });
  expect(find('zzzzqqqqzzzz')).toEqual({ hits: [], count: 0, allWords: true });
  expect(find(' ?! ')).toEqual({ hits: [], count: 0, allWords: true });
});

test('at most as many hits as asked for, and the count of all', () => {
  const { hits, count } = find('drone', 3);
  expect(hits).toHaveLength(3);
  expect(count).toBeGreaterThan(3);
});

test('the index is built once for an account', () => {
  expect(searchIndexOf(account)).toBe(searchIndexOf(account));
});

test('a text of any length and any signs is answered', () => {
  for (const text of ['a'.repeat(100_000), '"*\\(', '𝔘𝔨𝔯𝔞', '\u0000', '__proto__ constructor'])
    expect(find(text).count).toBeGreaterThanOrEqual(0);
});
