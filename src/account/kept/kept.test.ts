import { expect, test } from 'vitest';
import { randomNumbers, syntheticItems } from '../../../bench/synthetic.ts';
import { kroneRates } from '../../../scripts/testing/written-ledger.ts';
import { type Entry, type Item, Log, type Question, questionOf } from '../../ledger/index.ts';
import type { Claim, SourceDescription } from '../../vocabulary/index.ts';
import { Account } from '../account.ts';
import { type Sample, sample } from '../sample.ts';

const STATEMENTS = 800;
/** Entries taken before the first question: sources and the first claims. */
const BEGINNING = 520;
const FIRST_DAY = Date.UTC(2023, 4, 1);
const DAY = 86_400_000;
const LAST_DAY = '2026-05-31';
/** Each entry is recorded a minute after the one before. */
const RECORDED = Date.UTC(2026, 5, 1);

type ClaimItem = Extract<Item, { kind: 'claim' }>;

/** A claim on a subject, by one of the made-up sources, published on whatever day that source was. */
function claim(
  number: number,
  about: string,
  properties: Claim['properties'],
  more: Partial<Claim['qualifiers']> = {},
): Item {
  const id = `claim/e${number.toString(16).padStart(31, '0')}`;
  const qualifiers: Claim['qualifiers'] = { modality: 'fact', ...more };
  return { kind: 'claim', body: { id, source: `source-${number % 400}`, about, properties, qualifiers } };
}

/** What the synthetic ledger has none of: sums in other currencies, parts, bodies of governments, marked claims, one busy line. */
function special(random: (below: number) => number): Item[] {
  const day = (): string => dayOf(random(1_000));
  const found: Item[] = [];
  const add = (about: string, properties: Claim['properties'], more: Partial<Claim['qualifiers']> = {}): void => {
    found.push(claim(found.length, about, properties, { when: day(), ...more }));
  };
  for (let time = 0; time < 60; time++) {
    add('line/busy', {
      family: ['drone'],
      host: 'country/DK',
      stage: ['agreed', 'funded', 'halted'][time % 3] as string,
    });
    add('party/ministry', {
      type: time % 9 === 8 ? 'company' : 'government',
      country: `country/${'DK NO SE'.split(' ')[time % 3]}`,
    });
    add(`agreement/by-ministry-${time % 9}`, {
      parties: ['party/ministry', 'country/UA'],
      stage: 'signed',
      instrument: 'contract',
    });
    add(`agreement/told-apart-${time % 7}`, { stage: 'agreed', instrument: 'contract' });
    const parties = { parties: [`country/${'DK NO SE'.split(' ')[time % 3]}`, 'country/UA'] };
    add(`agreement/told-apart-${time % 7}`, parties);
    if (time < 9) add(`agreement/marked-${time % 3}`, parties, time > 5 ? { marking: 'TLP:GREEN' } : {});
    const years = time % 4 === 0 ? {} : { covers_years: String(2023 + (time % 3)) };
    add(`flow/in-kroner-${time % 9}`, {
      from: ['party/ministry'],
      to: ['country/UA'],
      stage: 'commitment',
      amount: `${time + 1} DKK`,
      ...years,
    });
    add(`flow/part-${time % 5}`, {
      from: ['country/NO'],
      part_of: `flow/in-kroner-${time % 9}`,
      stage: 'commitment',
      amount: '1 EUR',
    });
    const marking = time % 2 === 0 ? 'TLP:AMBER' : 'TLP:GREEN';
    add(`agreement/by-ministry-${time % 9}`, { stage: 'in force' }, { marking });
    add(`flow/in-kroner-${time % 9}`, { stage: 'disbursement', amount: `${time + 2} DKK` }, { marking });
  }
  return found;
}

function merge(from: string, into: string): Item {
  return {
    kind: 'merge',
    body: { id: `merge/${from}`, from, into, reason: 'They are one.', origin: 'test' },
  };
}

