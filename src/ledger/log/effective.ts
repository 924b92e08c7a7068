import type { DateSpan, Day } from '../../values/index.ts';
import type { Modality } from '../../vocabulary/index.ts';

/**
 * Day from which what a claim says holds (valid time).
 *
 * A fact holds from the day that its `when` names. Where `when` is coarser than a day, the thing had happened by the end of
 * that period at the latest, and by the day on which a source reported it if that was earlier. A fact without `when` holds
 * from publication. Plans, estimates, possibilities and denials are statements made on the day of publication: their `when`
 * is the day that they speak about.
 */
export function effectiveDay(modality: Modality, when: DateSpan | undefined, published: Day): Day {
  if (modality !== 'fact' || when === undefined || when.start === null) return published;
  const { earliest, latest } = when.start;
  return Math.min(Math.max(published, earliest), latest);
}
