import { paragraphsOf, type Reader } from '../read/index.ts';
import { checkClaim, isKind, kinds, type PropertyValue } from '../vocabulary/index.ts';
import { type DraftClaim, placeOf } from './draft.ts';
import { type Grounded, grounded, selectedPassage } from './ground.ts';
import type { KeptDecision } from './port.ts';
import { Refused } from './refused.ts';
import type { DecisionInput } from './shapes.ts';
import type { OpenDocument } from './view.ts';

type AddInput = Extract<DecisionInput, { action: 'add' }>;

/**
 * A claim that a reviewer adds, since the reader missed it: checked by the tables of the vocabulary and against the passage, as a
 * claim is that was amended. Raises Refused.
 */
export function addition(
  document: OpenDocument,
  input: AddInput,
  reader: Reader,
): Pick<KeptDecision, 'claim' | 'into' | 'detail' | 'reason'> {
  const about = wholeSubject(input.about);
  const passage = selectedPassage(document.kept.text, input.passage);
  const values = { ...input.values, ...paragraphOf(document.kept.text, passage) };
  const draft: DraftClaim = { about, values, passage };
  sayingSomething(draft, input.values);
  const { flags, fatal, reason }: Grounded = grounded(document, draft, reader, input.reason);
  return {
    claim: document.claims.length + 1,
    into: about,
    detail: { changes: values, passage: input.passage, flags },
    ...(fatal.length > 0 ? { reason } : {}),
  };
}

/** A subject in the form that the vocabulary takes. Raises Refused. */
export function wholeSubject(text: string): string {
  const checked = checkClaim({ about: text.trim() });
  if (checked.ok) return checked.value.about;
  const { problems } = checked;
  throw new Refused('wrong-subject', problems[0]?.message ?? '', problems[0]?.remedy ?? '', { problems });
}

/** A claim that says only when, or who says it, says nothing. */
function sayingSomething({ about }: DraftClaim, values: Readonly<Record<string, PropertyValue>>): void {
  const kind = about.slice(0, about.indexOf('/'));
  const own = isKind(kind) ? Object.keys(kinds[kind].properties) : [];
  // What is no property at all is for the vocabulary to tell.
  if (Object.keys(values).some((name) => own.includes(name)) || !isKind(kind)) return;
  throw new Refused('incomplete', `Expected a value of ${about}, came none.`, `Say at least one of ${own.join(', ')}.`);
}

/** The paragraph of a passage, as the reader tells it of its own claims. */
function paragraphOf(text: string, passage: DraftClaim['passage']): { readonly at?: string } {
  const start = placeOf(text, passage)?.start ?? 0;
  const index = paragraphsOf(text).findIndex(({ end }) => start < end);
  return index < 0 ? {} : { at: String(index + 1) };
}