/** All entries of a made-up ledger, some of its claims taken back, subjects merged and parted again, and more claims after that. */
function items(random: (below: number) => number): Item[] {
  const synthetic = [...syntheticItems(STATEMENTS)];
  const others = special(random);
  const half = others.length / 2;
  const ministry = merge('party/ministry', 'country/SE');
  const all = [...synthetic, rates('7.4'), ...others.slice(0, half), ministry, ...others.slice(half)];
  const claims = all.filter((item): item is ClaimItem => item.kind === 'claim').map((item) => item.body);
  const subjects = (kind: string): string[] =>
    [...new Set(claims.map(({ about }) => about))].filter((about) => about.startsWith(kind)).slice(0, 6);
  const later: Item[] = claims
    .filter((_claim, index) => index % 17 === 0)
    .map(({ id }) => ({ kind: 'retraction', body: { target: id, reason: 'The source took it back.' } }));
  for (const kind of ['flow', 'agreement', 'line', 'indicator']) {
    const [first, second, third] = subjects(kind) as [string, string, string];
    later.push(merge(first, second), merge(third, second));
  }
  later.push(merge('country/AE', 'country/AL'), rates('8.1'));
  for (const body of claims.slice(0, 40)) {
    later.push({ kind: 'claim', body: { ...body, id: body.id.replace(/claim\/0|claim\/e/, 'claim/f') } });
  }
  later.push({ kind: 'retraction', body: { target: 'merge/party/ministry', reason: 'They are two.' } });
  later.push({ kind: 'source', body: moved(synthetic, 'source-7') });
  return [...all, ...later];
}

/** Rates by year; those of another edition change what sums in kroner are worth, and so which of them differ. */
function rates(perEuro: string): Item {
  const table = kroneRates(perEuro, { 2023: perEuro, 2024: '7.5', 2025: perEuro, 2026: perEuro });
  return { kind: 'edition', body: { ...table, id: `edition/${perEuro}` } };
}

/** A source that turns out to have been published a year earlier, so that all of its claims leave and enter again. */
function moved(all: readonly Item[], id: string): SourceDescription {
  const found = all.find((item) => item.kind === 'source' && item.body.id === id);
  if (found?.kind !== 'source') throw new Error(`Expected source ${id} in the synthetic ledger, found none.`);
  return { ...found.body, published: '2023-06-15' };
}

function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
}

/** Takes entries `from` … `until` of all. */
function take(log: Log, entries: readonly Item[], from: number, until: number): void {
  for (let index = from; index < until; index++) {
    const recorded = new Date(RECORDED + index * 60_000).toISOString();
    log.take({ ...entries[index], sequence: index + 1, recorded, previous: '', hash: '' } as Entry);
  }
}

/** Every figure and list of an account, one text each, so that a failure shows those that differ and not the whole account. */
function answer(log: Log, question: Question): string[] {
  const account = new Account(log, question);
  const { partners, indicators, ...totals } = account.totals();
  const lists = [
    partners,
    indicators,
    agreements(account),
    account.lines(),
    account.flows(),
    account.conflicts(),
  ].flat();
  return [totals, ...lists, ...memberships(account)].map((item) => JSON.stringify(item));
}

/** In which order parties are listed depends on whether rows were sorted in already; who they are does not. */
function agreements(account: Account): unknown[] {
  return account.agreements().map((view) => {
    return { ...view, parties: [...view.parties].sort(), contestedParties: [...view.contestedParties].sort() };
  });
}

