import { findPassage, type PassageSelector, type ProposedClaim, selectPassage } from '../read/index.ts';
import { type Checked, type Claim, checkClaim, type PropertyValue, type Raw } from '../vocabulary/index.ts';

/** A claim as an evidence file would have it, with its passage apart. */
export interface DraftClaim {
  readonly about: string;
  /** Properties and qualifiers by name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly passage: PassageSelector;
}

/** Members of a proposed claim that are not of the vocabulary. */
const NOT_VALUES = new Set(['about', 'evidence', 'confidence', 'flags', 'extractors']);

/** What the reader proposed, apart from what it says of its own proposal. */
export function draftOf(proposed: ProposedClaim): DraftClaim {
  const values = Object.entries(proposed).filter(([name]) => !NOT_VALUES.has(name));
  return { about: proposed.about, values: Object.fromEntries(values), passage: proposed.evidence };
}

/** The draft with other values; null takes one away. */
export function amended(draft: DraftClaim, changes: Readonly<Record<string, unknown>>): DraftClaim {
  const values = Object.entries({ ...draft.values, ...changes }).filter(([, value]) => value !== null);
  return { ...draft, values: Object.fromEntries(values) };
}

/** The draft in the form that a ledger keeps, or what the vocabulary does not take. */
export function checkedClaim({ about, values, passage }: DraftClaim): Checked<Claim> {
  return checkClaim({ ...(raw(values) as Record<string, Raw>), about, passage: raw(passage) });
}

/** The same with every scalar as a text, as the vocabulary reads it. */
function raw(value: unknown): Raw {
  if (Array.isArray(value)) return value.map(raw);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, raw(item)]));
}

/** A property or qualifier as the desk shows it. */
export function shown(value: unknown): PropertyValue {
  return raw(value) as PropertyValue;
}

/** A passage found again by its words, in UTF-16 units of the text; undefined where the text does not hold them. */
export function placeOf(text: string, passage: PassageSelector): { start: number; end: number } | undefined {
  return findPassage(text, passage);
}

/** The passage at a place given in code points; undefined where the text is shorter. */
export function passageAt(text: string, start: number, end: number): PassageSelector | undefined {
  const points = [...text];
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= points.length)) {
    return undefined;
  }
  const from = points.slice(0, start).join('').length;
  return selectPassage(text, from, from + points.slice(start, end).join('').length);
}
