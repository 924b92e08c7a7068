import { checkInText, type PassageSelector, type Reader, type TextCheck } from '../read/index.ts';
import { checkedClaim, type DraftClaim, passageAt, placeOf } from './draft.ts';
import { Refused } from './refused.ts';
import type { DeskFlag } from './shapes.ts';
import type { OpenDocument } from './view.ts';

/** What the check of a draft found, and the reason for which what its passage does not hold is kept all the same. */
export interface Grounded extends TextCheck {
  readonly reason: string;
}

/**
 * Checks a draft by the tables of the vocabulary and against its passage. `looked` tells of which fields the passage has to bear
 * the value out; of all where it is not given. Raises Refused for what is in no table, and for what the passage does not hold
 * unless a reason is given.
 */
export function grounded(
  document: OpenDocument,
  draft: DraftClaim,
  reader: Reader,
  given: string | undefined,
  looked: (field: string) => boolean = () => true,
): Grounded {
  const checked = checkedClaim(draft);
  if (!checked.ok) {
    const { problems } = checked;
    const [problem] = problems;
    throw new Refused('not-in-vocabulary', problem?.message ?? '', problem?.remedy ?? '', { problems });
  }
  const { flags, fatal } = checkDraft(document, draft, reader);
  const wrong = fatal.filter(({ field }) => looked(field));
  const reason = given?.trim() ?? '';
  if (wrong.length > 0 && reason === '') throw notInPassage(wrong);
  return { flags, fatal: wrong, reason };
}

/** The words at a place of a text that is given in code points. Raises Refused where there are none. */
export function selectedPassage(text: string, { start, end }: { start: number; end: number }): PassageSelector {
  const selected = passageAt(text, start, end);
  if (selected !== undefined && selected.exact.trim() !== '') return selected;
  throw new Refused(
    'not-in-passage',
    `Expected a stretch of the text, came ${start} to ${end}; the text has ${[...text].length} characters.`,
    'Count Unicode code points from 0, the end exclusive.',
  );
}

function checkDraft(document: OpenDocument, draft: DraftClaim, reader: Reader): TextCheck {
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
