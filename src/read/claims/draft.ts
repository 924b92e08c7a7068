import type { Discourse } from '../discourse/discourse.ts';
import type { Speaker } from '../discourse/speaker.ts';
import type { DateMention } from '../mentions/dates.ts';
import type { Comparator } from '../mentions/numbers.ts';
import type { Sentence } from '../reading.ts';

/** Kinds of claim that the reader proposes. */
export type DraftKind = 'agreement' | 'flow' | 'line' | 'indicator' | 'target' | 'delivery' | 'event';
export type DraftModality = 'fact' | 'plan' | 'estimate' | 'possibility' | 'denial';
export type DraftValue = string | readonly string[];

/** Why a value of a claim does not stand in its passage, or why a claim needs a person. */
export type Reason =
  | 'party-from-context'
  | 'currency-from-context'
  | 'date-from-context'
  | 'family-from-context'
  | 'speaker-from-context'
  | 'host-from-context'
  | 'number-not-in-passage'
  | 'currency-not-in-passage'
  | 'date-not-in-passage'
  | 'party-not-in-text'
  | 'modality-contradicts'
  | 'negated'
  // Of claims that a model proposes, which may be wrong in more ways than the rules can.
  | 'not-in-vocabulary'
  | 'passage-not-found'
  | 'unit-not-in-passage'
  | 'code-not-in-passage'
  | 'text-not-in-passage'
  | 'extractors-disagree';

/** A claim before it has a slug and a checked passage. */
export interface Draft {
  readonly kind: DraftKind;
  readonly properties: Readonly<Record<string, DraftValue>>;
  readonly modality: DraftModality;
  readonly when?: string;
  readonly by?: string;
  readonly note?: string;
  /** First and last sentence of the passage. */
  readonly sentence: Sentence;
  readonly until?: Sentence;
  /** Whether it is told as one more of its kind ("a second paper"). */
  readonly another?: boolean;
  /** Date that the text spoke of before the passage. */
  readonly last?: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Fields that rest on the surrounding text, with the reason. */
  readonly context: Readonly<Record<string, Reason>>;
}

/** What a rule gets to see. */
export interface Scene {
  readonly sentence: Sentence;
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  readonly dates: readonly DateMention[];
  readonly state: Discourse;
  readonly speaker: Speaker | undefined;
}

const grouped = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/gu, ' ') + (part === undefined ? '' : `.${part}`);
};

/** `over 21 000 000 000 UAH`, `18..20 unit/month`, `40 %`: the vocabulary's form of a value. */
export function measureText(low: number, high: number, comparator: Comparator, unit: string): string {
  const number = comparator === 'range' ? `${grouped(low)}..${grouped(high)}` : grouped(low);
  const lead = comparator === 'exact' || comparator === 'range' ? '' : `${comparator} `;
  return `${lead}${number}${unit === '' ? '' : ` ${unit}`}`;
}

export const countryOf = (code: string): string => `country/${code}`;
