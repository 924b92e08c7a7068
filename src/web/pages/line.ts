import type { Figure } from '../../account/index.ts';
import { lineStages } from '../../vocabulary/index.ts';
import { capital } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type Shown, show } from '../show/figure.ts';
import { type FlowList, flowList } from './flows.ts';
import { type Rung, rungsOf } from './ladder.ts';
import { type LineItem, lineItem } from './lines.ts';
import { labelOf, type RecordData, recordOf, viewOf } from './record.ts';
import { named } from './view.ts';

/** One figure with the words for what it is. */
export interface Labelled {
  readonly label: string;
  readonly shown: Shown;
}

export interface LineData {
  readonly item: LineItem;
  readonly product: Named | null;
  readonly agreement: Named | null;
  readonly programme: Named | null;
  readonly ladder: readonly Rung[];
  readonly starts: readonly Labelled[];
  readonly quantities: readonly Labelled[];
  readonly recipients: Shown;
  readonly jobs: Shown;
  readonly flows: FlowList;
  readonly record: RecordData;
}

export function linePage(ask: Ask, slug: string): LineData {
  const view = viewOf(ask, `line/${slug}`);
  const { line } = view;
  if (line === undefined) throw new Error(`Expected the view of ${view.subject} to be one of a line.`);
  const { figures, product, agreement, programme } = line;
  const labelled = (figure: Figure): Labelled => ({
    label: capital(labelOf(ask, figure.address)),
    shown: show(figure, ask),
  });
  const funding = new Set(
    view.namedBy.filter(({ property }) => property === 'funds' || property === 'to').map(({ subject }) => subject),
  );
  return {
    item: lineItem(ask, line),
    product: product === null ? null : named(product, ask),
    agreement: agreement === null ? null : named(agreement, ask),
    programme: programme === null ? null : named(programme, ask),
    ladder: rungsOf(ask, lineStages, 'line', line.history, line.stage),
    starts: [figures.plannedStart, figures.actualStart].map(labelled),
    quantities: [...figures.capacity, ...figures.output].map(labelled),
    recipients: show(figures.recipients, ask),
    jobs: show(figures.jobs, ask),
    flows: flowList(
      ask,
      ask.account.flows().filter(({ subject }) => funding.has(subject)),
      'flows-',
    ),
    record: recordOf(ask, view, funding),
  };
}
