import { type Day, dayAt, dayOf, isoDay, startOfDay } from './day.ts';

/** A moment up to which an account looks. */
export interface AsOf {
  /** Last day that is included. */
  readonly day: Day;
  /** First moment that is not included, in milliseconds since 1970. */
  readonly millisecondsExclusive: number;
  /** What answers repeat: the date, or the instant in UTC. */
  readonly text: string;
}

/** Raised where a text is neither a date nor an instant. */
export class NotAnInstant extends Error {
  override readonly name = 'NotAnInstant';
  constructor(text: string) {
    super(
      `Expected a date such as 2025-06-24 or an instant such as 2025-06-24T12:00:00Z, came "${text}". ` +
        'An instant needs its zone; without one, give the date.',
    );
  }
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads a bare date as the whole UTC day, and a timestamp with its zone as that instant. Raises NotAnInstant. */
export function asOf(text: string): AsOf {
  if (isCalendarDay(text)) {
    const day = dayOf(text);
    return { day, millisecondsExclusive: startOfDay(day + 1), text: isoDay(day) };
  }
  const [, date = ''] = INSTANT.exec(text) ?? [];
  const milliseconds = isCalendarDay(date) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new NotAnInstant(text);
  // The instant itself is included: what was recorded at it was there.
  return {
    day: dayAt(milliseconds),
    millisecondsExclusive: milliseconds + 1,
    text: new Date(milliseconds).toISOString(),
  };
}

function isCalendarDay(text: string): boolean {
  try {
    dayOf(text);
    return true;
  } catch {
    return false;
  }
}
