import { ByteColumn, IntColumn } from '../../ledger/index.ts';
import { agreementStages, lineStages, type Stage } from '../../vocabulary/index.ts';
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

/** What the rows of each line tell: its stage (R7), its host before merges, and its start. */
export class LineRecords extends Records<WorkReading> {
  /** Place of the stage in the list of stages, -1 where no fact tells of one. */
  readonly stage = this.column(new IntColumn());
  readonly host = this.column(new IntColumn());
  /** Row of the planned start of production, -1 for none, and 1 where an actual one is told. */
  readonly planned = this.column(new IntColumn());
  readonly started = this.column(new ByteColumn());

  protected read({ walk }: WorkReading, line: number, sight: number): boolean {
    walk.read(line, sight);
    return true;
  }

  protected write({ reader, walk }: WorkReading, _line: number, _sight: number, place: number): void {
    const after = lineStages.length;
    this.stage.values[place] = stagePlace(reader, walk.rows, lineStages);
    this.host.values[place] = reader.targetOf(walk.row(after));
    this.planned.values[place] = walk.row(after + 1);
    this.started.values[place] = walk.row(after + 2) >= 0 ? 1 : 0;
  }
}

export function agreementReading(reader: Reader): WorkReading {
  return new WorkReading(reader, agreementStages, ['programme']);
}

/** What the rows of each agreement tell: its stage (R7), and the programme that it belongs to, before merges. */
export class AgreementRecords extends Records<WorkReading> {
  readonly stage = this.column(new IntColumn());
  readonly programme = this.column(new IntColumn());

  protected read({ walk }: WorkReading, agreement: number, sight: number): boolean {
    walk.read(agreement, sight);
    return true;
  }

  protected write({ reader, walk }: WorkReading, _agreement: number, _sight: number, place: number): void {
    this.stage.values[place] = stagePlace(reader, walk.rows, agreementStages);
    this.programme.values[place] = reader.targetOf(walk.row(agreementStages.length));
  }
}
