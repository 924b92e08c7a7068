import { IntColumn } from '../../ledger/index.ts';
import { agreementStages, lineStages, type Stage } from '../../vocabulary/index.ts';
import { dueDays } from '../health.ts';
import type { Reader } from '../reader.ts';
import { stagePlace } from '../stages.ts';
import { Walk } from '../walk.ts';
import { Records } from './records.ts';

/** What an account reads agreements or lines by: the facets of their stages come first. */
export class WorkReading {
  readonly reader: Reader;
  readonly walk: Walk;

  constructor(reader: Reader, stages: readonly Stage[], others: readonly string[]) {
    this.reader = reader;
    this.walk = new Walk(reader.resolution, [...stages.map(({ code }) => `stage:${code}`), ...others]);
  }
}

export function lineReading(reader: Reader): WorkReading {
  return new WorkReading(reader, lineStages, ['host', 'start_of_production:planned', 'start_of_production:actual']);
}

/** Numbers that are kept of each line side by side, so that they are read from memory at once. */
const OF_LINE = { stage: 0, host: 1, started: 2, dueFrom: 3, dueUntil: 4 } as const;
const LINE_WIDTH = 5;

/** What the rows of each line tell: its stage (R7), its host before merges, and its start. */
export class LineRecords extends Records<WorkReading> {
  readonly #told = this.column(new IntColumn(), LINE_WIDTH);

  /** Place of the stage in the list of stages, -1 where no fact tells of one. */
  stage(place: number): number {
    return this.#told.values[place * LINE_WIDTH + OF_LINE.stage] as number;
  }

  host(place: number): number {
    return this.#told.values[place * LINE_WIDTH + OF_LINE.host] as number;
  }

  /** Whether an actual start of production is told. */
  started(place: number): boolean {
    return this.#told.values[place * LINE_WIDTH + OF_LINE.started] === 1;
  }

  /** First and last day of the planned start of production, NEVER where none is told. */
  dueFrom(place: number): number {
    return this.#told.values[place * LINE_WIDTH + OF_LINE.dueFrom] as number;
  }

  dueUntil(place: number): number {
    return this.#told.values[place * LINE_WIDTH + OF_LINE.dueUntil] as number;
  }

  protected read({ walk }: WorkReading, line: number, sight: number): boolean {
    walk.read(line, sight);
    return true;
  }

  protected write({ reader, walk }: WorkReading, _line: number, _sight: number, place: number): void {
    const told = this.#told.values;
    const at = place * LINE_WIDTH;
    const after = lineStages.length;
    const due = dueDays(reader, walk.row(after + 1));
    told[at + OF_LINE.stage] = stagePlace(reader, walk.rows, lineStages);
    told[at + OF_LINE.host] = reader.targetOf(walk.row(after));
    told[at + OF_LINE.started] = walk.row(after + 2) >= 0 ? 1 : 0;
    told[at + OF_LINE.dueFrom] = due.from;
    told[at + OF_LINE.dueUntil] = due.until;
  }
}

export function agreementReading(reader: Reader): WorkReading {
  return new WorkReading(reader, agreementStages, ['programme']);
}

/** What the rows of each agreement tell: its stage (R7), and the programme that it belongs to, before merges. */
export class AgreementRecords extends Records<WorkReading> {
  /** Stage and programme of each agreement, side by side. */
  readonly #told = this.column(new IntColumn(), 2);

  stage(place: number): number {
    return this.#told.values[place * 2] as number;
  }

  programme(place: number): number {
    return this.#told.values[place * 2 + 1] as number;
  }

  protected read({ walk }: WorkReading, agreement: number, sight: number): boolean {
    walk.read(agreement, sight);
    return true;
  }

  protected write({ reader, walk }: WorkReading, _agreement: number, _sight: number, place: number): void {
    this.#told.values[place * 2] = stagePlace(reader, walk.rows, agreementStages);
    this.#told.values[place * 2 + 1] = reader.targetOf(walk.row(agreementStages.length));
  }
}
