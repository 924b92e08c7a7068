import type { Log } from '../../ledger/index.ts';
import type { Conversion } from '../conversion.ts';
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

const keptOfLog = new WeakMap<Log, { sorting: number; rates: object; kept: Kept }>();

/** What is kept for a log; begun anew when its rows were sorted anew or the reference rates changed, since sums rest on them. */
export function keptOf(log: Log, rates: object): Kept {
  const cached = keptOfLog.get(log);
  if (cached?.sorting === log.slots.sortings && cached.rates === rates) return cached.kept;
  const kept = new Kept(log);
  keptOfLog.set(log, { sorting: log.slots.sortings, rates, kept });
  return kept;
}
