import type { Account } from '../account.ts';
import { citation } from '../evaluate/citations.ts';
import type { Citation } from '../figure.ts';

/** Rows of one claim that can be seen, in the order in which the claim makes them. */
export type ClaimRows = readonly number[];

/**
 * Claims about some subjects that can be seen at the question, the latest published first and of one day in the order of their
 * identifiers. What they say is looked up by `citationsOf`: a list of thousands shows few at a time.
 */
export function claimsAbout(account: Account, subjects: Iterable<string>): ClaimRows[] {
  const { log, resolution } = account.core;
  const { claim, published } = log.rows;
  const byClaim = new Map<number, number[]>();
  const take = (row: number): void => {
    const number = claim.values[row] as number;
    const rows = byClaim.get(number);
    if (rows === undefined) byClaim.set(number, [row]);
    else rows.push(row);
  };
  for (const name of subjects) {
    const subject = log.subjects.find(name);
    if (subject < 0) continue;
    for (const facet of resolution.facets(subject)) resolution.visitRows(subject, facet, take);
  }
  const day = (rows: ClaimRows): number => published.values[rows[0] as number] as number;
  return [...byClaim]
    .map(([number, rows]) => ({ number, rows: rows.sort((a, b) => a - b) }))
    .sort((a, b) => day(b.rows) - day(a.rows) || (log.claims.ids.precedes(a.number, b.number) ? -1 : 1))
    .map(({ rows }) => rows);
}

/** What the rows of a claim say, each property a citation. */
export function citationsOf(account: Account, rows: ClaimRows): Citation[] {
  return rows.map((row) => citation(account.core, row));
}
