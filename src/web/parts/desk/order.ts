import type { ClaimState } from '../../../desk/index.ts';

interface Numbered {
  readonly number: number;
  readonly state: ClaimState;
}

/** The next claim that nobody has decided on, looking on from one and then from the beginning; that one where none is left. */
export function nextToDecide(claims: readonly Numbered[], from: number): number {
  const open = claims.filter(({ state }) => state === 'proposed');
  const next = open.find(({ number }) => number > from) ?? open[0];
  return next?.number ?? (from === 0 ? (claims[0]?.number ?? 0) : from);
}

/** The claim before or after one; that one itself at the ends. */
export function neighbour(claims: readonly Numbered[], from: number, step: 1 | -1): number {
  const index = claims.findIndex(({ number }) => number === from);
  return claims[index + step]?.number ?? from;
}
