/** The time, and waiting for it, passed in so that a round can be run on any clock. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}
