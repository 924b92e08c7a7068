import { type DateSpan, parseDate, yearOf } from '../../values/index.ts';
import type { Claim } from '../../vocabulary/index.ts';

/**
 * A facet is what claims compete about. Most often it is a property. Where one property answers several questions, each
 * question is a facet of its own: the amount of a flow at each rung of the ladder, the day of each stage, a start that
 * was planned and the one that happened, the output of each year.
 */
export interface Facet {
  readonly facet: string;
  readonly property: string;
}

const DATED_QUANTITIES = new Set(['output', 'capacity']);

export function facetsOf(claim: Claim): Facet[] {
  return Object.keys(claim.properties).map((property) => ({ property, facet: facetOf(claim, property) }));
}

function facetOf(claim: Claim, property: string): string {
  const kind = claim.about.slice(0, claim.about.indexOf('/'));
  const { modality, when } = claim.qualifiers;
  if (property === 'stage') return kind === 'flow' ? `rung:${text(claim, 'stage')}` : `stage:${text(claim, 'stage')}`;
  if (property === 'amount') return `amount:${claim.properties.stage === undefined ? '' : text(claim, 'stage')}`;
  if (property === 'start_of_production') return `start_of_production:${happened(modality) ? 'actual' : 'planned'}`;
  if (DATED_QUANTITIES.has(property)) {
    return happened(modality) ? `${property}:actual` : `${property}:planned:${plannedYear(when)}`;
  }
  return property;
}

/** Facts and estimates tell what is; plans, possibilities and denials do not. */
function happened(modality: string): boolean {
  return modality === 'fact' || modality === 'estimate';
}

/** Year that a planned quantity is for; empty where the claim names no single year. */
function plannedYear(when: string | undefined): string {
  const span = when === undefined ? undefined : parsed(when);
  if (!span?.start) return '';
  const year = yearOf(span.start.earliest);
  return span.end !== null && yearOf(span.end.latest) === year ? String(year) : '';
}

function parsed(when: string): DateSpan | undefined {
  const result = parseDate(when);
  return result.ok ? result.value : undefined;
}

function text(claim: Claim, property: string): string {
  const value = claim.properties[property];
  return typeof value === 'string' ? value : '';
}
