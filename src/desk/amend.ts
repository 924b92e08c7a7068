import { checkInText, type PassageSelector, type Reader } from '../read/index.ts';
import { amended, checkedClaim, type DraftClaim, passageAt, placeOf } from './draft.ts';
import type { DecisionDetail } from './port.ts';
import { Refused } from './refused.ts';
import type { DecisionInput, DeskFlag } from './shapes.ts';
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
  const { text } = document.kept;
  const selected = passage === undefined ? claim.draft.passage : selectedPassage(text, passage);
  const draft = { ...amended(claim.draft, changes), passage: selected };
  const checked = checkedClaim(draft);
  if (!checked.ok) {
    const [problem] = checked.problems;
    const { problems } = checked;
    throw new Refused('not-in-vocabulary', problem?.message ?? '', problem?.remedy ?? '', { problems });
  }
  const { flags, fatal } = checkDraft(document, draft, reader);
  const looked = passage === undefined ? fatal.filter(({ field }) => Object.hasOwn(changes, field)) : fatal;
  const reason = input.reason?.trim() ?? '';
  if (looked.length > 0 && reason === '') throw notInPassage(looked);
  return {
    detail: { changes, flags, ...(passage === undefined ? {} : { passage }) },
    ...(looked.length > 0 ? { reason } : {}),
  };
}

function selectedPassage(text: string, { start, end }: { start: number; end: number }): PassageSelector {
  const selected = passageAt(text, start, end);
  if (selected !== undefined && selected.exact.trim() !== '') return selected;
  throw new Refused(
    'not-in-passage',
    `Expected a stretch of the text, came ${start} to ${end}; the text has ${[...text].length} characters.`,
    'Count Unicode code points from 0, the end exclusive.',
  );
}

function checkDraft(document: OpenDocument, draft: DraftClaim, reader: Reader): ReturnType<typeof checkInText> {
  const { text, language, published, headed } = document.kept;
  const stretch = placeOf(text, draft.passage);
  if (stretch === undefined || language === null || published === null) {
    throw new Refused('not-in-passage', 'The text does not hold the passage.', 'Select the passage anew.');
  }
  const { modality, when } = draft.values;
  const claim = {
    properties: draft.values,
    modality: String(modality ?? 'fact'),
    ...(typeof when === 'string' ? { when } : {}),
  };
  return checkInText(reader, text, { language, published, headline: headed }, stretch, claim);
}

function notInPassage(flags: readonly DeskFlag[]): Refused {
  const fields = [...new Set(flags.map(({ field }) => field))].join(', ');
  return new Refused(
    'not-in-passage',
    `The passage does not hold the new value of ${fields}.`,
    'Put the value right, select the passage that holds it, or give a reason to keep it all the same.',
    { flags },
  );
}
