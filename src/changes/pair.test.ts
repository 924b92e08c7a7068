import { expect, test } from 'vitest';
import { sealedStarter } from '../../scripts/testing/sealed-starter.ts';
import { Account } from '../account/index.ts';
import { questionOf } from '../ledger/index.ts';
import { facetChanges } from './facets.ts';
import { Pair } from './pair.ts';
import { stageChanges } from './stages.ts';
import { subjectChanges } from './subjects.ts';

const TODAY = '2026-03-31';

test('of a subject that is passed over nothing has changed, and not all are passed over', async () => {
  const { log } = await sealedStarter();
  const at = (known: string, at = TODAY): Account => new Account(log, questionOf({ known, at }, TODAY));
  const pairs = [
    new Pair(at('2025-06-20'), at('2025-07-20')),
    new Pair(at('2025-12-01'), at(TODAY)),
    new Pair(at(TODAY, '2025-06-20'), at(TODAY)),
  ];
  for (const pair of pairs) {
    const changed = new Set(pair.changed());
    const passed = pair.subjects().filter((subject) => !changed.has(subject));
    const changes = (subject: number) => [
      ...subjectChanges(pair, subject),
      ...stageChanges(pair, subject),
      ...facetChanges(pair, subject),
    ];
    expect(passed.flatMap(changes)).toEqual([]);
    expect(passed.length).toBeGreaterThan(0);
    expect([...changed].flatMap(changes).length).toBeGreaterThan(0);
  }
});
