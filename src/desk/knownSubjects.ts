import type { Account } from '../account/index.ts';
import { type KnownSubject, type Named, nameFinder } from '../read/index.ts';
import type { KindName } from '../vocabulary/index.ts';
import { euroOf } from './euro.ts';

/** Kinds that the reader makes claims about, and what linking compares of each. */
const COMPARED: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  agreement: ['parties', 'instrument'],
  flow: ['from', 'covers_years'],
  line: ['host', 'family', 'operator'],
  indicator: ['series'],
  target: ['who', 'value', 'by_when'],
  delivery: ['quantity', 'family', 'from'],
  event: ['type'],
};

const kept = new WeakMap<Account, readonly KnownSubject[]>();

/** Every subject that a proposed claim could be about, as the account knows it; worked out once for each account. */
export function knownSubjects(account: Account): readonly KnownSubject[] {
  const there = kept.get(account);
  if (there !== undefined) return there;
  const found = Object.entries(COMPARED).flatMap(([kind, properties]) =>
    account.core.subjects(kind).map((subject) => knownSubject(account, subject, kind, properties)),
  );
  kept.set(account, found);
  return found;
}

function knownSubject(account: Account, subject: number, kind: string, compared: readonly string[]): KnownSubject {
  const { reader, resolution } = account.core;
  const values = compared.map((name) => [name, everyValue(account, subject, name)] as const);
  const properties: Record<string, unknown> = {};
  for (const [name, all] of values) if (all.length > 0) properties[name] = all.length === 1 ? all[0] : all;
  const amounts = kind === 'flow' ? amountRows(account, subject) : [];
  if (amounts.length > 0) properties.amount = amounts.map((row) => textsIn(account, row)[0]);
  const aliases = resolution
    .group(subject)
    .slice(1)
    .map((member) => reader.name(member));
  const euro = amounts.flatMap((row) => euroOfRow(account, row));
  return { subject: reader.name(subject), properties, times: timesOf(account, subject), euro, aliases };
}

function textsIn(account: Account, row: number): readonly string[] {
  const { reader } = account.core;
  const value = reader.log.values.original(reader.valueNumber(row));
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : Object.keys(value);
}

/** All that claims say of a property: a report that gives the second figure of two is of the same thing. */
function everyValue(account: Account, subject: number, property: string): string[] {
  const { reader, resolution } = account.core;
  const facet = reader.facet(property);
  if (facet < 0) return [];
  return [...new Set(resolution.rows(subject, facet).flatMap((row) => textsIn(account, row)))];
}

function amountRows(account: Account, flow: number): number[] {
  const { log, resolution } = account.core;
  return resolution
    .facets(flow)
    .filter((facet) => log.facets.text(facet).startsWith('amount:'))
    .flatMap((facet) => resolution.rows(flow, facet));
}

function euroOfRow(account: Account, row: number): number[] {
  const { when } = account.core.reader.claimOf(row).body.qualifiers;
  const published = account.core.log.rows.published.values[row] as number;
  const euro = euroOf(account, textsIn(account, row)[0] ?? '', when, published);
  return euro === undefined ? [] : [euro];
}

/** Days and months that claims on a subject name, as they name them. */
function timesOf(account: Account, subject: number): string[] {
  const { reader, resolution } = account.core;
  const times = resolution.facets(subject).flatMap((facet) =>
    resolution.rows(subject, facet).flatMap((row) => {
      const { when } = reader.claimOf(row).body.qualifiers;
      return when === undefined || when === 'withheld' || when === 'none' ? [] : [when];
    }),
  );
  return [...new Set(times)].sort();
}

/** Kinds whose names a reader looks for. */
const NAMED = ['person', 'party', 'product'] as const;
type NamedKind = (typeof NAMED)[number];

function namesOf(account: Account, kind: NamedKind): { subject: string; number: number; aliases: readonly string[] }[] {
  return account.core.log.subjectsByKind.of(kind).map((number) => ({
    number,
    subject: account.core.reader.name(account.core.resolution.canonical(number)),
    aliases: ['name', 'name_uk'].flatMap((property) => everyValue(account, number, property)),
  }));
}

/** People, companies and products that the ledger has names for: what a reader looks for besides its own lists. */
export function ledgerNames(account: Account): Named[] {
  return NAMED.flatMap((kind) =>
    namesOf(account, kind).flatMap(({ subject, number, aliases }): Named[] => {
      if (aliases.length === 0) return [];
      const [family] = kind === 'product' ? everyValue(account, number, 'family') : [];
      const [country] = kind === 'party' ? everyValue(account, number, 'country') : [];
      const more = {
        ...(family === undefined ? {} : { family }),
        ...(country === undefined ? {} : { country: country.replace('country/', '') }),
      };
      return [{ subject, names: aliases, ...more }];
    }),
  );
}

const finders = new WeakMap<Account, (subject: string) => string | undefined>();

/** The person, party or product of the ledger that a subject made from a name means, whatever its transliteration. */
export function namesake(account: Account, subject: string): string | undefined {
  const there = finders.get(account) ?? finderOf(account);
  finders.set(account, there);
  return there(subject);
}

function finderOf(account: Account): (subject: string) => string | undefined {
  const byKind = new Map(NAMED.map((kind) => [kind as string, nameFinder(namesOf(account, kind))]));
  return (subject) => {
    const slash = subject.indexOf('/');
    return byKind.get(subject.slice(0, slash))?.(subject.slice(slash + 1));
  };
}
