import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedClaim, middlingSource, SMALL_PROGRAMME } from '../../scripts/testing/small-programme.ts';
import { starterLedger } from '../../scripts/testing/starter-ledger.ts';
import { WrittenLedger, type WrittenSource } from '../../scripts/testing/written-ledger.ts';
import { Account } from '../account/index.ts';
import { type Entry, type Item, Log, questionOf } from '../ledger/index.ts';
import type { RawClaim } from '../vocabulary/index.ts';
import { searchIndexOf } from './index.ts';
import { keyOf, plainIndex } from './testing/plainIndex.ts';

/** Scores are sums of many small numbers, added up in another order. */
const ROUNDING = 1e-9;

/** Holds that an account finds by what its ledger keeps what an index made for it alone finds, in the order of that one's scores. */
function expectTheSame(account: Account, queries: readonly string[]): void {
  const plain = plainIndex(account);
  for (const query of queries) {
    const { scores, allWords } = plain(query);
    const { hits, ...found } = searchIndexOf(account).search(query, Number.POSITIVE_INFINITY);
    expect({ query, ...found }).toEqual({ query, count: scores.size, allWords });
    const keys = hits.map(keyOf);
    expect(new Set(keys)).toEqual(new Set(scores.keys()));
    const inOrder = keys.map((key) => scores.get(key) as number);
    inOrder.slice(1).forEach((score, at) => {
      expect(score, `${query}: ${keys[at + 1]}`).toBeLessThanOrEqual((inOrder[at] as number) * (1 + ROUNDING));
    });
  }
}

const day = (from: string, until: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(until) / 86_400_000 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

const WORDS =
  'Denmark denmrak Данія дан fire pont Умєров umeorv letter of intent наміри R7 2025 дрони dron drone agreement угода line pravda rheinm kroner спростування dk q zz norway'.split(
    ' ',
  );
const query = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

test('whatever dates were asked before, a date finds what an index of its own finds', async () => {
  const ledger = await starterLedger();
  const question = fc.record(
    { known: day('2024-01-01', '2026-04-01'), at: day('2024-01-01', '2026-12-31') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(question, fc.array(query, { minLength: 2, maxLength: 2 }), (texts, queries) => {
      expectTheSame(ledger.account(texts), queries);
    }),
    { numRuns: 10 },
  );
});

/** One document with its claims. */
type Written = readonly [id: string, described: { published: string; title?: string }, ...claims: readonly RawClaim[]];

function written([id, described, ...claims]: Written): Item[] {
  const made = claims.map((raw, at) => ({ id: `claim/${id}-${at + 1}`, source: id, ...checkedClaim(raw) }));
  return [
    { kind: 'source', body: middlingSource(id, described) },
    ...made.map((body): Item => ({ kind: 'claim', body })),
  ];
}

const sources: readonly Written[] = [
  ['a', { published: '2025-01-10', title: 'Harbour works' }, { about: 'party/forge', name: 'Old Forge' }],
  ['b', { published: '2025-03-10' }, { about: 'party/forge', name: 'New Forge', credibility: '1' }],
  [
    'c',
    { published: '2025-02-01' },
    { about: 'line/first', operator: ['party/forge'], family: ['drone'], host: 'country/DK' },
    { about: 'agreement/talks', parties: ['party/forge', 'party/mill'], stage: 'talks', when: '2025-02-01' },
    { about: 'flow/purse', from: ['party/mill'], amount: '5 EUR', stage: 'pledge', when: '2025-04' },
  ],
  [
    'd',
    { published: '2025-02-20' },
    { about: 'party/mill', name: 'Hidden Mill', marking: 'TLP:AMBER' },
    { about: 'party/fund', name: 'Quiet Fund', name_uk: 'Тихий фонд' },
  ],
  ['e', { published: '2025-05-01' }, { about: 'flow/purse', amount: '9 EUR', stage: 'pledge', credibility: '1' }],
];

/** All that names change by: claims that name and rename, marked ones, merges, the programme, what is said of a source. */
const items: readonly Item[] = [
  { kind: 'programme', body: { id: SMALL_PROGRAMME.id, definition: SMALL_PROGRAMME } },
  ...sources.flatMap(written),
  { kind: 'merge', body: { id: 'merge/mill', from: 'party/mill', into: 'party/fund', reason: 'One.', origin: 'x' } },
  { kind: 'retraction', body: { target: 'claim/b-1', reason: 'Taken back.' } },
  { kind: 'source', body: middlingSource('a', { published: '2025-01-10', title: 'Quarry works' }) },
  { kind: 'programme', body: { id: SMALL_PROGRAMME.id, definition: named() } },
  { kind: 'retraction', body: { target: 'merge/mill', reason: 'They are two.' } },
];

function named(): typeof SMALL_PROGRAMME {
  return { ...SMALL_PROGRAMME, vehicles: [{ subject: 'party/mill', name: { en: 'Town Mill', uk: 'Млин' } } as never] };
}

test('a ledger that grows between the questions is searched as it stands', () => {
  const step = fc.record({
    grows: fc.integer({ min: 0, max: 4 }),
    sorts: fc.boolean(),
    known: day('2025-01-01', '2025-06-01'),
    at: day('2025-01-01', '2025-06-01'),
    marking: fc.constantFrom(0, 4),
    earlier: fc.nat({ max: 9 }),
  });
  const queries = [
    'forge',
    'old forge',
    'mill',
    'hidden',
    'quiet',
    'тихий',
    'млин',
    'harbour',
    'quarry',
    'line',
    'purse 5',
    'old',
  ];
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 9 }), (steps) => {
      const log = new Log();
      for (let more = 0; more < 6; more++) takeNext(log);
      for (const { grows, sorts, known, at, marking, earlier } of steps) {
        for (let more = 0; more < grows && log.sequence < items.length; more++) takeNext(log);
        // A ledger of this size is never sorted by itself, and of rows that hang unsorted nothing is kept.
        if (sorts) log.slots.settle(log.rows);
        const recorded = earlier === 0 ? instant(Math.ceil(log.sequence / 2)) : undefined;
        const texts = { known, at, ...(recorded === undefined ? {} : { recorded }) };
        expectTheSame(new Account(log, { ...questionOf(texts, '2026-01-01'), marking }), queries);
      }
    }),
    { numRuns: 15 },
  );
});

