import {
  type AgreementView,
  type Figure,
  type FlowView,
  healthCodes,
  type LineView,
  type SourceSummary,
} from '../../account/index.ts';
import { earliestDay, parseDate } from '../../values/index.ts';
import { agreementStages, lineStages } from '../../vocabulary/index.ts';
import { codeText, hasOwnWords, ownWords } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { magnitude } from '../show/figure.ts';
import { furthestRung } from './rung.ts';
import { type Sort, type SortKey, sorted, sortOf } from './sorting.ts';

/** Rows in the order that the address asks for, and that order. Lists are sorted before their rows are put in words. */
interface InOrder<Row, Column extends string> {
  readonly rows: Row[];
  readonly sort: Sort<Column>;
}

const lineColumns = ['name', 'host', 'stage', 'start', 'health'] as const;
export type LineSort = Sort<(typeof lineColumns)[number]>;

export function sortLines(
  ask: Ask,
  lines: readonly LineView[],
  name = '',
): InOrder<LineView, (typeof lineColumns)[number]> {
  const sort = sortOf(ask, lineColumns, name);
  const stages = lineStages.map(({ code }) => code);
  const keys = {
    name: ({ subject }: LineView) => ask.name(subject),
    host: ({ host }: LineView) => (host === null ? null : ask.name(host)),
    stage: ({ stage }: LineView) => place(stages, stage),
    start: ({ figures }: LineView) => firstDay(figures.actualStart) ?? firstDay(figures.plannedStart),
    health: ({ health }: LineView) => place(healthCodes, health),
  };
  return { rows: sorted(lines, sort, keys, ask.language), sort };
}

const flowColumns = ['name', 'rung', 'euro', 'period'] as const;
export type FlowSort = Sort<(typeof flowColumns)[number]>;
const REACHED = ['pledged', 'committed', 'allocated', 'disbursed'];

/** Sums in several currencies run by their worth in euro. */
export function sortFlows(
  ask: Ask,
  flows: readonly FlowView[],
  name = '',
): InOrder<FlowView, (typeof flowColumns)[number]> {
  const sort = sortOf(ask, flowColumns, name);
  const keys = {
    // The list names a flow by its purpose where that is in the reader's language.
    name: ({ purpose, subject }: FlowView) =>
      purpose !== null && hasOwnWords(purpose, ask.language) ? ownWords(purpose, ask.language) : ask.name(subject),
    rung: (flow: FlowView) => place(REACHED, furthestRung(flow)),
    euro: (flow: FlowView) => {
      const rung = furthestRung(flow);
      return rung === null || rung === 'pledged' ? null : magnitude(flow.euro[rung]);
    },
    period: ({ covers, year }: FlowView) => covers ?? (year === null ? null : String(year)),
  };
  return { rows: sorted(flows, sort, keys, ask.language), sort };
}

const agreementColumns = ['name', 'covers', 'stage', 'since'] as const;
export type AgreementSort = Sort<(typeof agreementColumns)[number]>;

export function sortAgreements(
  ask: Ask,
  agreements: readonly AgreementView[],
  name = '',
): InOrder<AgreementView, (typeof agreementColumns)[number]> {
  const sort = sortOf(ask, agreementColumns, name);
  const stages = agreementStages.map(({ code }) => code);
  const keys = {
    name: ({ subject }: AgreementView) => ask.name(subject),
    covers: ({ covers }: AgreementView) =>
      covers[0] === undefined ? null : codeText('family', covers[0], ask.language),
    stage: ({ stage }: AgreementView) => place(stages, stage),
    since: ({ since }: AgreementView) => since,
  };
  return { rows: sorted(agreements, sort, keys, ask.language), sort };
}

const sourceColumns = ['title', 'publisher', 'published', 'kind', 'grade', 'claims'] as const;
export type SourceSort = Sort<(typeof sourceColumns)[number]>;

export function sortSources(
  ask: Ask,
  sources: readonly SourceSummary[],
): InOrder<SourceSummary, (typeof sourceColumns)[number]> {
  const sort = sortOf(ask, sourceColumns);
  const keys = {
    title: (source: SourceSummary) => source.title,
    publisher: (source: SourceSummary) => source.publisher,
    published: (source: SourceSummary) => source.published,
    kind: (source: SourceSummary) => codeText('source kind', source.kind, ask.language),
    grade: (source: SourceSummary) => source.reliability,
    claims: (source: SourceSummary) => source.claims,
  };
  return { rows: sorted(sources, sort, keys, ask.language), sort };
}

function place(codes: readonly string[], code: string | null): SortKey {
  const index = code === null ? -1 : codes.indexOf(code);
  return index < 0 ? null : index;
}

/** First day on which a date could be, as days since 1970. */
function firstDay({ value }: Figure): SortKey {
  const span = value?.type === 'date' ? parseDate(value.edtf) : undefined;
  return span?.ok ? earliestDay(span.value) : null;
}
