import { expect, test } from 'vitest';
import { WrittenLedger } from '../../../scripts/testing/written-ledger.ts';
import { askWith } from '../testing/ask.ts';
import { linesPage } from './lines.ts';

const drones = (slug: string) => ({ about: `line/${slug}`, family: 'drone', host: 'country/NL', stage: 'agreed' });

/** What tells the lines of a list apart, by their slugs. */
function apart(ledger: WrittenLedger, query = ''): Record<string, string | undefined> {
  const { items } = linesPage(askWith(ledger, query));
  return Object.fromEntries(items.map((item) => [item.subject.slice('line/'.length), item.apart]));
}

test('a name that stands alone needs nothing that tells it apart', () => {
  const ledger = new WrittenLedger().load('2025-06-25', {
    one: { published: '2025-06-24', claims: [drones('first')] },
  });
  expect(apart(ledger)).toEqual({ first: undefined });
});

test('subjects of one name are told apart by the day on which each was first told of, whatever is told later', () => {
  const ledger = new WrittenLedger().load('2025-10-11', {
    one: { published: '2025-06-24', claims: [drones('first')] },
    two: { published: '2025-10-10', claims: [drones('second'), drones('first')] },
  });
  expect(apart(ledger)).toEqual({
    first: 'reported since 24\u00a0June 2025',
    second: 'reported since 10\u00a0October 2025',
  });
  expect(apart(ledger, 'known=2025-06-30')).toEqual({ first: undefined });
});

test('those that were first told of on one day keep their references, and the others their days', () => {
  const ledger = new WrittenLedger().load('2025-10-11', {
    one: { published: '2025-06-24', claims: [drones('first')] },
    two: { published: '2025-10-10', claims: [drones('second'), drones('third')] },
  });
  expect(apart(ledger)).toEqual({ first: 'reported since 24\u00a0June 2025', second: 'second', third: 'third' });
});

test('where many share a name all have references', () => {
  const slugs = Array.from({ length: 13 }, (_, index) => `line-${index + 10}`);
  const sources = slugs.map((slug, index) => [slug, { published: `2025-06-${index + 10}`, claims: [drones(slug)] }]);
  const ledger = new WrittenLedger().load('2025-07-01', Object.fromEntries(sources));
  expect(apart(ledger)).toEqual(Object.fromEntries(slugs.map((slug) => [slug, slug])));
});
