import { FOREVER } from '../ledger/index.ts';
import type { Day } from '../values/index.ts';
import type { Stage } from '../vocabulary/index.ts';
import type { Reader } from './reader.ts';
import { currentStage } from './stages.ts';

/** Health of a line (R19). "No plan": nobody has said when it is to start. */
export const healthCodes = ['producing', 'on plan', 'due', 'overdue', 'silent', 'no plan', 'undone'] as const;
export type HealthCode = (typeof healthCodes)[number];

export interface Health {
  readonly code: HealthCode;
  /** Concluded from silence. */
  readonly inferred: boolean;
  /** Row of the planned start that the test used, -1 where there was none. */
  readonly plannedRow: number;
  /** Day on which a source last spoke of the line. */
  readonly lastHeard: Day;
  /** No source has spoken of it for a year, whatever the code. */
  readonly silent: boolean;
}

const SILENT_AFTER_DAYS = 365;
const PRODUCING = new Set(['low-rate production', 'full-rate production']);

/** The health of a line on the earlier of the two days asked for, with the test that it met (R19). */
export function lineHealth(reader: Reader, line: number): Health {
  const plannedRow = reader.row(line, reader.facets['start_of_production:planned']);
  const started = reader.row(line, reader.facets['start_of_production:actual']) >= 0;
  const due = dueDays(reader, plannedRow);
  const told = { stage: currentStage(reader, line, 'line'), started, dueFrom: due.from, dueUntil: due.until };
  const code = healthOf(reader, line, told);
  const lastHeard = reader.resolution.lastPublished(line);
  return {
    code,
    inferred: code === 'overdue' || code === 'silent',
    plannedRow,
    lastHeard,
    silent: isSilent(reader, line),
  };
}

/** Day on which nothing is due. */
const NEVER = FOREVER;

/** First and last day of the planned start that a row tells; NEVER where it tells none, or one without beginning or end. */
export function dueDays(reader: Reader, plannedRow: number): { readonly from: Day; readonly until: Day } {
  const planned = plannedRow < 0 ? undefined : reader.log.values.date(reader.valueNumber(plannedRow));
  if (!planned?.start || !planned.end) return { from: NEVER, until: NEVER };
  return { from: planned.start.earliest, until: planned.end.latest };
}

/** What the test of a line's health asks. */
interface LineNow {
  readonly stage: Stage | undefined;
  readonly started: boolean;
  /** As `dueDays` tells them. */
  readonly dueFrom: Day;
  readonly dueUntil: Day;
}

/** The health alone, of a line whose stage and starts are at hand. */
export function healthOf(reader: Reader, line: number, now: LineNow): HealthCode {
  return codeOf(now, today(reader), isSilent(reader, line));
}

function today(reader: Reader): Day {
  const { at, known } = reader.resolution.question;
  return Math.min(at.day, known.day);
}

function isSilent(reader: Reader, line: number): boolean {
  return today(reader) - reader.resolution.lastPublished(line) > SILENT_AFTER_DAYS;
}

function codeOf({ stage, started, dueFrom, dueUntil }: LineNow, today: Day, silent: boolean): HealthCode {
  if (stage?.undone) return 'undone';
  if (started || (stage !== undefined && PRODUCING.has(stage.code))) return silent ? 'silent' : 'producing';
  if (dueFrom !== NEVER) {
    if (dueUntil < today) return 'overdue';
    if (dueFrom <= today) return 'due';
    return silent ? 'silent' : 'on plan';
  }
  return silent ? 'silent' : 'no plan';
}

/** The row by which a source last spoke of a subject, -1 where no claim on it can be seen. */
export function lastHeardRow(reader: Reader, subject: number): number {
  const rows = reader.resolution.facets(subject).flatMap((facet) => reader.resolution.rows(subject, facet));
  const { published } = reader.log.rows;
  return rows.reduce(
    (last, row) => (last < 0 || (published.values[row] as number) > (published.values[last] as number) ? row : last),
    -1,
  );
}
