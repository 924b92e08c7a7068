import type { Currency, Translated } from '../values/index.ts';

/** A figure that no row gives. Never to be read as zero. */
export interface Missing {
  readonly missing: true;
  /** What was looked for and what the table has instead. */
  readonly reason: Translated;
  /** What to add where, for those who keep the tables. */
  readonly remedy: string;
}

/** Where a figure comes from, in the form that an explanation shows. */
export interface Provenance {
  /** Publisher and title. */
  readonly source: string;
  readonly edition: string;
  /** Where the publisher itself offers it. */
  readonly url?: string;
  /** What it was read from. */
  readonly retrievedFrom: string;
  /** Computed from other figures, not quoted. */
  readonly derived: boolean;
}

interface Found {
  readonly missing: false;
  readonly provenance: Provenance;
}

export type MissingRate = Missing;

/** Mean rate of a currency. */
export interface Rate extends Found {
  readonly currency: string;
  /** Units of the currency that are worth one euro. */
  readonly perEuro: number;
  /** The month, `2025-06`; the year where no month is asked or known, `2025`. */
  readonly period: string;
  /** How the mean was made. */
  readonly basis: string;
}

/** Gross domestic product at current prices. */
export interface GrossDomesticProduct extends Found {
  readonly country: string;
  readonly year: number;
  readonly currency: Currency;
  /** Whole units of the currency. */
  readonly amount: number;
  /** Whole dollars of the United States. */
  readonly usdAmount: number;
  readonly status: 'actual' | 'estimate';
}

/** Military aid that a donor set aside for something concrete; its share in the aid of the European Union is not in it. */
export interface MilitaryAllocation extends Found {
  readonly donor: string;
  readonly year: number;
  /** Whole euro. */
  readonly euro: number;
  /** Months that the figure covers, such as 2026-01/2026-04. */
  readonly covers: string;
  /** The figure does not cover the whole year. */
  readonly partial: boolean;
  /** In how many of those months the source records aid of any type. */
  readonly monthsRecorded: number;
}

/** The definitions of NATO and of SIPRI differ: the two series are never joined. */
export type DefenceShareSeries = 'nato' | 'sipri';

/** Defence expenditure as a share of GDP. */
export interface DefenceShare extends Found {
  readonly country: string;
  readonly year: number;
  readonly series: DefenceShareSeries;
  readonly percent: number;
  readonly status: 'actual' | 'estimate' | 'not told';
  /** As retold by the press, not read from the publication. */
  readonly secondary: boolean;
}
