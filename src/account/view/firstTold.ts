import { type Day, isoDay } from '../../values/index.ts';
import type { Account } from '../account.ts';

/** Day on which the earliest source that can be seen told of a subject, as `2025-06-24`; absent where none tells of it. */
export function firstTold({ core }: Account, subject: string): string | undefined {
  const { log, resolution } = core;
  const number = log.subjects.find(subject);
  if (number < 0) return undefined;
  const { published } = log.rows;
  let first: Day | undefined;
  for (const facet of resolution.facets(number)) {
    resolution.visitRows(number, facet, (row) => {
      const day = published.values[row] as Day;
      if (first === undefined || day < first) first = day;
    });
  }
  return first === undefined ? undefined : isoDay(first);
}
