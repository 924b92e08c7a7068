import { expect, test } from 'vitest';
import { kroneRates, WrittenLedger } from '../../scripts/testing/written-ledger.ts';
import { changesBetween, DifferentLedgers, periodOf, WrongPeriod } from './index.ts';

const flow = (amount: string, more: object = {}) => ({
  about: 'flow/dk-first',
  from: 'country/DK',
  to: 'programme/build-with-ukraine',
  stage: 'commitment',
  amount,
  when: '2025-06-24',
  ...more,
});

const line = (start: string) => ({
  about: 'line/dk-one',
  family: 'drone',
  host: 'country/DK',
  start_of_production: start,
  modality: 'plan',
});

function between(ledger: WrittenLedger, since: string, until: string, by: 'known' | 'recorded' = 'known') {
  const { before, after } = periodOf({ since, until, by });
  return changesBetween(ledger.account(before), ledger.account(after));
}

function kinds(found: ReturnType<typeof between>): string[] {
  return found.changes.map(({ kind, address }) => `${kind} ${address}`);
}

test('new evidence adds subjects, stages and sums, each with its claims', () => {
  const signed = {
    about: 'agreement/a',
    parties: ['country/DK', 'country/UA'],
    stage: 'signed',
    when: '2025-06-24',
    programme: 'programme/build-with-ukraine',
  };
  const ledger = new WrittenLedger().load('2026-01-01', {
    news: { published: '2025-06-24', claims: [signed, flow('100 EUR')] },
  });
  const found = between(ledger, '2025-06-23', '2025-06-24');
  expect(kinds(found)).toEqual([
    'subject added agreement/a',
    'subject added flow/dk-first',
    'partner moved partner/DK/stage',
    'stage reached agreement/a/stage',
    'sum added flow/dk-first/amount:commitment',
  ]);
  expect(found.changes.every(({ reasons, claims }) => reasons[0] === 'new evidence' && claims.length > 0)).toBe(true);
  expect(found.counts).toContainEqual({
    address: 'overview/partners/signed',
    before: 0,
    after: 1,
    entered: ['partner/DK/stage'],
    left: [],
  });
});

test('the first day is left out and the last one is in', () => {
  const ledger = new WrittenLedger().load('2026-01-01', {
    news: { published: '2025-06-24', claims: [flow('100 EUR')] },
  });
  expect(between(ledger, '2025-06-24', '2025-06-30').changes).toEqual([]);
  expect(between(ledger, '2025-06-23', '2025-06-24').changes).not.toEqual([]);
});

test('a plan moves by the days between its last days', () => {
  const ledger = new WrittenLedger().load('2026-01-01', {
    first: { published: '2025-06-01', claims: [line('2025-12-01')] },
    second: { published: '2025-09-01', claims: [line('2026-01')] },
  });
  const [moved] = between(ledger, '2025-06-30', '2025-09-30').changes;
  expect(moved).toMatchObject({ kind: 'plan moved', address: 'line/dk-one/start_of_production:planned', days: 61 });
});

test('a plan that gets more exact does not move', () => {
  const ledger = new WrittenLedger().load('2026-01-01', {
    first: { published: '2025-06-01', claims: [line('2025-12')] },
    second: { published: '2025-09-01', claims: [line('2025-12-31')] },
  });
  expect(between(ledger, '2025-06-30', '2025-09-30').changes).toMatchObject([{ kind: 'plan refined', days: null }]);
});

test('a plan told less exactly is not later', () => {
  const ledger = new WrittenLedger().load('2026-01-01', {
    first: { published: '2025-06-01', claims: [line('2026-01/2026-03')] },
    second: { published: '2025-09-01', claims: [line('2026')] },
  });
  expect(between(ledger, '2025-06-30', '2025-09-30').changes).toMatchObject([{ kind: 'plan loosened', days: null }]);
});

