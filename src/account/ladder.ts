/** Rungs of the ladder of money (R9), lowest first, with the words that addresses use for "reached this rung". */
export const RUNGS = ['pledge', 'commitment', 'allocation', 'disbursement'] as const;
export type Rung = (typeof RUNGS)[number];

export const REACHED = {
  pledge: 'pledged',
  commitment: 'committed',
  allocation: 'allocated',
  disbursement: 'disbursed',
} as const satisfies Record<Rung, string>;
export type ReachedWord = (typeof REACHED)[Rung];

/** Rungs that are added up; pledges are listed and never added. */
export const COUNTED_RUNGS = ['commitment', 'allocation', 'disbursement'] as const satisfies readonly Rung[];
export type CountedRung = (typeof COUNTED_RUNGS)[number];

/** The rung behind a word of an address, or undefined. */
export function rungOf(word: string): Rung | undefined {
  return RUNGS.find((rung) => REACHED[rung] === word);
}
