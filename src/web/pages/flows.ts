import type { FlowView } from '../../account/index.ts';
import { codeText, hasOwnWords, ownWords } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { dayText } from '../show/day.ts';
import { type Shown, show } from '../show/figure.ts';
import { type Paging, paged } from './paging.ts';
import { furthestRung, type ReachedRung } from './rung.ts';
import { type FlowSort, sortFlows } from './sorts.ts';
import { named, toldApart } from './view.ts';

/** A flow of money as lists show it: the furthest rung that it has reached. */
export interface FlowItem extends Named {
  readonly from: Named | null;
  readonly via: Named | null;
  readonly to: readonly Named[];
  readonly partOf: Named | null;
  readonly rung: ReachedRung | null;
  readonly amount: Shown;
  readonly euro: Shown | null;
  readonly purpose: string | null;
  /** The purpose is told in the reader's language, not in the evidence's English alone. */
  readonly purposeRead: boolean;
  readonly instrument: string | null;
  /** Year or years that the sum is for. */
  readonly period: string | null;
  readonly production: boolean;
}

/** A page of flows, with the order and the place in the list that the address asks for. */
export interface FlowList {
  readonly items: readonly FlowItem[];
  readonly sort: FlowSort;
  readonly paging: Paging;
}

/** Flows ready for a list: the latest year first, then by name, unless the address asks for another order. */
export function flowList(ask: Ask, flows: readonly FlowView[], name = ''): FlowList {
  const latest = [...flows].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.subject < b.subject ? -1 : 1));
  const { rows, sort } = sortFlows(ask, latest, name);
  const { rows: shown, paging } = paged(ask, rows, { name });
  return {
    items: toldApart(
      ask,
      shown.map((flow) => flowItem(ask, flow)),
      rows,
    ),
    sort,
    paging,
  };
}

function flowItem(ask: Ask, flow: FlowView): FlowItem {
  const { from, via, partOf, purpose, instrument, covers, year } = flow;
  const rung = furthestRung(flow);
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
    purpose: purpose === null ? null : ownWords(purpose, ask.language),
    purposeRead: purpose !== null && hasOwnWords(purpose, ask.language),
    instrument: instrument === null ? null : codeText('flow instrument', instrument, ask.language),
    period: covers !== null ? dayText(covers, ask.language) : year === null ? null : String(year),
    production: flow.scope === 'production',
  };
}
