import { FORM, kindOf, type Log } from '../../src/ledger/index.ts';
import { toMajor, yearOf } from '../../src/values/index.ts';
import type { PeerTable, TableColumn } from './columns.ts';
import { type FacetRow, facetRow } from './properties.ts';

/** Numbers by which the SQL knows the kinds of the synthetic ledger. */
export const KINDS: Readonly<Record<string, number>> = { flow: 1, agreement: 2, line: 3, indicator: 4 };

/**
 * The ledger as typed tables, taken from the log's own columns: numbers for texts, one wide table of statements so that no
 * question has to join claims and facets, sorted as the log is.
 */
export function peerTables(log: Log): PeerTable[] {
  log.settle();
  return [statements(log), figures(log), members(log), subjects(log)];
}

type Numbers = { readonly [index: number]: number };

function column(name: string, type: TableColumn['type'], values: Numbers): TableColumn {
  return { name, type, at: (row) => values[row] as number };
}

function statements(log: Log): PeerTable {
  const { rows, slots } = log;
  const facets = facetsOfSlots(log);
  const slotOf = (row: number): number => rows.slot.values[row] as number;
  const ofFacet = (name: string, read: (facet: FacetRow) => number): TableColumn => {
    return { name, type: 'tiny', at: (row) => read(facets[slotOf(row)] as FacetRow) };
  };
  const claimOf = (row: number) => log.claim(rows.claim.values[row] as number);
  return {
    name: 'statements',
    rows: rows.length,
    key: ['slot', 'claim', 'entered'],
    columns: [
      column('slot', 'int', rows.slot.values),
      column('claim', 'int', rows.claim.values),
      { name: 'subject', type: 'int', at: (row) => slots.subject.values[slotOf(row)] as number },
      { name: 'kind', type: 'tiny', at: (row) => kindNumber(log, slots.subject.values[slotOf(row)] as number) },
      ofFacet('property', (facet) => facet.property),
      ofFacet('step', (facet) => facet.step),
      ofFacet('undone', (facet) => Number(facet.undone)),
      ofFacet('comparison', (facet) => facet.comparison),
      ofFacet('changes', (facet) => Number(facet.changes)),
      ofFacet('lasts', (facet) => Number(facet.lasts)),
      column('value', 'int', rows.value.values),
      column('published', 'int', rows.published.values),
      column('effective', 'int', rows.effective.values),
      column('entered', 'int', rows.entered.values),
      column('left_at', 'int', rows.left.values),
      column('marking', 'tiny', rows.marking.values),
      column('origin', 'int', rows.origin.values),
      column('strength', 'tiny', rows.strength.values),
      column('grade', 'tiny', rows.grade.values),
      { name: 'happened', type: 'int', at: (row) => claimOf(row).when?.start?.earliest ?? null },
      { name: 'claim_stage', type: 'tiny', at: (row) => claimStage(log, claimOf(row)) },
      { name: 'claim_parties', type: 'tiny', at: (row) => Number('parties' in claimOf(row).body.properties) },
    ],
  };
}

function facetsOfSlots(log: Log): FacetRow[] {
  const known = new Map<string, FacetRow>();
  return Array.from({ length: log.slots.length }, (_none, slot) => {
    const facet = log.facets.text(log.slots.facet.values[slot] as number);
    const kind = kindOf(log.subjects.text(log.slots.subject.values[slot] as number));
    const key = `${kind} ${facet}`;
    const row = known.get(key) ?? facetRow(kind, facet);
    known.set(key, row);
    return row;
  });
}

function kindNumber(log: Log, subject: number): number {
  return KINDS[kindOf(log.subjects.text(subject))] ?? 0;
}

/** Order of the stage that a claim on an agreement names beside its parties (R8); 0 for others. */
function claimStage(log: Log, claim: ReturnType<Log['claim']>): number {
  if (!claim.body.about.startsWith('agreement/')) return 0;
  const stage = claim.facets.find((item) => item.property === 'stage');
  return stage === undefined ? 0 : facetRow('agreement', log.facets.text(stage.facet)).step;
}

/** Every distinct value once, in the forms that the question adds and compares. */
function figures(log: Log): PeerTable {
  const { values } = log;
  return {
    name: 'figures',
    rows: values.size,
    key: ['value'],
    columns: [
      { name: 'value', type: 'int', at: (value) => value },
      { name: 'cents', type: 'big', at: (value) => centsOf(log, value) },
      { name: 'year', type: 'int', at: (value) => yearOfValue(log, value) },
      { name: 'first_day', type: 'int', at: (value) => values.date(value)?.start?.earliest ?? null },
      { name: 'last_day', type: 'int', at: (value) => values.date(value)?.end?.latest ?? null },
      {
        name: 'target',
        type: 'int',
        at: (value) => (values.form.values[value] === FORM.plain ? (values.unit.values[value] as number) : null),
      },
      { name: 'size', type: 'int', at: (value) => values.members(value).length },
    ],
  };
}

/** The synthetic ledger has sums in euro only, so that no rate is needed. */
function centsOf(log: Log, value: number): number | null {
  const measure = log.values.measure(value);
  if (measure?.type !== 'money') return null;
  if (measure.money.currency !== 'EUR') throw new Error(`Expected sums in euro, came ${measure.money.currency}.`);
  return Math.round(toMajor(measure.money) * 100);
}

function yearOfValue(log: Log, value: number): number | null {
  const span = log.values.date(value);
  if (!span?.start || !span.end) return null;
  const year = yearOf(span.start.earliest);
  return yearOf(span.end.latest) === year ? year : null;
}

/** Countries that each list of parties names. */
function members(log: Log): PeerTable {
  const found: (readonly [number, number])[] = [];
  for (let value = 0; value < log.values.size; value++) {
    for (const subject of log.values.members(value)) {
      if (kindOf(log.subjects.text(subject)) === 'country') found.push([value, subject]);
    }
  }
  return {
    name: 'members',
    rows: found.length,
    key: ['value', 'country'],
    columns: [
      { name: 'value', type: 'int', at: (row) => found[row]?.[0] ?? null },
      { name: 'country', type: 'int', at: (row) => found[row]?.[1] ?? null },
    ],
  };
}

function subjects(log: Log): PeerTable {
  return {
    name: 'subjects',
    rows: log.subjects.size,
    key: ['subject'],
    columns: [
      { name: 'subject', type: 'int', at: (subject) => subject },
      { name: 'name', type: 'text', at: (subject) => log.subjects.text(subject) },
    ],
  };
}
