import { parseDate } from '../../values/index.ts';

/** Whether the last day of an EDTF date is not over when a day begins. */
export function isAhead(edtf: string, day: number): boolean {
  const span = parseDate(edtf);
  return span.ok && (span.value.end?.latest ?? Number.POSITIVE_INFINITY) >= day;
}
