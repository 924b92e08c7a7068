import type { Modality, SourceDescription } from '../../vocabulary/index.ts';

/**
 * How strongly a claim stands before corroboration is looked at, as one number per part, the higher the better
 * (docs/method.md, rule on the choice among claims). Review comes first, then modality.
 */
const MODALITY_STRENGTH: Readonly<Record<Modality, number>> = {
  fact: 4,
  estimate: 3,
  plan: 2,
  possibility: 1,
  denial: 0,
};
const CONFIRMED = 8;

export function strengthOf(modality: Modality, confirmed: boolean): number {
  return (confirmed ? CONFIRMED : 0) + MODALITY_STRENGTH[modality];
}

/** The modality that a strength stands for. */
export function modalityOf(strength: number): Modality {
  return (['denial', 'possibility', 'plan', 'estimate', 'fact'] as const)[strength & 7] ?? 'denial';
}

export function isFact(strength: number): boolean {
  return (strength & 7) === 4;
}

/** Facts and estimates tell what is; plans, possibilities and denials do not. */
export function happened(strength: number): boolean {
  return (strength & 7) > 2;
}

export function isDenial(strength: number): boolean {
  return (strength & 7) === 0;
}

/**
 * Admiralty grade of a claim: source reliability first, then information credibility, the higher the better. A claim
 * without a credibility ranks as 6, "cannot be judged".
 */
export function gradeOf(reliability: SourceDescription['reliability'], credibility: number | undefined): number {
  return (6 - 'ABCDEF'.indexOf(reliability)) * 8 + (7 - (credibility ?? 6));
}

/** Credibility of a grade, 1 to 6. */
export function credibilityOf(grade: number): number {
  return 7 - (grade & 7);
}

export function reliabilityOf(grade: number): SourceDescription['reliability'] {
  return ('ABCDEF'[6 - (grade >> 3)] ?? 'F') as SourceDescription['reliability'];
}
