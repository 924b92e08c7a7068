import type { Citation, Input } from '../../account/index.ts';
import type { Manner, Side } from '../types.ts';

/** What a message rests on. */
export interface Support {
  /** Claims, the chosen one first. */
  readonly claims: readonly Citation[];
  /** Rows of reference tables that its figures used. */
  readonly references: readonly Extract<Input, { type: 'reference' }>[];
  /** The publisher, where one source stands alone; null where independent ones agree. */
  readonly alone: string | null;
}

interface Base {
  /** What it is about; no two messages tell the same of one subject. */
  readonly subject: string;
  readonly manner: Manner;
  /** How much it matters: messages of more weight are told first, and those of least are left out. */
  readonly weight: number;
  /** Codes of the countries that it concerns, Ukraine left out. */
  readonly countries: readonly string[];
  readonly support: Support;
}

/** The programme became known. */
export interface LaunchMessage extends Base {
  readonly type: 'launch';
  /** It became known in the period; else it is told as a background. */
  readonly news: boolean;
}

/** Partners of the programme that stand at a stage; `counted` is the address of their number. */
export interface PartnersMessage extends Base {
  readonly type: 'partners';
  readonly stage: string;
  readonly members: readonly string[];
  readonly counted: string;
  readonly covers: readonly string[];
}

export interface TargetMessage extends Base {
  readonly type: 'target';
  readonly byWhen: string | null;
}

export interface AgreementMessage extends Base {
  readonly type: 'agreement';
  /** The agreements that one sentence tells together, itself first. */
  readonly subjects: readonly string[];
  readonly stage: string;
  readonly instrument: string | null;
  /** Parties as they sign: countries first. */
  readonly parties: readonly string[];
  readonly covers: readonly string[];
  readonly place: string | null;
  readonly when: string | null;
  readonly whenAddress: string;
  readonly inProgramme: boolean;
}

export interface LineMessage extends Base {
  readonly type: 'line';
  /** Stage that facts tell; null where the line is only planned. */
  readonly stage: string | null;
  readonly families: readonly string[];
  readonly products: readonly string[];
  readonly operators: readonly string[];
  readonly host: string | null;
  /** Countries that agreed on the line, where no source says in which it is to stand. */
  readonly together: readonly string[];
  readonly inProgramme: boolean;
  readonly when: string | null;
  /** Planned start as EDTF. */
  readonly start: string | null;
  /** Address of a planned yearly or monthly output or capacity. */
  readonly output: string | null;
  readonly onlyUkraine: boolean;
  /** Some source thinks it possible that others get a part. */
  readonly others: boolean;
}

export interface PlanMessage extends Base {
  readonly type: 'plan';
  readonly address: string;
  readonly before: string;
  readonly after: string;
  readonly days: number;
  readonly families: readonly string[];
  readonly products: readonly string[];
  readonly operators: readonly string[];
  readonly host: string | null;
}

export type Purpose = 'programme' | 'makers' | 'drone makers' | 'line' | 'production' | 'ukraine' | 'other';

export interface SumMessage extends Base {
  readonly type: 'sum';
  readonly rung: 'pledge' | 'commitment' | 'allocation' | 'disbursement';
  /** Address of the sum as the source gives it, and of its euro value where there is one. */
  readonly address: string;
  readonly euro: string | null;
  /** Minor units and currency, by which like sums are known. */
  readonly amount: string;
  readonly from: string | null;
  readonly purpose: Purpose;
  readonly recipient: string | null;
  readonly families: readonly string[];
  readonly revised: boolean;
  /** Address of the one year that it is for. */
  readonly year: string | null;
}

export interface TotalMessage extends Base {
  readonly type: 'total';
  readonly address: string;
  readonly rung: 'committed' | 'allocated' | 'disbursed';
  /** The total grew or shrank in the period; 0 where it only stands. */
  readonly cents: number;
}

export interface IndicatorMessage extends Base {
  readonly type: 'indicator';
  readonly series: string;
  readonly address: string;
  /** Value before the period, where the series had one and it was another. */
  readonly former: string | null;
}

export interface ConflictMessage extends Base {
  readonly type: 'conflict';
  readonly address: string;
  readonly about: 'sum' | 'value' | 'start' | 'output' | 'expected' | 'stage' | 'parties' | 'recipients';
  readonly side: Side;
  readonly series: string | null;
  readonly from: string | null;
  readonly rung: SumMessage['rung'];
  readonly purpose: Purpose;
  readonly recipient: string | null;
  readonly host: string | null;
  readonly families: readonly string[];
  readonly parties: readonly string[];
  /** One claim for each of the differing values, the chosen one first. */
  readonly values: readonly Citation[];
}

export interface ExpectedMessage extends Base {
  readonly type: 'expected';
  readonly address: string;
  readonly stage: string | null;
  readonly parties: readonly string[];
  readonly group: boolean;
}

export interface CountMessage extends Base {
  readonly type: 'count';
  readonly counted: string;
}

export interface GaugeMessage extends Base {
  readonly type: 'gauge';
  readonly address: string;
  readonly rung: 'committed' | 'allocated' | 'disbursed';
  readonly year: number;
  readonly target: string;
  readonly above: boolean;
}

export interface StandMessage extends Base {
  readonly type: 'stand';
  readonly country: string;
  readonly stage: string;
}

export interface HealthMessage extends Base {
  readonly type: 'health';
  readonly health: 'producing' | 'overdue';
  readonly counted: string;
}

export interface RetractionMessage extends Base {
  readonly type: 'retraction';
  readonly publisher: string;
}

export type Message =
  | LaunchMessage
  | PartnersMessage
  | TargetMessage
  | AgreementMessage
  | LineMessage
  | PlanMessage
  | SumMessage
  | TotalMessage
  | IndicatorMessage
  | ConflictMessage
  | ExpectedMessage
  | CountMessage
  | GaugeMessage
  | StandMessage
  | HealthMessage
  | RetractionMessage;

export type MessageType = Message['type'];
