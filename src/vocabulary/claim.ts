/** A value exactly as the evidence file gives it, without the white space around it. */
export type Scalar = string;

/** Shares by party, as in `{country/UA: 100 %}`. */
export interface Sharing {
  readonly [party: string]: Scalar;
}

/**
 * What a claim says of one property. `withheld` (it exists and is not told) and `none` (there is none) may stand for any
 * property, also for one that holds a list: then the value is that word alone.
 */
export type PropertyValue = Scalar | readonly Scalar[] | Sharing;

/** How firmly a source says what it says, the firmest first. */
export const modalities = ['fact', 'estimate', 'plan', 'possibility', 'denial'] as const;
export type Modality = (typeof modalities)[number];

/** Who may see a claim or a source: Traffic Light Protocol 2.0, the widest circle first. */
export const markings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
export type Marking = (typeof markings)[number];

/** Information credibility of the Admiralty code, 1 confirmed by others to 6 cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** Source reliability of the Admiralty code, A completely reliable to F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/**
 * The words of a source that a claim rests on: TextQuoteSelector and TextPositionSelector of the W3C Web Annotation data model.
 * `start` and `end` count Unicode code points of the source's normalised text, `end` exclusive.
 */
export interface Passage {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** What a claim carries beside its properties. */
export interface Qualifiers {
  /** Subject that is cited as saying it (`person/…`, `party/…`), or `withheld` where the source keeps the name back. */
  readonly by?: string;
  /** EDTF date or interval, checked; `withheld` and `none` are possible. */
  readonly when?: string;
  readonly modality: Modality;
  readonly marking?: Marking;
  readonly credibility?: Credibility;
  readonly note?: string;
  /** Paragraph of the source that the claim rests on, from 1. */
  readonly at?: number;
  readonly passage?: Passage;
}

/** A checked claim, which is what the ledger keeps. Properties stand in the order of the vocabulary's tables. */
export interface Claim {
  /** Subject as `kind/slug`. */
  readonly about: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly qualifiers: Qualifiers;
}

export type SourceKind = 'news' | 'official' | 'dataset' | 'report' | 'social';

/** A checked description of one source document. */
export interface SourceDescription {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Address on the web (http or https). Reports and official documents may have none. */
  readonly url?: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published: string;
  /** Language tag of BCP 47, such as `en` or `uk`. */
  readonly language: string;
  readonly kind: SourceKind;
  /** Where the document itself has it from. Documents that cite one origin do not corroborate each other. */
  readonly cites?: string;
  readonly reliability: Reliability;
  readonly marking?: Marking;
}
