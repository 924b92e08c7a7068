import type { Reader } from '../read/index.ts';
import { amended } from './draft.ts';
import { grounded, selectedPassage } from './ground.ts';
import type { DecisionDetail } from './port.ts';
import { Refused } from './refused.ts';
import type { DecisionInput } from './shapes.ts';
import type { OpenClaim, OpenDocument } from './view.ts';

type AmendInput = Extract<DecisionInput, { action: 'amend' }>;

/**
 * Checks what a reviewer makes of a claim: by the tables of the vocabulary, and against its passage. What the passage does not
 * hold is refused, unless the reviewer says why it is right all the same. Raises Refused.
 */
export function amendment(
  document: OpenDocument,
  claim: OpenClaim,
  input: AmendInput,
  reader: Reader,
): { readonly detail: DecisionDetail; readonly reason?: string } {
  const { changes, passage } = input;
  if (Object.hasOwn(changes, 'about')) {
    throw new Refused('wrong-subject', 'Expected values, came another subject.', 'Merge the claim into that subject.');
  }
  const selected = passage === undefined ? claim.draft.passage : selectedPassage(document.kept.text, passage);
  const draft = { ...amended(claim.draft, changes), passage: selected };
  // On the same passage only what is new is looked at: the rest was proposed from it, or kept for a reason.
  const looked = (field: string): boolean => passage !== undefined || Object.hasOwn(changes, field);
  const { flags, fatal, reason } = grounded(document, draft, reader, input.reason, looked);
  return {
    detail: { changes, flags, ...(passage === undefined ? {} : { passage }) },
    ...(fatal.length > 0 ? { reason } : {}),
  };
}
