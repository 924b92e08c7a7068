import { RUNGS } from '../../src/account/index.ts';
import { agreementStages, lineStages, type Stage } from '../../src/vocabulary/index.ts';

/** Numbers by which the SQL knows the properties that its question needs; those of no other use are 0. */
export const PROPERTIES = {
  unused: 0,
  from: 1,
  to: 2,
  amount: 3,
  covers_years: 4,
  parties: 5,
  programme: 6,
  agreement_stage: 7,
  line_stage: 8,
  planned_start: 9,
  actual_start: 10,
  series: 11,
  value: 12,
  host: 13,
} as const;

/** How claims of a facet are compared (R5), as far as the synthetic ledger needs it. */
export const COMPARE = { never: 0, value: 1, days: 2 } as const;

/** What the SQL must know of a facet: what the rules make of its name, worked out before any question is asked. */
export interface FacetRow {
  readonly property: number;
  /** Order of the stage, or place of the rung, that the facet names; 0 for others. */
  readonly step: number;
  readonly undone: boolean;
  readonly comparison: number;
  /** A newer statement replaces an older one (R6). */
  readonly changes: boolean;
  /** A state that lasts: its day is the earliest (R7). */
  readonly lasts: boolean;
}

const plain = (property: number, comparison: number, changes = false): FacetRow => {
  return { property, step: 0, undone: false, comparison, changes, lasts: false };
};

const FIXED: Readonly<Record<string, FacetRow>> = {
  from: plain(PROPERTIES.from, COMPARE.value),
  to: plain(PROPERTIES.to, COMPARE.never),
  covers_years: plain(PROPERTIES.covers_years, COMPARE.value),
  parties: plain(PROPERTIES.parties, COMPARE.never),
  programme: plain(PROPERTIES.programme, COMPARE.never),
  'start_of_production:planned': plain(PROPERTIES.planned_start, COMPARE.value, true),
  'start_of_production:actual': plain(PROPERTIES.actual_start, COMPARE.value, true),
  series: plain(PROPERTIES.series, COMPARE.never),
  value: plain(PROPERTIES.value, COMPARE.value),
  instrument: plain(PROPERTIES.unused, COMPARE.value, true),
  family: plain(PROPERTIES.unused, COMPARE.value),
  host: plain(PROPERTIES.host, COMPARE.value),
  unit: plain(PROPERTIES.unused, COMPARE.never),
};

/** The row of a facet of a kind. Raises for one that the synthetic ledger is not known to have. */
export function facetRow(kind: string, facet: string): FacetRow {
  const [head = '', code = ''] = facet.split(':');
  if (head === 'amount') return { ...plain(PROPERTIES.amount, COMPARE.value), step: rungStep(code) };
  if (head === 'rung') return plain(PROPERTIES.unused, COMPARE.never);
  if (head === 'stage') return stageRow(kind, code);
  const row = FIXED[facet];
  if (row === undefined)
    throw new Error(`The benchmark's SQL knows no facet "${facet}" of ${kind}. Add it to bench/account/properties.ts.`);
  return row;
}

function rungStep(code: string): number {
  return (RUNGS as readonly string[]).indexOf(code) + 1;
}

/** Stages that happen on a day; the others are states that last (R5, R7). */
const MOMENTS = new Set(['signed', 'in force', 'ended', 'halted', 'cancelled']);

function stageRow(kind: string, code: string): FacetRow {
  const stages: readonly Stage[] = kind === 'agreement' ? agreementStages : lineStages;
  const stage = stages.find((item) => item.code === code);
  if (stage === undefined) throw new Error(`The vocabulary has no stage "${code}" of ${kind}.`);
  const lasts = !MOMENTS.has(code);
  return {
    property: kind === 'agreement' ? PROPERTIES.agreement_stage : PROPERTIES.line_stage,
    step: stage.order,
    undone: stage.undone === true,
    comparison: lasts ? COMPARE.never : COMPARE.days,
    changes: false,
    lasts,
  };
}
