import type { Account } from '../account/index.ts';
import { countChanges } from './counts.ts';
import { facetChanges } from './facets.ts';
import { gaugeChanges } from './gauges.ts';
import { editionChanges, mergeChanges } from './ledger.ts';
import { Pair } from './pair.ts';
import { reasonsOutside } from './reasons.ts';
import { partnerChanges, stageChanges } from './stages.ts';
import { retractions, subjectChanges } from './subjects.ts';
import { totalChanges } from './totals.ts';
import { type Change, type Changes, changeKinds } from './types.ts';

/**
 * All that differs between two accounts of one ledger: asked at two days on which the public knew it, or at two states of
 * the ledger. Every change has its reasons and its claims; every total is broken down until it adds up. Raises
 * DifferentLedgers.
 */
export function changesBetween(before: Account, after: Account): Changes {
  const pair = new Pair(before, after);
  const totals = totalChanges(pair);
  return {
    before: before.asOf,
    after: after.asOf,
    changes: singleChanges(pair),
    totals,
    counts: countChanges(pair),
    gauges: gaugeChanges(pair, totals),
    merges: mergeChanges(pair),
    editions: editionChanges(pair),
    redefined: reasonsOutside(pair).includes('method'),
  };
}

/**
 * The list of changes alone, without what they do to totals, counts and shares: a quarter of the work, for a page that must be
 * there at once. Raises DifferentLedgers.
 */
export function changesListed(before: Account, after: Account): Change[] {
  return singleChanges(new Pair(before, after));
}

function singleChanges(pair: Pair): Change[] {
  const ofSubjects = pair
    .changed()
    .flatMap((subject) => [
      ...subjectChanges(pair, subject),
      ...stageChanges(pair, subject),
      ...facetChanges(pair, subject),
    ]);
  return [...ofSubjects, ...partnerChanges(pair), ...retractions(pair)].sort(inOrder);
}

/** By kind, then by address, so that no list depends on what was loaded first. */
function inOrder(a: Change, b: Change): number {
  const kinds = changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind);
  return kinds !== 0 ? kinds : a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
}
