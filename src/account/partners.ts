import type { Reader } from './reader.ts';

/** Countries that any claim makes a partner: party of an agreement, host of a line, funder. The owner is none. */
export function partnersOf(
  reader: Reader,
  from: {
    readonly owner: string | undefined;
    readonly parties: Iterable<number>;
    readonly hosts: Iterable<number>;
    readonly funders: Iterable<number>;
  },
): string[] {
  return [...new Set([...from.parties, ...from.hosts, ...from.funders])]
    .filter((subject) => subject >= 0)
    .map((subject) => reader.name(subject))
    .filter((name) => name.startsWith('country/') && name !== from.owner)
    .map((name) => name.slice('country/'.length))
    .sort();
}
