import type { Reader } from './reader.ts';
import type { Membership } from './standing.ts';

/** Countries that any claim makes a partner: party of an agreement, host of a line, funder. The owner is none. */
export function partnersOf(
  reader: Reader,
  from: {
    readonly owner: string | undefined;
    readonly memberships: readonly Membership[];
    readonly lines: readonly number[];
    readonly funders: Iterable<number>;
  },
): string[] {
  const subjects = new Set<number>();
  for (const item of from.memberships) subjects.add(item.country);
  for (const line of from.lines) subjects.add(reader.reference(line, reader.facets.host));
  for (const funder of from.funders) subjects.add(funder);
  return [...subjects]
    .filter((subject) => subject >= 0)
    .map((subject) => reader.name(subject))
    .filter((name) => name.startsWith('country/') && name !== from.owner)
    .map((name) => name.slice('country/'.length))
    .sort();
}
