import { expect, test } from 'vitest';
import { WrittenLedger } from '../../scripts/testing/written-ledger.ts';
import { publisherViews } from './index.ts';

const LETTER = 'agreement/letter';
const signed = { about: LETTER, stage: 'signed', when: '2025-06-24' } as const;
const sum = (amount: string, rest: object = {}) =>
  ({ about: 'flow/one', stage: 'allocation', amount, ...rest }) as never;

function counts(sources: Parameters<WrittenLedger['load']>[1]) {
  const ledger = new WrittenLedger().load('2025-07-01', sources);
  return Object.fromEntries(publisherViews(ledger.account()).map((view) => [view.publisher, view]));
}

const on = (view: ReturnType<typeof counts>[string] | undefined, facet: string) =>
  view?.questions.find(({ address }) => address.endsWith(facet))?.standing;

test('R23: two publishers that agree bear each other out; one that nobody joins is alone', () => {
  const views = counts({
    first: { published: '2025-06-24', claims: [signed, sum('5 000 000 DKK')] },
    second: { published: '2025-06-25', claims: [signed] },
  });
  expect(on(views.first, '/stage:signed')).toBe('corroborated');
  expect(on(views.second, '/stage:signed')).toBe('corroborated');
  expect(on(views.first, '/amount:allocation')).toBe('alone');
});

test('R23: a source that cites another, or what it cites, is not independent of it', () => {
  const views = counts({
    first: { published: '2025-06-24', claims: [signed] },
    second: { published: '2025-06-25', cites: 'first', claims: [signed] },
    third: { published: '2025-06-25', cites: 'second and first', claims: [signed] },
  });
  for (const name of ['first', 'second', 'third']) expect(on(views[name], '/stage:signed'), name).toBe('alone');
});

test('R23: contradicted is only what no independent source agrees with', () => {
  const views = counts({
    first: { published: '2025-06-24', claims: [sum('500 000 000 DKK')] },
    second: { published: '2025-06-25', claims: [sum('500 000 000 DKK')] },
    third: { published: '2025-06-25', claims: [sum('900 000 000 DKK')] },
  });
  expect(on(views.first, '/amount:allocation')).toBe('corroborated');
  expect(on(views.third, '/amount:allocation')).toBe('contradicted');
});

test('R23: a plan neither bears out nor contradicts a fact; denials and wording are left out', () => {
  const views = counts({
    first: { published: '2025-06-24', claims: [signed, sum('5 000 000 DKK', { purpose: 'drones' })] },
    second: {
      published: '2025-06-25',
      claims: [{ ...signed, modality: 'plan' }, sum('5 000 000 DKK', { purpose: 'guns' })],
    },
    third: { published: '2025-06-25', claims: [{ ...signed, modality: 'denial' }] },
  });
  expect(on(views.first, '/stage:signed')).toBe('alone');
  expect(on(views.third, '/stage:signed')).toBeUndefined();
  expect(on(views.first, '/purpose')).toBeUndefined();
  expect(on(views.first, '/amount:allocation')).toBe('corroborated');
});

test('what the public did not know yet counts for nobody', () => {
  const ledger = new WrittenLedger().load('2025-07-01', {
    first: { published: '2025-06-24', claims: [signed] },
    second: { published: '2025-06-28', claims: [signed] },
  });
  const at = (known: string) =>
    publisherViews(ledger.account({ known })).map(({ publisher, counts: of }) => [publisher, of]);
  expect(at('2025-06-25')).toEqual([
    ['first', expect.objectContaining({ alone: expect.any(Number), corroborated: 0 })],
  ]);
  expect(at('2025-06-30')).toHaveLength(2);
});
