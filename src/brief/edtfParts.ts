/** One end of an EDTF date by its parts; those that are not given are left out. */
export interface EdtfPart {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number;
  /** 1 to 4. */
  readonly quarter?: number;
}

export interface EdtfParts {
  readonly about: boolean;
  /** Null where the end is open. */
  readonly start: EdtfPart | null;
  readonly end: EdtfPart | null;
  readonly interval: boolean;
}

/** A date as sentences need it; undefined where the text is no date that they can say. */
export function edtfParts(text: string): EdtfParts | undefined {
  const [first = '', second] = text.split('/');
  const about = /[~%?]/.test(text);
  const start = partOf(first);
  if (second === undefined)
    return start === undefined || start === null ? undefined : { about, start, end: start, interval: false };
  const end = partOf(second);
  return start === undefined || end === undefined ? undefined : { about, start, end, interval: true };
}

function partOf(text: string): EdtfPart | null | undefined {
  if (text === '..' || text === '') return null;
  const [, year, second, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~%?]?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const part = { year: Number(year) };
  if (second === undefined) return part;
  const number = Number(second);
  if (number >= 33 && number <= 36) return { ...part, quarter: number - 32 };
  if (number >= 21) return number <= 24 ? { ...part, season: number - 20 } : undefined;
  return { ...part, month: number, ...(day === undefined ? {} : { day: Number(day) }) };
}
