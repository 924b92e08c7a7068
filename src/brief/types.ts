import type { AsOfView } from '../account/index.ts';
import type { Language } from '../values/index.ts';

/** What a figure in a sentence stands for, so that a checker can read it again. */
export type FigureReference =
  /** A figure of the account at one end of the period: its value, or the day from which it holds. */
  | { readonly of: 'figure'; readonly address: string; readonly side: Side; readonly aspect: 'value' | 'when' }
  /** What one claim gives, beside what the account chose. */
  | { readonly of: 'claim'; readonly claim: string; readonly address: string; readonly side: Side }
  /** Euro cents by which a total changed. */
  | { readonly of: 'total change'; readonly address: string }
  /** Days by which a plan moved. */
  | { readonly of: 'days moved'; readonly address: string }
  /** How many entered a count of the overview. */
  | { readonly of: 'entered'; readonly address: string }
  /** How many items the sentence itself names in a list. */
  | { readonly of: 'named'; readonly subjects: readonly string[] }
  /** The year that the address of a figure ends in. */
  | { readonly of: 'year'; readonly address: string }
  /** First or last day of the period. */
  | { readonly of: 'period'; readonly end: 'since' | 'until' };

export type Side = 'before' | 'after';

/** A piece of a sentence: plain words, a figure with what it stands for, or the name of a subject. */
export interface Part {
  readonly text: string;
  readonly figure?: FigureReference;
  readonly name?: string;
}

/** How a sentence is meant. Plans and possibilities are never worded as facts. */
export type Manner = 'fact' | 'estimate' | 'plan' | 'possibility';

export interface Sentence {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly manner: Manner;
  /** Ids of the claims that it rests on; never none. */
  readonly claims: readonly string[];
  /** Numbers of its footnotes. */
  readonly notes: readonly number[];
}

/** A document that sentences rest on: who published it, when, and where to read it. */
export interface Note {
  readonly number: number;
  /** Id of the source, or of the reference table's row. */
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  /** Day of publication; for a reference table its edition. */
  readonly published: string;
  readonly url: string | null;
  /** Claims of this document that sentences rest on; none for a reference table. */
  readonly claims: readonly string[];
}

/** A brief: a headline, three bullets and a narrative, every sentence with its footnotes. */
export interface Brief {
  readonly language: Language;
  readonly programme: string | null;
  /** ISO 3166-1 alpha-2 code of the partner it is about; null for the whole programme. */
  readonly partner: string | null;
  readonly before: AsOfView;
  readonly after: AsOfView;
  readonly headline: Sentence;
  readonly bullets: readonly Sentence[];
  readonly narrative: readonly (readonly Sentence[])[];
  readonly notes: readonly Note[];
  /** Words of the narrative. */
  readonly words: number;
}
