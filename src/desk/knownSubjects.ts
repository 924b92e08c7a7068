import type { Account } from '../account/index.ts';
import { FOREVER } from '../ledger/index.ts';
import { type KnownSubject, type Named, nameFinder, sumKey } from '../read/index.ts';
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

/** The property in which a claim and its subject must meet at least: subjects are looked up by it. */
const KEY: Readonly<Record<string, string>> = {
  agreement: 'parties',
  flow: 'from',
  line: 'host',
  indicator: 'series',
  target: 'who',
  delivery: 'family',
  event: 'type',
};

/** Subjects by kind, key and value, as far as an account was asked for them. */
interface Index {
  readonly byKind: Map<string, ReadonlyMap<string, readonly number[]>>;
  readonly known: Map<number, KnownSubject>;
}
const indexes = new WeakMap<Account, Index>();

/**
 * The subjects that a proposed claim could be about, as the account knows them: those that meet it in the first thing that
 * linking compares. Looked up, since a ledger may have a hundred thousand of a kind.
 */
export function knownSubjects(
  account: Account,
  about: string,
  values: Readonly<Record<string, unknown>>,
): KnownSubject[] {
  const kind = about.slice(0, about.indexOf('/'));
  const properties = COMPARED[kind as KindName];
  if (properties === undefined) return [];
  const index = indexes.get(account) ?? { byKind: new Map(), known: new Map() };
  indexes.set(account, index);
  const subjects = index.byKind.get(kind) ?? subjectsByKey(account, kind);
  index.byKind.set(kind, subjects);
  const met = new Set(
    keysOf(kind, listed(values[KEY[kind] ?? '']), listed(values.amount)).flatMap((key) => subjects.get(key) ?? []),
  );
  return [...met].map((subject) => {
    const known = index.known.get(subject) ?? knownSubject(account, subject, kind, properties);
    index.known.set(subject, known);
    return known;
  });
}

/** Whether any claim that stands is about a subject, also one that the account may not show. */
export function isTaken({ core: { log } }: Account, subject: string): boolean {
  const number = log.subjects.find(subject);
  if (number < 0 || number >= log.slots.first.length) return false;
  let taken = false;
  for (let slot = log.slots.first.values[number] as number; slot >= 0; slot = log.slots.next.values[slot] as number) {
    log.slots.visit(slot, (row) => {
      taken ||= log.rows.left.values[row] === FOREVER;
    });
  }
  return taken;
}

function subjectsByKey(account: Account, kind: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const subject of account.core.subjects(kind)) {
    for (const key of keysIn(account, subject, kind)) {
      const there = found.get(key);
      if (there === undefined) found.set(key, [subject]);
      else there.push(subject);
    }
  }
  return found;
}

function keysIn(account: Account, subject: number, kind: string): readonly string[] {
  const amounts = kind === 'flow' ? amountRows(account, subject).flatMap((row) => textsIn(account, row)) : [];
  return keysOf(kind, everyValue(account, subject, KEY[kind] ?? ''), amounts);
}

/** A flow is looked up by its sum, too: reports do not agree on who gives it. */
function keysOf(kind: string, values: readonly string[], amounts: readonly string[]): readonly string[] {
  const sums = kind === 'flow' ? amounts.flatMap((amount) => sumKey(amount) ?? []) : [];
  return [...new Set([...values, ...sums])];
}

function listed(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
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
  const when = account.core.reader.whenText(row);
  const published = account.core.log.rows.published.values[row] as number;
  const euro = euroOf(account, textsIn(account, row)[0] ?? '', when, published);
  return euro === undefined ? [] : [euro];
}

/** Days and months that claims on a subject name, as they name them. */
function timesOf(account: Account, subject: number): string[] {
  const { reader, resolution } = account.core;
  const times = resolution.facets(subject).flatMap((facet) =>
    resolution.rows(subject, facet).flatMap((row) => {
      const when = reader.whenText(row);
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
