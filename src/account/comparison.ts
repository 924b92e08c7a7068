/** How the values of a facet are compared when two claims meet (rules R5 and R6). */
export type Comparison = 'never' | 'exact' | 'words' | 'measure' | 'date' | 'day' | 'family';

export interface FacetPolicy {
  readonly comparison: Comparison;
  /** What the facet speaks of changes by nature: a newer statement replaces an older one (R6). */
  readonly changes: boolean;
  /** A state that lasts once it is reached and is reported again and again: its day is the earliest (R7). */
  readonly lasts: boolean;
}

const NEVER = new Set([
  'note',
  'purpose',
  'aim',
  'name',
  'name_uk',
  'summary',
  'signatories',
  'covers',
  'parties',
  'type',
  'unit',
  'measure',
  'maker',
  'series',
  'status',
  'role',
  'of',
  'owner',
  'to',
  'rung',
  'part_of',
  'programme',
  'agreement',
  'facility',
  'started',
]);
const CHANGING = new Set([
  'capacity',
  'output',
  'jobs',
  'recipients',
  'role',
  'of',
  'status',
  'expected',
  'start_of_production',
  'unit_cost',
  'instrument',
]);
const MEASURES = new Set(['amount', 'value', 'capacity', 'output', 'quantity', 'jobs', 'range', 'unit_cost']);
const DATES = new Set(['start_of_production', 'covers_years', 'by_when', 'expected']);

/** Stages that happen on a day, so that two days contradict each other; the others are states that last. */
const MOMENTS = new Set(['stage:signed', 'stage:in force', 'stage:ended', 'stage:halted', 'stage:cancelled']);

/** The policy of a facet, from its property: the part of its name before the first colon. */
export function policyOf(facet: string): FacetPolicy {
  const property = facet.split(':', 1)[0] as string;
  if (property === 'stage' && !MOMENTS.has(facet)) return { comparison: 'never', changes: false, lasts: true };
  return { comparison: comparisonOf(property), changes: CHANGING.has(property), lasts: false };
}

function comparisonOf(property: string): Comparison {
  if (property === 'stage') return 'day';
  if (NEVER.has(property)) return 'never';
  if (MEASURES.has(property)) return 'measure';
  if (DATES.has(property)) return 'date';
  if (property === 'family') return 'family';
  if (property === 'place' || property === 'region') return 'words';
  return 'exact';
}
