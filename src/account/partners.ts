import type { Core } from './core.ts';

/** Countries that any claim makes a partner: party of an agreement, host of a line, funder. The owner is none. */
export function partnersOf(core: Core): string[] {
  const owner = core.programme?.owner;
  const subjects = new Set<number>();
  for (const item of core.memberships) subjects.add(item.country);
  for (const line of core.subjects('line')) subjects.add(core.reader.reference(line, core.reader.facets.host));
  for (const item of core.contributions) subjects.add(item.funder);
  return [...subjects]
    .filter((subject) => subject >= 0)
    .map((subject) => core.reader.name(subject))
    .filter((name) => name.startsWith('country/') && name !== owner)
    .map((name) => name.slice('country/'.length))
    .sort();
}
