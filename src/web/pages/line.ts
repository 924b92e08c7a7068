import type { Figure, Input } from '../../account/index.ts';
import { earliestDay, latestDay, parseDate, yearOf } from '../../values/index.ts';
import { lineStages } from '../../vocabulary/index.ts';
import { capital } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type StandingClaim, showStanding } from '../show/claim.ts';
import { type Shown, show } from '../show/figure.ts';
import { type FlowItem, flowItems } from './flows.ts';
import { type Rung, rungsOf } from './ladder.ts';
import { type LineItem, lineItems } from './lines.ts';
import { labelOf, type RecordData, recordOf, viewOf } from './record.ts';
import { named } from './view.ts';

/** One figure with the words for what it is. */
export interface Labelled {
  readonly label: string;
  readonly shown: Shown;
}

/** A start of production as one source put it, for the chart of slips: days since 1970. */
export interface Statement {
  readonly published: number;
  readonly earliest: number;
  readonly latest: number;
  readonly happened: boolean;
  readonly chosen: boolean;
  readonly claim: StandingClaim;
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
  readonly statements: readonly Statement[];
  /** First and last year that the chart of statements spans; null where there are none. */
  readonly span: readonly [number, number] | null;
  readonly flows: readonly FlowItem[];
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
  const statements = statementsOf(ask, [figures.plannedStart, figures.actualStart]);
  return {
    item: lineItems(ask, [line])[0] as LineItem,
    product: product === null ? null : named(product, ask),
    agreement: agreement === null ? null : named(agreement, ask),
    programme: programme === null ? null : named(programme, ask),
    ladder: rungsOf(ask, lineStages, 'line', line.history, line.stage),
    starts: [figures.plannedStart, figures.actualStart].map(labelled),
    quantities: [...figures.capacity, ...figures.output].map(labelled),
    recipients: show(figures.recipients, ask),
    jobs: show(figures.jobs, ask),
    statements,
    span: spanOf(statements),
    flows: flowItems(
      ask,
      ask.account.flows().filter(({ subject }) => funding.has(subject)),
    ),
    record: recordOf(ask, view),
  };
}

/** Every start that was ever stated, oldest statement first. */
function statementsOf(ask: Ask, figures: readonly Figure[]): Statement[] {
  return figures
    .flatMap((figure) => ask.account.explain(figure.address).inputs.map((input) => statementOf(ask, input)))
    .filter((statement) => statement !== undefined)
    .sort((a, b) => a.published - b.published);
}

function statementOf(ask: Ask, input: Input): Statement | undefined {
  if (input.type !== 'claim' || input.standing === 'denies' || typeof input.citation.value !== 'string')
    return undefined;
  const { citation, standing } = input;
  const span = parseDate(input.citation.value);
  const published = parseDate(citation.source.published);
  if (!span.ok || !published.ok) return undefined;
  const [earliest, latest] = [earliestDay(span.value), latestDay(span.value)];
  const day = earliestDay(published.value);
  if (earliest === null || latest === null || day === null) return undefined;
  const happened = citation.modality === 'fact' || citation.modality === 'estimate';
  return { published: day, earliest, latest, happened, chosen: standing === 'chosen', claim: showStanding(input, ask) };
}

function spanOf(statements: readonly Statement[]): LineData['span'] {
  if (statements.length === 0) return null;
  const years = statements.flatMap(({ published, earliest, latest }) => [published, earliest, latest]).map(yearOf);
  return [Math.min(...years), Math.max(...years)];
}
