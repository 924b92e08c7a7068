/** What a document says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** Day of publication, `2025-06-24`. */
  readonly published: string | null;
}

/** The day of an ISO date or timestamp, or null. */
export function dayFrom(value: string | null | undefined): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/u.exec((value ?? '').trim());
  if (match === null) return null;
  const [, year, month, day] = match;
  const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(day) ? null : `${year}-${month}-${day}`;
}

/** The day in the date format of PDF files, `D:20250624…` (ISO 32000-1, 7.9.4). */
export function dayFromPdf(value: string | null | undefined): string | null {
  const match = /^D?:?(\d{4})(\d{2})(\d{2})/u.exec((value ?? '').trim());
  return match === null ? null : dayFrom(`${match[1]}-${match[2]}-${match[3]}`);
}
