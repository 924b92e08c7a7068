import type { FlowView, MoneyView } from '../../account/index.ts';

export type ReachedRung = 'pledged' | 'committed' | 'allocated' | 'disbursed';

const FROM_TOP = ['disbursed', 'allocated', 'committed'] as const satisfies readonly (keyof MoneyView)[];

/** The furthest rung that a flow has reached with a sum; null where no source gives one. */
export function furthestRung({ original, pledged }: FlowView): ReachedRung | null {
  return FROM_TOP.find((rung) => original[rung].state === 'known') ?? (pledged.state === 'known' ? 'pledged' : null);
}
