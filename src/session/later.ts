/** The later of two instants. Entries are looked up by theirs, so these must not run backwards when clocks differ. */
export function later(now: string, last: string): string {
  return now > last ? now : last;
}
