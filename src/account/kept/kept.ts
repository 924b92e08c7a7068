import type { Log } from '../../ledger/index.ts';
import type { Conversion } from '../conversion.ts';
import { perSorting } from '../perSorting.ts';
import type { Reader } from '../reader.ts';
import { FlowReading, FlowRecords } from './flows.ts';
import { NamingReading, NamingRecords } from './namings.ts';
import { PointReading, PointRecords } from './points.ts';
import { AgreementRecords, agreementReading, LineRecords, lineReading, type WorkReading } from './works.ts';

/** What one account reads subjects of each kind by. It lives as long as the account. */
export class Readings {
  readonly flows: FlowReading;
  readonly lines: WorkReading;
  readonly agreements: WorkReading;
  readonly namings: NamingReading;
  readonly points: PointReading;

  constructor(reader: Reader, conversion: Conversion) {
    this.flows = new FlowReading(reader, conversion);
    this.lines = lineReading(reader);
    this.agreements = agreementReading(reader);
    this.namings = new NamingReading(reader);
    this.points = new PointReading(reader);
  }
}

/** What was concluded of single subjects and holds for every question that sees all of their rows. */
export class Kept {
  readonly flows: FlowRecords;
  readonly lines: LineRecords;
  readonly agreements: AgreementRecords;
  readonly namings: NamingRecords;
  readonly points: PointRecords;

  constructor(log: Log) {
    const count = (kind: string): number => log.subjectsByKind.of(kind).length;
    this.flows = new FlowRecords(count('flow'));
    this.lines = new LineRecords(count('line'));
    this.agreements = new AgreementRecords(count('agreement'));
    this.namings = new NamingRecords(count('agreement'));
    this.points = new PointRecords(count('indicator'));
  }
}

/** What is kept for a log. */
export const keptOf = perSorting((log: Log) => new Kept(log));