/** Who is a party of what: the account itself shows only how far each country came. */
function memberships({ core }: Account): unknown[] {
  const { memberships, reader } = core;
  return [...memberships.countries]
    .flatMap((country) => memberships.of(country))
    .map(({ agreement, country, stage, contested, inProgramme }) => {
      return [reader.name(agreement), reader.name(country), stage?.code, contested, inProgramme];
    })
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

function expectSame(found: readonly string[], fresh: readonly string[]): void {
  expect(found.filter((text, index) => text !== fresh[index])).toEqual(
    fresh.filter((text, index) => text !== found[index]),
  );
  expect(found.length).toBe(fresh.length);
}

/** Questions as readers ask them: of today, moving one day or the other or both, as the ledger was, and by those who may see more. */
function questions(random: (below: number) => number, taken: number): Question[] {
  const day = (): string => dayOf(random(1_100));
  const both = day();
  const recorded = new Date(RECORDED + (taken - random(taken / 3)) * 60_000).toISOString();
  const asked = [
    { at: LAST_DAY, known: LAST_DAY },
    { at: day(), known: LAST_DAY, recorded },
    { at: both, known: both },
    { at: day(), known: LAST_DAY },
    { at: LAST_DAY, known: day() },
    { at: day(), known: day() },
  ].map((texts) => questionOf(texts, '2026-12-31T00:00:00.000Z'));
  const [, , same, , known] = asked as [Question, Question, Question, Question, Question];
  return [...asked, { ...same, marking: 1 }, { ...known, marking: 2 }];
}

test('what is kept from earlier questions changes no answer, however the log has grown since', () => {
  const random = randomNumbers(11);
  const entries = items(random);
  const shared = new Log();
  let taken = BEGINNING;
  take(shared, entries, 0, taken);
  shared.slots.settle(shared.rows);
  while (taken < entries.length) {
    for (const question of questions(random, taken)) {
      const fresh = new Log();
      take(fresh, entries, 0, taken);
      expectSame(answer(shared, question), answer(fresh, question));
    }
    const next = Math.min(entries.length, taken + 1 + random(220));
    take(shared, entries, taken, next);
    // As when many rows have come: what was kept before is of no use then.
    if (random(2) === 0) shared.slots.settle(shared.rows);
    taken = next;
  }
});

test('a walk through a log that does not grow answers each day as if it were the first question', () => {
  const random = randomNumbers(3);
  const entries = items(random);
  const shared = new Log();
  take(shared, entries, 0, entries.length);
  shared.slots.settle(shared.rows);
  for (let number = 0; number < 1_100; number += 50 + random(70)) {
    for (const texts of [
      { at: dayOf(number), known: dayOf(number) },
      { at: LAST_DAY, known: dayOf(number) },
      { at: dayOf(number), known: LAST_DAY },
    ]) {
      const question = { ...questionOf(texts, '2026-12-31T00:00:00.000Z'), marking: number % 3 };
      const fresh = new Log();
      take(fresh, entries, 0, entries.length);
      expectSame(answer(shared, question), answer(fresh, question));
    }
  }
});

/** A log whose rows lie sorted, as those of a large ledger do. */
function sorted(written: Sample): Log {
  const log = written.log();
  log.slots.settle(log.rows);
  return log;
}

function partners(log: Log, marking = 0): readonly string[] {
  return new Account(log, { ...questionOf({}, '2026-12-31T00:00:00.000Z'), marking }).partnerCodes();
}

const DEAL = { about: 'agreement/deal', stage: 'signed', instrument: 'contract' };

test('what the public sees of an agreement is not kept for those who see more', () => {
  const log = sorted(
    sample()
      .source('a', { published: '2025-01-01' }, { ...DEAL, parties: ['country/DK', 'country/UA'] })
      .source('b', { published: '2025-02-01' }, { ...DEAL, parties: ['country/NO'], marking: 'TLP:GREEN' }),
  );
  expect(partners(log)).toEqual(['DK']);
  expect(partners(log, 1)).toEqual(['DK', 'NO']);
  expect(partners(log)).toEqual(['DK']);
});

test('who is named by a body that was merged into a country is not kept: the merge can be taken back', () => {
  const written = sample()
    .source('a', { published: '2025-01-01' }, { ...DEAL, parties: ['party/ministry', 'country/UA'] })
    .add(merge('party/ministry', 'country/SE'));
  const log = sorted(written);
  expect(partners(log)).toEqual(['SE']);
  const body = { target: 'merge/party/ministry', reason: 'They are two.' };
  const recorded = '2026-01-01T00:00:00.000Z';
  log.take({ sequence: log.sequence + 1, recorded, kind: 'retraction', body, previous: '', hash: '' });
  expect(partners(log)).toEqual([]);
});

test('a claim that was taken back is in no cut of its subject', () => {
  const told = (published: string, amount: string) =>
    [{ published }, { about: 'flow/x', from: 'country/DK', to: 'country/UA', stage: 'commitment', amount }] as const;
  const log = sorted(
    sample()
      .source('a', ...told('2025-01-01', '10 EUR'))
      .source('b', ...told('2025-02-01', '20 EUR'))
      .source('c', ...told('2025-03-01', '30 EUR'))
      .add({ kind: 'retraction', body: { target: 'claim/b-2', reason: 'The source took it back.' } }),
  );
  const known = (day: string): string =>
    JSON.stringify(
      new Account(log, questionOf({ known: day }, '2026-12-31T00:00:00.000Z')).figure('flow/x/committed').value,
    );
  expect(known('2025-02-15')).toContain('"minor":1000');
  expect(known('2025-03-15')).toContain('"minor":3000');
});
