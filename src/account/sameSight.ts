import { OWN } from './cuts.ts';
import type { Resolution } from './resolution.ts';

/** Whether two questions are sure to see the very same rows of a subject, so that all said of it is the same. */
export function seeSame(one: Resolution, other: Resolution, subject: number): boolean {
  const sight = one.sight(subject);
  return (
    sight !== OWN &&
    sight === other.sight(subject) &&
    one.cuts === other.cuts &&
    one.canonical(subject) === other.canonical(subject)
  );
}
