import type { Account, Citation } from '../account/index.ts';
import type { Pair } from './pair.ts';
import { type Reason, reasons } from './types.ts';

/** Rows of one facet that an account sees, by the number of their claim. */
function rowsByClaim(account: Account, subject: number, facet: number): Map<number, number> {
  const { resolution, log } = account.core;
  const rows = resolution.rows(resolution.canonical(subject), facet);
  return new Map(rows.map((row) => [log.rows.claim.values[row] as number, row]));
}

/** Ids of claims on a facet that came, and of those that went. */
export interface Turnover {
  readonly came: ReadonlySet<string>;
  readonly went: ReadonlySet<string>;
  readonly reasons: readonly Reason[];
}

/** What came and went on a facet between two accounts, and why. */
export function turnoverOf(pair: Pair, subject: number, facet: number): Turnover {
  const before = rowsByClaim(pair.before, subject, facet);
  const after = rowsByClaim(pair.after, subject, facet);
  const came = [...after].filter(([claim]) => !before.has(claim));
  const went = [...before].filter(([claim]) => !after.has(claim));
  const found = new Set<Reason>();
  for (const [, row] of came) found.add(reasonOfComing(pair, subject, row, went.length > 0));
  for (const [, row] of went) found.add(reasonOfGoing(pair, subject, row));
  const changed = [...after].some(([claim, row]) => before.has(claim) && before.get(claim) !== row);
  // One claim with another row: its source was described anew, or somebody reviewed it.
  if (changed) found.add('correction');
  return { came: idsOf(pair, came), went: idsOf(pair, went), reasons: inOrder(found) };
}

function idsOf({ after }: Pair, claims: readonly (readonly [number, number])[]): ReadonlySet<string> {
  return new Set(claims.map(([claim]) => after.core.log.claim(claim).body.id));
}

function reasonOfComing(pair: Pair, subject: number, row: number, othersWent: boolean): Reason {
  const { question, resolution } = pair.before.core;
  const { rows } = pair.after.core.log;
  const seenBefore = resolution.visible(row);
  if (seenBefore) return isElsewhere(pair, subject, row) ? 'merge' : 'correction';
  if ((rows.published.values[row] as number) > question.known.day) return 'new evidence';
  if ((rows.entered.values[row] as number) > resolution.sequence) return othersWent ? 'correction' : 'new evidence';
  return 'passing time';
}

function reasonOfGoing(pair: Pair, subject: number, row: number): Reason {
  return pair.after.core.resolution.visible(row) && isElsewhere(pair, subject, row) ? 'merge' : 'correction';
}

/** Whether the claim of a row stands under another subject in one of the accounts. */
function isElsewhere({ before, after }: Pair, subject: number, row: number): boolean {
  const { log } = after.core;
  const about = log.subjects.find(log.claim(log.rows.claim.values[row] as number).body.about);
  return [before, after].some(
    ({ core: { resolution } }) => resolution.canonical(about) !== resolution.canonical(subject),
  );
}

/** Reasons that lie outside of the claims: an edition of rates, or the programme file. */
export function reasonsOutside(pair: Pair): Reason[] {
  const found = new Set<Reason>();
  if (editionOf(pair.before, 'exchange-rates') !== editionOf(pair.after, 'exchange-rates')) found.add('exchange rate');
  if (pair.before.core.programme !== pair.after.core.programme) found.add('method');
  return inOrder(found);
}

/** Id of the edition of a table that counts in an account. */
export function editionOf({ core }: Account, table: string): string | undefined {
  return core.log.editions.at(table, core.resolution.sequence)?.id;
}

/** In the order in which the reasons are listed, each once. */
export function inOrder(found: ReadonlySet<Reason>): Reason[] {
  return reasons.filter((reason) => found.has(reason));
}

/** Claims that came; else those that went; else those the figure rests on. */
export function claimsBehind(pair: Pair, subject: number, facet: string, turnover: Turnover): Citation[] {
  const after = pair.claims(pair.after, subject, facet);
  const came = after.filter(({ claim }) => turnover.came.has(claim));
  if (came.length > 0) return came;
  const went = pair.claims(pair.before, subject, facet).filter(({ claim }) => turnover.went.has(claim));
  return went.length > 0 ? went : after.slice(0, 1);
}
