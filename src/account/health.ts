import type { DateSpan, Day } from '../values/index.ts';
import type { Reader } from './reader.ts';
import type { StageHistory } from './stages.ts';

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
  /** Row of that last claim. */
  readonly lastRow: number;
  /** No source has spoken of it for a year, whatever the code. */
  readonly silent: boolean;
}

const SILENT_AFTER_DAYS = 365;
const PRODUCING = new Set(['low-rate production', 'full-rate production']);

/** The health of a line on the earlier of the two days asked for, with the test that it met (R19). */
export function lineHealth(reader: Reader, line: number, history: StageHistory): Health {
  const { at, known } = reader.resolution.question;
  const today = Math.min(at.day, known.day);
  const { lastHeard, lastRow } = lastHeardOf(reader, line);
  const plannedRow = reader.row(line, 'start_of_production:planned');
  const planned = plannedRow < 0 ? undefined : reader.log.values.date(reader.valueNumber(plannedRow));
  const silent = today - lastHeard > SILENT_AFTER_DAYS;
  const code = codeOf(history, planned, today, silent, reader.row(line, 'start_of_production:actual') >= 0);
  return { code, inferred: code === 'overdue' || code === 'silent', plannedRow, lastHeard, lastRow, silent };
}

function codeOf(history: StageHistory, planned: DateSpan | undefined, today: Day, silent: boolean, started: boolean): HealthCode {
  const { current } = history;
  if (current?.stage.undone) return 'undone';
  if (started || (current !== undefined && PRODUCING.has(current.stage.code))) return silent ? 'silent' : 'producing';
  if (planned?.start && planned.end) {
    if (planned.end.latest < today) return 'overdue';
    if (planned.start.earliest <= today) return 'due';
    return silent ? 'silent' : 'on plan';
  }
  return silent ? 'silent' : 'no plan';
}

function lastHeardOf(reader: Reader, line: number): { lastHeard: Day; lastRow: number } {
  let lastHeard = Number.NEGATIVE_INFINITY;
  let lastRow = -1;
  for (const facet of reader.resolution.facets(line)) {
    for (const row of reader.resolution.rows(line, facet)) {
      const published = reader.log.rows.published.values[row] as number;
      if (published > lastHeard) {
        lastHeard = published;
        lastRow = row;
      }
    }
  }
  return { lastHeard, lastRow };
}