function takeNext(log: Log): void {
  const sequence = log.sequence + 1;
  const item = items[sequence - 1] as Item;
  log.take({ ...item, sequence, recorded: instant(sequence), previous: '', hash: '' } as Entry);
}

/** Each entry is recorded an hour after the one before. */
function instant(sequence: number): string {
  return new Date(Date.UTC(2025, 6, 1, sequence)).toISOString();
}

test('a name is found as it was known on the day, and the next one is no word of that day', () => {
  const ledger = new WrittenLedger().load('2025-06-01', {
    a: { published: '2025-01-10', claims: [{ about: 'party/forge', name: 'Ironworks' }] },
    b: { published: '2025-03-10', claims: [{ about: 'party/forge', name: 'Steelyard', credibility: '1' }] },
  });
  const names = (known: string, text: string) =>
    searchIndexOf(ledger.account({ known }))
      .search(text, 5)
      .hits.filter(({ type }) => type === 'subject')
      .map(({ name }) => name.en);
  expect(names('2025-06-01', 'steelyard')).toEqual(['Steelyard']);
  for (const text of ['steelyard', 'steel', 'stelyard']) expect(names('2025-02-01', text), text).toEqual([]);
  expect(names('2025-02-01', 'ironworks')).toEqual(['Ironworks']);
  expect(names('2025-06-01', 'ironworks')).toEqual([]);
});

test('what comes later does not change the order of what is found at a date', () => {
  const a: WrittenSource = {
    published: '2025-01-10',
    claims: [
      { about: 'party/alpha', name: 'Harbour Forge' },
      { about: 'party/beta', name: 'Harbour Mill' },
      { about: 'party/gamma', name: 'Forge Mill Harbour Works' },
    ],
  };
  const mills = Array.from({ length: 40 }, (_, at) => ({ about: `party/mill-${at}`, name: `Mill ${at}` }));
  const order = (ledger: WrittenLedger) =>
    searchIndexOf(ledger.account({ known: '2025-01-31' })).search('forge mill', 9);
  const later = new WrittenLedger().load('2025-06-01', { a, b: { published: '2025-05-01', claims: mills } });
  // Asked once as of a later day, so that the ledger keeps what it must not tell.
  searchIndexOf(later.account({})).search('mill', 9);
  expect(order(later)).toEqual(order(new WrittenLedger().load('2025-06-01', { a })));
});
