import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body, Entry, Item } from '../entries.ts';
import { Log } from './log.ts';

const source = (id: string, published = '2025-01-01', more: Partial<Body['source']> = {}): Item => ({
  kind: 'source',
  body: {
    id,
    title: id,
    publisher: id,
    url: 'https://example.org/',
    published,
    language: 'en',
    kind: 'news',
    reliability: 'B',
    ...more,
  },
});
const claim = (id: string, from: string, about = 'flow/x', amount = '1 EUR'): Item => ({
  kind: 'claim',
  body: { id, source: from, about, properties: { amount, stage: 'commitment' }, qualifiers: { modality: 'fact' } },
});
const retraction = (target: string): Item => ({ kind: 'retraction', body: { target, reason: 'test' } });

function logOf(items: readonly Item[], settleAt = -1): Log {
  const log = new Log();
  items.forEach(({ kind, body }, index) => {
    log.take({
      sequence: index + 1,
      recorded: '2026-01-01T00:00:00.000Z',
      kind,
      body,
      previous: '',
      hash: '',
    } as Entry);
    if (index === settleAt) log.slots.settle(log.rows);
  });
  return log;
}

/** What stands at a sequence number: claim, published day and value of each row of a facet. */
function standing(log: Log, about: string, sequence: number): string[] {
  const { rows, slots } = log;
  const found: string[] = [];
  slots.visit(slots.find(log.subjects.find(about), log.facets.find('amount:commitment')), (row) => {
    if ((rows.entered.values[row] as number) > sequence || (rows.left.values[row] as number) <= sequence) return;
    const { body } = log.claim(rows.claim.values[row] as number);
    found.push(`${body.id} ${rows.published.values[row]} ${log.values.original(rows.value.values[row] as number)}`);
  });
  return found.sort();
}

test('a retracted claim is gone from then on, stands before, and stands again when it is asserted again', () => {
  const log = logOf([source('s'), claim('c', 's'), retraction('c'), claim('c', 's')]);
  expect([1, 2, 3, 4].map((sequence) => standing(log, 'flow/x', sequence).length)).toEqual([0, 1, 0, 1]);
});

test('a source that is described anew carries its claims along, and its earlier day can still be asked for', () => {
  const log = logOf([source('s', '2025-01-01'), claim('c', 's'), source('s', '2025-01-02')]);
  expect(standing(log, 'flow/x', 2)).toEqual(['c 20089 1 EUR']);
  expect(standing(log, 'flow/x', 3)).toEqual(['c 20090 1 EUR']);
});

test('a gap in the entries, a claim without its source and a retraction of nothing are refused', () => {
  const log = logOf([source('s')]);
  const entry = { recorded: '2026-01-01T00:00:00.000Z', previous: '', hash: '', ...claim('c', 's') };
  expect(() => log.take({ ...entry, sequence: 3 } as Entry)).toThrow('Expected entry 2');
  expect(() => logOf([claim('c', 'unknown')])).toThrow('no earlier entry describes');
  expect(() => logOf([source('s'), retraction('c')])).toThrow('neither a claim nor a merge');
});

test('the instant of recording finds the last entry before it', () => {
  const log = new Log();
  [10, 10, 20].forEach((second, index) => {
    const recorded = `2026-01-01T00:00:${second}.000Z`;
    log.take({ sequence: index + 1, recorded, ...source(`s${index}`), previous: '', hash: '' } as Entry);
  });
  const at = (second: number) => log.sequenceAt(Date.parse(`2026-01-01T00:00:${String(second).padStart(2, '0')}.000Z`));
  expect([at(5), at(10), at(11), at(20), at(21)]).toEqual([0, 0, 2, 2, 3]);
  expect(log.sequenceAt(Number.POSITIVE_INFINITY)).toBe(3);
});

test('sorting rows in at any moment changes no answer', () => {
  const steps = fc.array(
    fc.record({ id: fc.integer({ min: 0, max: 5 }), about: fc.integer({ min: 0, max: 2 }), retract: fc.boolean() }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(steps, fc.nat(30), (written, settleAt) => {
      const live = new Set<string>();
      const items: Item[] = [source('s')];
      for (const { id, about, retract } of written) {
        const name = `c${id}-${about}`;
        if (live.has(name) && retract) {
          items.push(retraction(name));
          live.delete(name);
        } else if (!live.has(name)) {
          items.push(claim(name, 's', `flow/${about}`, `${id + 1} EUR`));
          live.add(name);
        }
      }
      const [plain, sorted] = [logOf(items), logOf(items, settleAt % items.length)];
      for (let about = 0; about < 3; about++) {
        for (let sequence = 0; sequence <= items.length; sequence++) {
          expect(standing(sorted, `flow/${about}`, sequence)).toEqual(standing(plain, `flow/${about}`, sequence));
        }
      }
    }),
  );
});
