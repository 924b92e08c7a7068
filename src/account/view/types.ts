import type { Translated } from '../../values/index.ts';
import type { Figure } from '../figure.ts';

/** The instants that an answer used. */
export interface AsOfView {
  readonly at: string;
  readonly known: string;
  readonly recorded: string;
  /** Last ledger entry that counted. */
  readonly sequence: number;
}

/** The words for "reached this rung" that addresses use. */
export type MoneyView = Readonly<Record<'committed' | 'allocated' | 'disbursed', Figure>>;

export interface GaugeView {
  readonly year: number;
  readonly money: MoneyView;
  readonly share: MoneyView;
  readonly distance: MoneyView;
  readonly distanceEuro: MoneyView;
  readonly militaryAid: Figure;
  readonly militaryAidShare: Figure;
  readonly militaryAidDistance: Figure;
}

export interface PartnerSummary {
  /** ISO 3166-1 alpha-2, or EU, NATO. */
  readonly country: string;
  /** Stage in the programme; null where no agreement of the programme names the country. */
  readonly stage: string | null;
  readonly contested: boolean;
  /** Furthest stage of agreements outside the programme. */
  readonly stageOutside: string | null;
  readonly figures: {
    readonly stage: Figure;
    readonly stageOutside: Figure;
    readonly agreements: Figure;
    readonly lines: Figure;
  };
  /** All years together, money for Ukrainian production. */
  readonly money: MoneyView;
}

export interface PartnerView extends PartnerSummary {
  /** Sums for several years, or without a year: in no single year. */
  readonly moneySeveralYears: MoneyView;
  readonly channelled: MoneyView;
  readonly gauges: readonly GaugeView[];
}

/** A partner in the totals of an account: without the gauge, which needs tables beside the claims. */
export interface PartnerTotals extends PartnerSummary {
  readonly years: readonly { readonly year: number; readonly money: MoneyView }[];
}

/** One stage that a subject reached or is to reach. */
export interface StageView {
  readonly stage: string;
  readonly modality: string;
  readonly when: string | null;
  readonly address: string;
}

export interface AgreementView {
  readonly subject: string;
  readonly parties: readonly string[];
  readonly contestedParties: readonly string[];
  readonly instrument: string | null;
  readonly programme: string | null;
  readonly stage: string | null;
  readonly planned: boolean;
  readonly since: string | null;
  readonly history: readonly StageView[];
  readonly covers: readonly string[];
  readonly expected: string | null;
  readonly place: string | null;
  readonly signatories: readonly string[];
  readonly conflict: boolean;
  readonly figures: { readonly stage: Figure };
}

export interface LineView {
  readonly subject: string;
  readonly family: readonly string[];
  readonly product: string | null;
  readonly operators: readonly string[];
  readonly host: string | null;
  /** Never closer than a region (R20). */
  readonly region: string | null;
  readonly agreement: string | null;
  readonly programme: string | null;
  readonly stage: string | null;
  readonly planned: boolean;
  readonly since: string | null;
  readonly history: readonly StageView[];
  readonly health: string;
  readonly conflict: boolean;
  readonly figures: {
    readonly stage: Figure;
    readonly health: Figure;
    readonly plannedStart: Figure;
    readonly actualStart: Figure;
    readonly capacity: readonly Figure[];
    readonly output: readonly Figure[];
    readonly recipients: Figure;
    readonly jobs: Figure;
  };
}

export interface FlowView {
  readonly subject: string;
  readonly from: string | null;
  readonly via: string | null;
  readonly to: readonly string[];
  readonly partOf: string | null;
  readonly funds: readonly string[];
  readonly scope: 'production' | 'other';
  /** Year that the sum is for, null for several or none (R13). */
  readonly year: number | null;
  readonly covers: string | null;
  readonly purpose: string | null;
  readonly instrument: string | null;
  readonly conflict: boolean;
  readonly pledged: Figure;
  readonly original: MoneyView;
  readonly euro: MoneyView;
  readonly net: MoneyView;
}

export interface SeriesView {
  readonly series: string;
  readonly definition: Translated | null;
  readonly latest: Figure;
  readonly points: readonly Figure[];
  readonly planned: readonly Figure[];
}

export interface ConflictView {
  readonly subject: string;
  readonly property: string;
  readonly address: string;
  readonly differs: boolean;
  readonly denied: boolean;
}

export interface TargetView {
  readonly subject: string;
  readonly who: string | null;
  readonly measure: string | null;
  readonly status: string | null;
  readonly byWhen: string | null;
  readonly value: Figure;
}

export interface OverviewView {
  readonly partners: Readonly<Record<string, Figure>>;
  readonly agreements: Readonly<Record<string, Figure>>;
  readonly lines: Readonly<Record<string, Figure>>;
  readonly health: Readonly<Record<string, Figure>>;
  readonly money: MoneyView;
}

/** What is counted and added up at one question. */
export interface AccountTotals {
  readonly asOf: AsOfView;
  readonly overview: OverviewView;
  readonly partners: readonly PartnerTotals[];
  /** Latest point of each series. */
  readonly indicators: readonly Figure[];
}

/** The whole account at one question, as JSON. */
export interface AccountView {
  readonly asOf: AsOfView;
  readonly programme: {
    readonly id: string;
    readonly name: Translated;
    readonly aim: Translated;
    readonly owner: string;
  } | null;
  readonly overview: OverviewView;
  readonly target: TargetView | null;
  readonly targets: readonly TargetView[];
  readonly partners: readonly PartnerView[];
  readonly agreements: readonly AgreementView[];
  readonly lines: readonly LineView[];
  readonly flows: readonly FlowView[];
  readonly indicators: readonly SeriesView[];
  readonly conflicts: readonly ConflictView[];
}
