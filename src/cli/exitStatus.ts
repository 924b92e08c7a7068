/** Exit status of the command: what scripts go by. */
export const EXIT = {
  done: 0,
  /** Something was rejected or did not verify. */
  rejected: 1,
  /** The call cannot be done as it was made. */
  wrongCall: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
