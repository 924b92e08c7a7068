import type { FigureState } from '../../../account/index.ts';
import type { Shown } from '../../show/figure.ts';
import type { Tick } from './axis.ts';
import type { SankeyColumn } from './sankeyColumns.ts';

/** What a chart draws: places already worked out, so that drawing it needs neither the account nor a layout. */
export type Drawing = PointsDrawing | GanttDrawing | SlipsDrawing | MapDrawing | SankeyDrawing | LeagueDrawing;

/** Days since 1970, first and last; both the same where a day is told. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A point of a series, with the numbers in the series' own unit; null where nothing is told or it is withheld. */
export interface DrawnPoint extends Span {
  readonly shown: Shown;
  readonly label: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly planned: boolean;
  /** Where the value lies if the source names only a bound: "over 40 %" lies above. */
  readonly bound: 'up' | 'down' | null;
}

/** A claim that contradicts a point. */
export interface OtherPoint extends Span {
  readonly claim: string;
  readonly label: string;
  /** Source that makes it. */
  readonly source: string;
  readonly value: number;
}

export interface PointsDrawing {
  readonly type: 'points';
  readonly years: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** Starts of quarters, where the chart spans a single year and would else name no time at all. */
  readonly months: readonly { readonly day: number; readonly text: string }[];
  readonly points: readonly DrawnPoint[];
  readonly others: readonly OtherPoint[];
}

/** Something that happened to a line or an agreement or is to happen, over the days that the source leaves open. */
export interface GanttMark {
  readonly address: string;
  readonly label: string;
  readonly from: number;
  readonly until: number;
  readonly kind: 'stage' | 'start' | 'undone';
  readonly planned: boolean;
}

export interface GanttRow {
  readonly subject: string;
  readonly name: string;
  /** What tells it apart from others of its name; null where no other has it. */
  readonly apart: string | null;
  /** Where it stands, in words; what is no fact says so. */
  readonly stage: string;
  /** Of a line, against its plan; an agreement has none. */
  readonly health: { readonly code: string; readonly label: string } | null;
  readonly marks: readonly GanttMark[];
  /** Days from the first fact to the last day on which it is known to stand where it stands; null without facts. */
  readonly reached: readonly [number, number] | null;
  /** Days from the last plan to today where the plan has passed and nothing is told. */
  readonly late: readonly [number, number] | null;
}

export interface GanttDrawing {
  readonly type: 'gantt';
  readonly of: 'agreement' | 'line';
  readonly years: readonly [number, number];
  /** The day that the chart speaks of, with its text. */
  readonly today: { readonly day: number; readonly text: string };
  readonly rows: readonly GanttRow[];
}

/** A start of production as one source put it: days since 1970. */
export interface Statement {
  readonly claim: string;
  readonly source: string;
  /** Who said it and when, and what: "UNN, 3 September 2025". */
  readonly said: string;
  readonly stated: string;
  readonly label: string;
  readonly published: number;
  readonly earliest: number;
  readonly latest: number;
  readonly happened: boolean;
  readonly chosen: boolean;
}

export interface SlipsDrawing {
  readonly type: 'slips';
  readonly years: readonly [number, number];
  readonly statements: readonly Statement[];
}

/** A country that hosts lines, or is to. */
export interface HostMark {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly lines: number;
  /** Lines of which a fact is told beyond a proposal; the others are planned only, or halted. */
  readonly facts: number;
  readonly shown: Shown;
  readonly label: string;
}

export interface MapDrawing {
  readonly type: 'map';
  readonly hosts: readonly HostMark[];
  /** Hosts outside the view. */
  readonly elsewhere: readonly HostMark[];
  /** Lines of which no source tells the country. */
  readonly without: number;
}

/** One box: places across are parts of the width, places down are units of `height`. */
export interface SankeyBox {
  readonly key: string;
  readonly column: SankeyColumn;
  readonly name: string;
  readonly sum: string;
  /** The figure that is this very sum; null where the account has none, and its flows stand in the table of the chart. */
  readonly address: string | null;
  /** No source tells who or what it is. */
  readonly untold: boolean;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where a band meets a box. */
export interface Edge {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface SankeyBand {
  readonly key: string;
  /** Keys of the boxes that it leads from and to. */
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly sum: string;
  /** The figure that is this very sum; null where the account has none. */
  readonly address: string | null;
  /** Euro cents: what all its flows add to the total. */
  readonly cents: number;
  readonly conflict: boolean;
  readonly from: Edge;
  readonly to: Edge;
}

export interface SankeyDrawing {
  readonly type: 'sankey';
  readonly height: number;
  readonly total: Shown;
  readonly boxes: readonly SankeyBox[];
  readonly bands: readonly SankeyBand[];
}

/** A partner of whose share something is told; `millionths` of GDP is null where that is not a number. */
export interface LeagueBar {
  readonly subject: string;
  readonly name: string;
  readonly share: Shown;
  readonly state: FigureState;
  readonly millionths: number | null;
}

export interface LeagueDrawing {
  readonly type: 'league';
  readonly bars: readonly LeagueBar[];
  /** Partners of which no source tells. */
  readonly unknown: number;
  /** Millionths of GDP asked of every partner; null where the programme names no target. */
  readonly target: { readonly millionths: number; readonly text: string } | null;
  readonly ticks: readonly Tick[];
}
