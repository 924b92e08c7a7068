import type { Comparator, Currency, Translated } from '../values/index.ts';
import type { Marking, Modality, Passage } from '../vocabulary/index.ts';
import type { RuleId } from './rules.ts';

/** What can be said of a value (R21). */
export type FigureState = 'known' | 'zero' | 'unknown' | 'withheld' | 'not applicable';

/** A value with its unit in its type. Sums are in minor units of the currency, shares in millionths. */
export type FigureValue =
  | { readonly type: 'count'; readonly count: number }
  | {
      readonly type: 'money';
      readonly currency: Currency;
      readonly minor: number;
      readonly minorHigh?: number;
      readonly comparator: Comparator;
      readonly per?: 'day' | 'month' | 'year';
    }
  | {
      readonly type: 'share';
      readonly millionths: number;
      readonly millionthsHigh?: number;
      readonly comparator: Comparator;
    }
  | {
      readonly type: 'quantity';
      readonly low: number;
      readonly high?: number;
      readonly unit: string;
      readonly per?: 'day' | 'month' | 'year';
      readonly comparator: Comparator;
    }
  | { readonly type: 'code'; readonly list: string; readonly codes: readonly string[] }
  | { readonly type: 'date'; readonly edtf: string }
  | {
      readonly type: 'subjects';
      readonly subjects: readonly string[];
      readonly shares?: Readonly<Record<string, string>>;
    }
  | { readonly type: 'text'; readonly text: string };

/** A figure of the account: what page, file, interface and command line all show. */
export interface Figure {
  /** Where it can be asked for again: `partner/DK/committed/2025`. */
  readonly address: string;
  readonly state: FigureState;
  /** Absent unless the state is known or zero. */
  readonly value?: FigureValue;
  /** How the claims behind it are meant; a figure that rests on a plan is never shown as fact. */
  readonly modality: Modality;
  /** The day from which it holds, as the source gives it. */
  readonly when?: string;
  /** Concluded from silence, not from what a source says. */
  readonly inferred: boolean;
  /** Other claims differ from it, or deny it. */
  readonly conflict: boolean;
  readonly denied: boolean;
  /** Why there is no value, or what a reader must know about it. */
  readonly remark?: Translated;
  readonly rules: readonly RuleId[];
}

/** One claim as an explanation cites it: who published what, when, where to read it, and on which passage it rests. */
export interface Citation {
  readonly claim: string;
  readonly about: string;
  readonly property: string;
  readonly value: unknown;
  readonly modality: Modality;
  readonly when?: string;
  readonly by?: string;
  readonly credibility?: number;
  readonly note?: string;
  /** Paragraph of the source, 1-based. */
  readonly paragraph?: number;
  /** The words of the source that it rests on, where they were kept. */
  readonly passage?: Passage;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: string;
    readonly url?: string;
    readonly language: string;
    readonly reliability: string;
    readonly cites?: string;
  };
  readonly marking: Marking;
}

/** How a claim relates to the figure it is cited for. */
export type Standing = 'chosen' | 'agrees' | 'differs' | 'denies' | 'replaced' | 'weaker';

export type Input =
  | { readonly type: 'claim'; readonly standing: Standing; readonly citation: Citation }
  /** Another figure; `factor` is +1 or −1 where it is added or taken away. */
  | { readonly type: 'figure'; readonly figure: Figure; readonly factor?: 1 | -1 }
  | {
      readonly type: 'reference';
      readonly table: string;
      readonly row: string;
      readonly value: number;
      readonly unit: string;
      readonly source: string;
      readonly edition: string;
      /** What the figures of the source were read from. */
      readonly retrievedFrom: string;
      readonly url?: string;
      readonly derived: boolean;
    };

/** A figure with what it was made from. */
export interface Explanation extends Figure {
  readonly inputs: readonly Input[];
}
