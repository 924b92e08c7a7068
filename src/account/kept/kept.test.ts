import { expect, test } from 'vitest';
import { randomNumbers, syntheticItems, unsealed } from '../../../bench/synthetic.ts';
import { type Item, Log, questionOf } from '../../ledger/index.ts';
import { Account } from '../account.ts';

const NOW = '2026-06-01T00:00:00.000Z';
const STATEMENTS = 2_500;
const FIRST_DAY = Date.UTC(2023, 4, 1);
const DAY = 86_400_000;

/** All entries of a made-up ledger, some of its claims taken back, subjects merged, and more claims after that. */
function items(): Item[] {
  const all = [...syntheticItems(STATEMENTS)];
  const claims = all.filter((item) => item.kind === 'claim').map((item) => item.body);
  const subjects = (kind: string): string[] =>
    [...new Set(claims.map(({ about }) => about))].filter((about) => about.startsWith(kind)).slice(0, 6);
  const later: Item[] = claims
    .filter((_claim, index) => index % 17 === 0)
    .map(({ id }) => ({ kind: 'retraction', body: { target: id, reason: 'The source took it back.' } }));
  const merge = (from: string, into: string): Item => ({
    kind: 'merge',
    body: { id: `merge/${from}`, from, into, reason: 'They are one.', origin: 'test' },
  });
  for (const kind of ['flow', 'agreement', 'line', 'indicator']) {
    const [first, second, third] = subjects(kind) as [string, string, string];
    later.push(merge(first, second), merge(third, second));
  }
  later.push(merge('country/AE', 'country/AL'));
  for (const claim of claims.slice(0, 40)) {
    later.push({ kind: 'claim', body: { ...claim, id: claim.id.replace('claim/0', 'claim/f') } });
  }
  return [...all, ...later];
}

function logOf(entries: readonly Item[]): Log {
  const log = new Log();
  for (const entry of unsealed(entries)) log.take(entry);
  return log;
}

/** Every figure and list of an account, one text each, so that a failure shows those that differ and not the whole account. */
function answer(log: Log, day: string): string[] {
  const account = new Account(log, questionOf({ at: day, known: day }, NOW));
  const { partners, indicators, ...totals } = account.totals();
  const { agreements, lines, flows, conflicts } = account.view();
  const lists = [partners, indicators, agreements, lines, flows, conflicts].flat();
  return [totals, ...lists].map((item) => JSON.stringify(item));
}

function expectSame(found: readonly string[], fresh: readonly string[]): void {
  expect(found.filter((text, index) => text !== fresh[index])).toEqual(
    fresh.filter((text, index) => text !== found[index]),
  );
}

test('what is kept from earlier questions changes no answer, however the log has grown since', () => {
  const entries = items();
  const random = randomNumbers(11);
  const day = (): string => new Date(FIRST_DAY + random(1_050) * DAY).toISOString().slice(0, 10);
  const shared = logOf(entries.slice(0, STATEMENTS / 4));
  let taken = shared.sequence;
  while (taken < entries.length) {
    const asked = [day(), '2026-05-31', day()];
    for (const one of asked) expectSame(answer(shared, one), answer(logOf(entries.slice(0, taken)), one));
    const next = Math.min(entries.length, taken + 1 + random(220));
    for (const entry of unsealed(entries.slice(taken, next), taken + 1)) shared.take(entry);
    taken = next;
  }
  expectSame(answer(shared, '2026-05-31'), answer(logOf(entries), '2026-05-31'));
});