test('a source that differs opens a conflict, and taking it back settles it', () => {
  const ledger = new WrittenLedger()
    .load('2026-01-01', { first: { published: '2025-06-24', claims: [flow('100 EUR')] } })
    .load('2026-01-02', { second: { published: '2025-06-25', claims: [flow('200 EUR')] } })
    .load('2026-01-03', { second: { published: '2025-06-25', claims: [] } });
  const opened = between(ledger, '2026-01-01', '2026-01-02', 'recorded');
  expect(kinds(opened)).toContain('conflict opened flow/dk-first/amount:commitment');
  const settled = between(ledger, '2026-01-02', '2026-01-03', 'recorded');
  expect(kinds(settled)).toEqual([
    'sum revised flow/dk-first/amount:commitment',
    'conflict settled flow/dk-first/amount:commitment',
    'claim retracted flow/dk-first',
  ]);
  expect(settled.changes[0]).toMatchObject({ reasons: ['correction'], claims: [{ source: { id: 'second' } }] });
});

test('an edited file is a correction and not new evidence', () => {
  const ledger = new WrittenLedger()
    .load('2026-01-01', { news: { published: '2025-06-24', claims: [flow('100 EUR')] } })
    .load('2026-01-02', { news: { published: '2025-06-24', claims: [flow('150 EUR')] } });
  const { changes, totals } = between(ledger, '2026-01-01', '2026-01-02', 'recorded');
  expect(changes[0]).toMatchObject({ kind: 'sum revised', reasons: ['correction'] });
  expect(totals[0]).toMatchObject({
    address: 'money/committed',
    cents: 5_000,
    parts: [{ flow: 'flow/dk-first', effects: [{ effect: 'amount', cents: 5_000 }], reasons: ['correction'] }],
  });
});

test('a merge that folds one sum into another is named as the reason', () => {
  const other = { ...flow('100 EUR'), about: 'flow/dk-twin' };
  const ledger = new WrittenLedger()
    .load('2026-01-01', { news: { published: '2025-06-24', claims: [flow('100 EUR'), other] } })
    .load(
      '2026-01-02',
      {},
      {
        merges: {
          origin: 'merges.yaml',
          entries: [{ from: 'flow/dk-twin', into: 'flow/dk-first', reason: 'One announcement.' }],
        },
      },
    );
  const { merges, totals } = between(ledger, '2026-01-01', '2026-01-02', 'recorded');
  expect(merges).toEqual([{ from: 'flow/dk-twin', into: 'flow/dk-first', reason: 'One announcement.', undone: false }]);
  expect(totals[0]).toMatchObject({ cents: -10_000, parts: [{ flow: 'flow/dk-twin', reasons: ['merge'] }] });
});

test('another edition of the rates moves a total by that effect alone', () => {
  const ledger = new WrittenLedger()
    .load(
      '2026-01-01',
      { news: { published: '2025-06-24', claims: [flow('746 DKK')] } },
      { editions: [kroneRates('2025-07', { '2025-06': '7.46' })] },
    )
    .load('2026-01-02', {}, { editions: [kroneRates('2026-01', { '2025-06': '7.50' })] });
  const { totals, editions } = between(ledger, '2026-01-01', '2026-01-02', 'recorded');
  expect(editions).toEqual([{ table: 'exchange-rates', before: '2025-07', after: '2026-01', rows: 1 }]);
  expect(totals[0]?.parts).toMatchObject([
    { cents: -53, effects: [{ effect: 'exchange rate', cents: -53 }], reasons: ['exchange rate'] },
  ]);
});

test('accounts of two ledgers are not compared, and a period does not run backwards', () => {
  const [one, other] = [new WrittenLedger(), new WrittenLedger()];
  expect(() => changesBetween(one.account(), other.account())).toThrow(DifferentLedgers);
  expect(() => periodOf({ since: '2025-07-01', until: '2025-06-01' })).toThrow(WrongPeriod);
  expect(() => periodOf({ since: '2025-06-01', until: '2025-07-01', known: '2025-08-01' })).toThrow(WrongPeriod);
});
