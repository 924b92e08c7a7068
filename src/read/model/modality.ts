import { clauseAt, negated, type Range } from '../claims/clauses.ts';
import { modalityAt } from '../claims/modality.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Finding } from './measures.ts';

/** Words that carry a stage, by the list of stages that a property takes. */
export const STAGE_TOPICS: Readonly<Record<string, readonly string[]>> = {
  'agreement stage': ['stages.agreementStages'],
  'flow stage': ['stages.flowStages', 'stages.weakStages'],
  'line stage': ['production.lineStages'],
  'agreement instrument': ['stages.instruments'],
  'target status': ['measure.targets'],
};

/** Phrases of a passage that say a stage. */
export function stageHits(
  passage: readonly Sentence[],
  list: string,
  code: string,
): readonly { readonly sentence: Sentence; readonly hit: Hit }[] {
  return passage.flatMap((sentence) =>
    (STAGE_TOPICS[list] ?? []).flatMap((topic) => hits(sentence, topic, code).map((hit) => ({ sentence, hit }))),
  );
}

const FIRM = new Set(['fact', 'estimate']);

/**
 * Checks how firmly a claim is said. `anchors` are the words that the claim hangs on. A claim whose words the passage denies is
 * unfit to be shown; one that is hedged there and firm in the claim, or the other way about, is for a person.
 */
export function checkFirmness(
  modality: string,
  passage: readonly Sentence[],
  anchors: readonly { readonly sentence: Sentence; readonly hit: Range }[],
): readonly Finding[] {
  if (modality === 'denial') return [];
  const clauses = anchors.map(({ sentence, hit }) => ({ sentence, hit, clause: clauseAt(sentence, hit.from) }));
  const denied = clauses.map(({ sentence, hit, clause }) => negated(sentence, clause, hit));
  if (denied.length > 0 && denied.every(Boolean)) return [{ code: 'negated', fatal: true }];
  // A denial further off may be of something else: "has begun, without giving a day".
  const near = clauses.some(({ sentence, clause }) => negated(sentence, clause));
  const loose = clauses.length === 0 && passage.some((sentence) => has(sentence, 'speech.negations'));
  if (near || loose) return [{ code: 'modality-contradicts', fatal: false }];
  return hedgedOtherwise(modality, passage, clauses) ? [{ code: 'modality-contradicts', fatal: false }] : [];
}

function hedgedOtherwise(
  modality: string,
  passage: readonly Sentence[],
  clauses: readonly { readonly sentence: Sentence; readonly hit: Range; readonly clause: Range }[],
): boolean {
  const hedged = passage.some((sentence) => has(sentence, 'speech.modalities'));
  if (!FIRM.has(modality)) return !hedged;
  if (clauses.length === 0) return hedged;
  return clauses.every(({ sentence, hit, clause }) => !FIRM.has(modalityAt(sentence, hit, clause, { firm: true })));
}
