import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../ledger/index.ts';
import { questionOf } from '../ledger/index.ts';
import { Account } from './account.ts';
import { Sample, sample } from './sample.ts';

const LOAN = 'flow/dk-loan';
const loan = (amount: string, more: Record<string, string> = {}) => ({
  about: LOAN,
  stage: 'commitment',
  amount,
  ...more,
});
const chosen = (ledger: Sample, question = {}) => {
  const { value } = ledger.account(question).figure(`${LOAN}/amount:commitment`);
  return value?.type === 'money' ? value.minor / 100 : undefined;
};

test('a fact is chosen before an estimate, an estimate before a plan (R3)', () => {
  const ledger = sample()
    .source('plan', { published: '2025-01-03' }, loan('3 EUR', { modality: 'plan' }))
    .source('estimate', { published: '2025-01-02' }, loan('2 EUR', { modality: 'estimate' }));
  expect(chosen(ledger)).toBe(2);
  expect(chosen(ledger.source('fact', { published: '2025-01-01' }, loan('1 EUR')))).toBe(1);
});

test('more independent publishers win over a better one (R3, R4)', () => {
  const ledger = sample()
    .source('official', { published: '2025-01-01', reliability: 'A' }, loan('1 EUR'))
    .source('one', { published: '2025-01-01', reliability: 'C' }, loan('2 EUR'))
    .source('two', { published: '2025-01-01', reliability: 'C' }, loan('2 EUR'));
  expect(chosen(ledger)).toBe(2);
});

test('a source that cites another does not corroborate it (R4)', () => {
  const ledger = sample()
    .source('official', { published: '2025-01-01', reliability: 'A' }, loan('1 EUR'))
    .source('one', { published: '2025-01-01', reliability: 'C', publisher: 'Reuters' }, loan('2 EUR'))
    .source('two', { published: '2025-01-01', reliability: 'C', cites: 'Reuters and Suspilne' }, loan('2 EUR'));
  expect(chosen(ledger)).toBe(1);
});

test('reliability of the source comes before credibility of the information, and both before a later day (R3)', () => {
  const ledger = sample()
    .source('later', { published: '2025-03-01', reliability: 'C' }, loan('3 EUR', { credibility: '1' }))
    .source('better', { published: '2025-01-01', reliability: 'B' }, loan('1 EUR', { credibility: '3' }));
  expect(chosen(ledger)).toBe(1);
  expect(
    chosen(ledger.source('surer', { published: '2025-01-01', reliability: 'B' }, loan('2 EUR', { credibility: '2' }))),
  ).toBe(2);
});

test('a rejected claim is left out, a confirmed one goes first, and what the ledger showed before stays (R1, R3)', () => {
  const ledger = sample()
    .source('one', { published: '2025-01-01' }, loan('1 EUR'))
    .source('two', { published: '2025-01-01' }, loan('2 EUR'), loan('2 EUR', { note: 'again' }))
    .source('three', { published: '2025-01-01' }, loan('2 EUR'));
  expect(chosen(ledger)).toBe(2);
  ledger.add({ kind: 'review', body: { claim: 'claim/one-1', verdict: 'confirmed', by: 'person/reviewer' } });
  expect(chosen(ledger)).toBe(1);
  ledger.add({ kind: 'review', body: { claim: 'claim/one-1', verdict: 'rejected', by: 'person/reviewer' } });
  expect(chosen(ledger)).toBe(2);
  const log = ledger.log((sequence) => `2026-01-${String(sequence).padStart(2, '0')}T00:00:00.000Z`);
  const before = new Account(log, questionOf({ recorded: '2026-01-09' }, '2026-11-24T00:00:00Z'));
  expect(before.figure(`${LOAN}/amount:commitment`).value).toMatchObject({ minor: 100 });
});

test('a denial is shown beside what it denies and removes nothing (R3)', () => {
  const ledger = sample()
    .source('one', { published: '2025-01-01' }, loan('1 EUR'))
    .source('two', { published: '2025-01-02' }, loan('1 EUR', { modality: 'denial' }));
  const figure = ledger.account().explain(`${LOAN}/amount:commitment`);
  expect(figure).toMatchObject({ state: 'known', denied: true, conflict: false });
  expect(figure.inputs.map((input) => input.type === 'claim' && input.standing)).toEqual(['chosen', 'denies']);
});

test('what rounding explains is no conflict, what it does not is one (R5)', () => {
  const conflict = (a: string, b: string) =>
    sample()
      .source('one', { published: '2025-01-01' }, loan(a))
      .source('two', { published: '2025-01-01' }, loan(b))
      .account()
      .figure(`${LOAN}/amount:commitment`).conflict;
  expect(conflict('1 000 000 EUR', '1 010 000 EUR')).toBe(false);
  expect(conflict('about 1 000 000 EUR', '1 050 000 EUR')).toBe(false);
  expect(conflict('over 1 000 000 EUR', '1 090 000 EUR')).toBe(false);
  expect(conflict('1 300 000 000 EUR', '1 400 000 000 EUR')).toBe(true);
  expect(conflict('over 35 000 000 000 USD', 'over 44 000 000 000 USD')).toBe(true);
});

test('an older plan is history, not conflict (R6)', () => {
  const start = (date: string) => ({ about: 'line/dk-x', start_of_production: date, modality: 'plan' });
  const ledger = sample()
    .source('old', { published: '2025-01-01' }, start('2025-06'))
    .source('older', { published: '2024-12-01' }, start('2025-06'))
    .source('new', { published: '2025-09-01' }, start('2026-06'));
  const figure = ledger.account().explain('line/dk-x/start_of_production:planned');
  expect(figure).toMatchObject({ value: { edtf: '2026-06' }, modality: 'plan', conflict: false });
  expect(figure.inputs.map((input) => input.type === 'claim' && input.standing)).toEqual([
    'chosen',
    'replaced',
    'replaced',
  ]);
});

const claims = fc.array(
  fc.record({
    amount: fc.constantFrom('1 EUR', '2 EUR', '5 EUR'),
    publisher: fc.constantFrom('a', 'b', 'c', 'a and b'),
    reliability: fc.constantFrom('A' as const, 'C' as const),
    modality: fc.constantFrom('fact', 'estimate', 'plan', 'denial'),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { minLength: 1, maxLength: 8 },
);

test('the order of loading does not matter', () => {
  fc.assert(
    fc.property(claims, fc.infiniteStream(fc.nat()), (written, random) => {
      const documents = written.map(({ amount, publisher, reliability, modality, day }, index) =>
        new Sample().source(
          `s${index}`,
          { published: `2025-01-${String(day).padStart(2, '0')}`, publisher, reliability },
          loan(amount, { modality }),
        ),
      );
      const inOrder = documents.flatMap((document) => document.items.slice(1));
      const shuffled = documents
        .map((document) => ({ document, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .flatMap(({ document }) => document.items.slice(1));
      const ask = (items: Item[]) =>
        new Sample()
          .add(...items)
          .account()
          .view();
      const { asOf: _first, ...first } = ask(inOrder);
      const { asOf: _second, ...second } = ask(shuffled);
      expect(second).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
