import fc from 'fast-check';
import { expect, test } from 'vitest';
import { starterLedger } from '../../scripts/testing/starter-ledger.ts';
import { kroneRates, WrittenLedger } from '../../scripts/testing/written-ledger.ts';
import type { Account } from '../account/index.ts';
import { type Changes, changesBetween } from './index.ts';

const DAYS = ['2025-06-01', '2025-06-02', '2025-06-03'] as const;

const claim = fc.record({
  flow: fc.constantFrom('whole', 'part', 'other'),
  stage: fc.constantFrom('commitment', 'allocation', 'disbursement'),
  amount: fc.integer({ min: 1, max: 5_000 }),
  currency: fc.constantFrom('EUR', 'DKK'),
  from: fc.constantFrom('country/DK', 'country/NO'),
  when: fc.constantFrom('2025-05', '2025-06-01', '2024'),
});
const load = fc.record({
  sources: fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), claims: fc.array(claim, { maxLength: 3 }) }), {
    maxLength: 2,
  }),
  rate: fc.constantFrom('7.46', '7.50', '8.00'),
});

function ledgerOf(loads: readonly (typeof load extends fc.Arbitrary<infer T> ? T : never)[]): WrittenLedger {
  const ledger = new WrittenLedger();
  loads.forEach(({ sources, rate }, index) => {
    const documents = sources.map(({ id, claims }) => [
      id,
      {
        published: '2025-06-01',
        claims: claims.map(({ flow, amount, currency, ...rest }) => ({
          ...rest,
          about: `flow/${flow}`,
          to: 'programme/build-with-ukraine',
          amount: `${amount} ${currency}`,
          ...(flow === 'part' ? { part_of: 'flow/whole' } : {}),
        })),
      },
    ]);
    const rates = kroneRates(rate, { '2025-05': rate, '2025-06': rate, '2024': rate });
    ledger.load(DAYS[index] as string, Object.fromEntries(documents), { editions: [rates] });
  });
  return ledger;
}

function cents(account: Account, address: string): number {
  const { value } = account.figure(address);
  return value?.type === 'money' ? value.minor : 0;
}

function sum(numbers: readonly { readonly cents: number }[]): number {
  return numbers.reduce((total, item) => total + item.cents, 0);
}

/** Every total adds up: to the difference of the accounts, by flow, and within each flow by effect. */
function expectToAddUp(before: Account, after: Account, { totals }: Changes): void {
  for (const { address, cents: change, parts } of totals) {
    expect(change).toBe(cents(after, address) - cents(before, address));
    expect(sum(parts)).toBe(change);
    for (const part of parts) expect(sum(part.effects)).toBe(part.cents);
  }
  const told = new Set(totals.map(({ address }) => address));
  for (const word of ['committed', 'allocated', 'disbursed']) {
    if (!told.has(`money/${word}`)) expect(cents(after, `money/${word}`)).toBe(cents(before, `money/${word}`));
  }
}

test('every change of a total adds up to the cent, whatever was loaded, corrected or revalued', () => {
  fc.assert(
    fc.property(fc.array(load, { minLength: 2, maxLength: 3 }), (loads) => {
      const ledger = ledgerOf(loads);
      const [before, after] = [
        ledger.account({ recorded: DAYS[0] }),
        ledger.account({ recorded: DAYS[loads.length - 1] }),
      ];
      expectToAddUp(before, after, changesBetween(before, after));
    }),
  );
});

test('changes of two periods in a row add up to those of both together', () => {
  fc.assert(
    fc.property(fc.tuple(load, load, load), (loads) => {
      const ledger = ledgerOf(loads);
      const [first, second, third] = DAYS.map((recorded) => ledger.account({ recorded })) as [
        Account,
        Account,
        Account,
      ];
      const at = (changes: Changes): number =>
        changes.totals.find(({ address }) => address === 'money/committed')?.cents ?? 0;
      expect(at(changesBetween(first, second)) + at(changesBetween(second, third))).toBe(
        at(changesBetween(first, third)),
      );
    }),
  );
});

test('the changes of June 2025 add up to the difference of the two accounts', async () => {
  const ledger = await starterLedger();
  const [before, after] = [ledger.account({ known: '2025-05-31' }), ledger.account({ known: '2025-06-30' })];
  const changes = changesBetween(before, after);
  expect(changes.totals.length).toBeGreaterThan(5);
  expectToAddUp(before, after, changes);
});
