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
  readonly stage: Int8Array;
  readonly host: Int32Array;
  /** Row of the planned start of production, -1 for none, and 1 where an actual one is told. */
  readonly planned: Int32Array;
  readonly started: Uint8Array;

  constructor(count: number) {
    super(count);
    this.stage = new Int8Array(count + 1);
    this.host = new Int32Array(count + 1);
    this.planned = new Int32Array(count + 1);
    this.started = new Uint8Array(count + 1);
  }

  protected conclude({ reader, walk }: WorkReading, line: number, place: number): boolean {
    walk.read(line);
    const after = lineStages.length;
    this.stage[place] = stagePlace(reader, walk.rows, lineStages);
    this.host[place] = reader.targetOf(walk.row(after));
    this.planned[place] = walk.row(after + 1);
    this.started[place] = walk.row(after + 2) >= 0 ? 1 : 0;
    return true;
  }
}

export function agreementReading(reader: Reader): WorkReading {
  return new WorkReading(reader, agreementStages, ['programme']);
}

/** What the rows of each agreement tell: its stage (R7), and the programme that it belongs to, before merges. */
export class AgreementRecords extends Records<WorkReading> {
  readonly stage: Int8Array;
  readonly programme: Int32Array;

  constructor(count: number) {
    super(count);
    this.stage = new Int8Array(count + 1);
    this.programme = new Int32Array(count + 1);
  }

  protected conclude({ reader, walk }: WorkReading, agreement: number, place: number): boolean {
    walk.read(agreement);
    this.stage[place] = stagePlace(reader, walk.rows, agreementStages);
    this.programme[place] = reader.targetOf(walk.row(agreementStages.length));
    return true;
  }
}
