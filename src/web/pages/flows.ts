import type { FlowView, MoneyView } from '../../account/index.ts';
import { codeText, dateText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type Shown, show } from '../show/figure.ts';
import { named, toldApart } from './view.ts';

/** A flow of money as lists show it: the furthest rung that it has reached. */
export interface FlowItem extends Named {
  readonly from: Named | null;
  readonly via: Named | null;
  readonly to: readonly Named[];
  readonly partOf: Named | null;
  readonly rung: 'pledged' | 'committed' | 'allocated' | 'disbursed' | null;
  readonly amount: Shown;
  readonly euro: Shown | null;
  readonly purpose: string | null;
  readonly instrument: string | null;
  /** Year or years that the sum is for. */
  readonly period: string | null;
  readonly production: boolean;
}

/** Flows ready for lists: the latest year first, then by name. */
export function flowItems(ask: Ask, flows: readonly FlowView[]): FlowItem[] {
  const sorted = [...flows].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.subject < b.subject ? -1 : 1));
  return toldApart(sorted.map((flow) => flowItem(ask, flow)));
}

function flowItem(ask: Ask, flow: FlowView): FlowItem {
  const { from, via, partOf, purpose, instrument, covers, year } = flow;
  const rung = furthest(flow);
  return {
    ...named(flow.subject, ask),
    from: from === null ? null : named(from, ask),
    via: via === null ? null : named(via, ask),
    to: flow.to.map((subject) => named(subject, ask)),
    partOf: partOf === null ? null : named(partOf, ask),
    rung,
    amount: show(
      rung === null ? flow.original.committed : rung === 'pledged' ? flow.pledged : flow.original[rung],
      ask,
      { compact: true },
    ),
    euro: rung === null || rung === 'pledged' ? null : show(flow.euro[rung], ask, { compact: true }),
    purpose,
    instrument: instrument === null ? null : codeText('flow instrument', instrument, ask.language),
    period: covers !== null ? dateText(covers, ask.language) : year === null ? null : String(year),
    production: flow.scope === 'production',
  };
}

const FROM_TOP = ['disbursed', 'allocated', 'committed'] as const satisfies readonly (keyof MoneyView)[];

function furthest({ original, pledged }: FlowView): FlowItem['rung'] {
  return FROM_TOP.find((rung) => original[rung].state === 'known') ?? (pledged.state === 'known' ? 'pledged' : null);
}
