import { expect, test } from 'vitest';
import type { Account } from './account.ts';
import type { Explanation } from './figure.ts';
import { sample } from './sample.ts';

const flow = (slug: string, more: Record<string, string>) => ({
  about: `flow/${slug}`,
  from: 'country/DK',
  to: 'programme/build-with-ukraine',
  ...more,
});
const day = { published: '2025-06-24' };

/** Euro of a figure; undefined where it has no value. */
function euro(account: Account, address: string): number | undefined {
  const { value } = account.figure(address);
  return value?.type === 'money' ? value.minor / 100 : undefined;
}

test('money counts at the rungs it has reached, and pledges are never added (R9)', () => {
  const account = sample()
    .source('a', day, flow('paid', { stage: 'disbursement', amount: '10 EUR' }))
    .source('b', day, flow('bound', { stage: 'commitment', amount: '5 EUR' }))
    .source('c', day, flow('promised', { stage: 'pledge', amount: '100 EUR' }))
    .account();
  expect(euro(account, 'money/committed')).toBe(15);
  expect(euro(account, 'money/allocated')).toBe(10);
  expect(euro(account, 'money/disbursed')).toBe(10);
  expect(euro(account, 'flow/promised/pledged')).toBe(100);
});

test('what was paid was allocated and committed before, whatever was announced (R9)', () => {
  const account = sample()
    .source(
      'a',
      day,
      flow('x', { stage: 'commitment', amount: '10 EUR' }),
      flow('x', { stage: 'disbursement', amount: '12 EUR' }),
    )
    .account();
  expect(euro(account, 'money/committed')).toBe(12);
  expect(account.figure('flow/x/committed').remark?.en).toContain('disbursement of');
});

test('a planned sum is told as planned and not added; a doubtful one likewise (R9, R21)', () => {
  const account = sample()
    .source('a', day, flow('planned', { stage: 'commitment', amount: '7 EUR', modality: 'plan' }))
    .source('b', day, flow('doubtful', { stage: 'commitment', amount: '9 EUR', credibility: '4' }))
    .account();
  expect(account.figure('money/committed').state).toBe('unknown');
  expect(account.figure('flow/planned/committed').remark?.en).toContain('Only planned: 7 EUR');
  expect(account.figure('flow/doubtful/committed').remark?.en).toContain('Doubtful');
});

test('nobody telling of money is unknown; a source saying that there is none is zero (R21)', () => {
  const none = sample()
    .source('a', day, flow('x', { stage: 'commitment', amount: 'none' }))
    .account();
  expect(none.figure('partner/DK/committed/2025').state).toBe('unknown');
  expect(none.figure('flow/x/amount:commitment').state).toBe('zero');
  const withheld = sample()
    .source('a', day, flow('x', { stage: 'commitment', amount: 'withheld' }))
    .account();
  expect(withheld.figure('flow/x/committed').state).toBe('withheld');
});

test('a part counts for its own funder and is taken out of its whole (R10, R11)', () => {
  const account = sample()
    .source(
      'a',
      day,
      flow('whole', { from: 'programme/danish-model', stage: 'commitment', amount: '100 EUR', when: '2025' }),
    )
    .source('b', day, flow('own', { stage: 'commitment', amount: '30 EUR', when: '2025', part_of: 'flow/whole' }))
    .source(
      'c',
      day,
      flow('windfall', {
        from: 'country/EU',
        via: 'country/DK',
        stage: 'allocation',
        amount: '60 EUR',
        when: '2025',
        part_of: 'flow/whole',
      }),
    )
    .account();
  expect(euro(account, 'money/committed')).toBe(100);
  expect(euro(account, 'partner/DK/committed/2025')).toBe(30);
  expect(euro(account, 'partner/EU/committed/2025')).toBe(60);
  expect(euro(account, 'partner/DK/channelled/committed')).toBe(60);
  expect(euro(account, 'flow/whole/committed/net')).toBe(10);
});

test('parts that exceed their whole leave it nothing, and that is told (R10)', () => {
  const account = sample()
    .source('a', day, flow('whole', { stage: 'commitment', amount: '10 EUR' }))
    .source('b', day, flow('part', { stage: 'commitment', amount: '12 EUR', part_of: 'flow/whole' }))
    .account();
  expect(euro(account, 'money/committed')).toBe(12);
  expect(account.figure('flow/whole/committed/net').remark?.en).toContain('more than the whole');
});

test('parts that lead in a circle are no parts, so no money is lost (R10)', () => {
  const account = sample()
    .source('a', day, flow('one', { stage: 'commitment', amount: '10 EUR', part_of: 'flow/two' }))
    .source('b', day, flow('two', { stage: 'commitment', amount: '20 EUR', part_of: 'flow/one' }))
    .account();
  expect(euro(account, 'money/committed')).toBe(30);
});

test('a sum for several years is in no single year (R13)', () => {
  const account = sample()
    .source(
      'a',
      day,
      flow('long', { stage: 'commitment', amount: '40 EUR', covers_years: '2024/2027', when: '2025-06' }),
    )
    .source('b', day, flow('short', { stage: 'commitment', amount: '5 EUR', covers_years: '2024', when: '2025-06' }))
    .account();
  expect(euro(account, 'partner/DK/committed/2025')).toBeUndefined();
  expect(euro(account, 'partner/DK/committed/2024')).toBe(5);
  expect(euro(account, 'partner/DK/committed/several')).toBe(40);
  expect(euro(account, 'partner/DK/committed')).toBe(45);
});

test('a sum without a reference rate is left out and named (R12)', () => {
  const account = sample()
    .source('a', day, flow('kroner', { stage: 'commitment', amount: '40 DKK' }))
    .source('b', day, flow('euro', { stage: 'commitment', amount: '5 EUR' }))
    .account();
  expect(euro(account, 'money/committed')).toBe(5);
  expect(account.figure('money/committed').remark?.en).toContain('flow/kroner');
});

test('every total is the sum of the figures that its explanation lists', () => {
  const account = sample()
    .source('a', day, flow('whole', { stage: 'disbursement', amount: '100 EUR', when: '2025' }))
    .source(
      'b',
      day,
      flow('part', { from: 'country/EU', stage: 'allocation', amount: '35 EUR', when: '2025', part_of: 'flow/whole' }),
    )
    .account();
  for (const address of ['money/committed', 'money/allocated', 'money/disbursed', 'partner/DK/allocated/2025']) {
    expect(summed(account, account.explain(address))).toBe(euro(account, address));
  }
});

/** Adds the inputs of an explanation up again, down to figures that rest on claims. */
function summed(account: Account, explanation: Explanation): number {
  const figures = explanation.inputs.filter((input) => input.type === 'figure');
  if (figures.length === 0) return euro(account, explanation.address) ?? 0;
  return figures.reduce((sum, input) => sum + (input.factor ?? 1) * leaf(account, input.figure.address), 0);
}

function leaf(account: Account, address: string): number {
  return address.endsWith('/euro') ? (euro(account, address) ?? 0) : summed(account, account.explain(address));
}
