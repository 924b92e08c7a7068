import { healthCodes, type SourceSummary } from '../../account/index.ts';
import { earliestDay, parseDate } from '../../values/index.ts';
import { lineStages } from '../../vocabulary/index.ts';
import { codeText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { magnitude, type Shown } from '../show/figure.ts';
import type { FlowItem } from './flows.ts';
import { type Sort, type SortKey, sorted, sortOf } from './sorting.ts';
import { codeOf } from './view.ts';

const lineColumns = ['name', 'host', 'stage', 'start', 'health'] as const;
export type LineSort = Sort<(typeof lineColumns)[number]>;

/** What lines are sorted by. */
interface SortedLine {
  readonly name: string;
  readonly host: { readonly name: string } | null;
  readonly stage: Shown;
  readonly start: Shown;
  readonly healthCode: string;
}

/** Lines in the order that the address asks for, and that order. */
export function sortLines<Line extends SortedLine>(
  ask: Ask,
  lines: readonly Line[],
): { items: Line[]; sort: LineSort } {
  const sort = sortOf(ask, lineColumns);
  const stages = lineStages.map(({ code }) => code);
  const keys = {
    name: (line: Line) => line.name,
    host: (line: Line) => line.host?.name ?? null,
    stage: (line: Line) => place(stages, codeBehind(ask, line.stage)),
    start: (line: Line) => firstDay(ask, line.start),
    health: (line: Line) => place(healthCodes, line.healthCode),
  };
  return { items: sorted(lines, sort, keys, ask.language), sort };
}

const flowColumns = ['name', 'rung', 'euro', 'period'] as const;
export type FlowSort = Sort<(typeof flowColumns)[number]>;
const REACHED = ['pledged', 'committed', 'allocated', 'disbursed'];

/** Flows of money in the order that the address asks for. Sums in several currencies run by their worth in euro. */
export function sortFlows(ask: Ask, flows: readonly FlowItem[]): { items: FlowItem[]; sort: FlowSort } {
  const sort = sortOf(ask, flowColumns);
  const keys = {
    // The list names a flow by its purpose where that is in the reader's language.
    name: (flow: FlowItem) => (ask.language === 'en' ? (flow.purpose ?? flow.name) : flow.name),
    rung: (flow: FlowItem) => place(REACHED, flow.rung),
    euro: (flow: FlowItem) => (flow.euro === null ? null : magnitude(ask.account.figure(flow.euro.address))),
    period: (flow: FlowItem) => flow.period,
  };
  return { items: sorted(flows, sort, keys, ask.language), sort };
}

const sourceColumns = ['title', 'publisher', 'published', 'kind', 'grade', 'claims'] as const;
export type SourceSort = Sort<(typeof sourceColumns)[number]>;

/** Sources in the order that the address asks for. */
export function sortSources(ask: Ask, sources: readonly SourceSummary[]): { items: SourceSummary[]; sort: SourceSort } {
  const sort = sortOf(ask, sourceColumns);
  const keys = {
    title: (source: SourceSummary) => source.title,
    publisher: (source: SourceSummary) => source.publisher,
    published: (source: SourceSummary) => source.published,
    kind: (source: SourceSummary) => codeText('source kind', source.kind, ask.language),
    grade: (source: SourceSummary) => source.reliability,
    claims: (source: SourceSummary) => source.claims,
  };
  return { items: sorted(sources, sort, keys, ask.language), sort };
}

function codeBehind({ account }: Ask, shown: Shown): string | null {
  return codeOf(account.figure(shown.address));
}

function place(codes: readonly string[], code: string | null): SortKey {
  const index = code === null ? -1 : codes.indexOf(code);
  return index < 0 ? null : index;
}

/** First day on which a date could be, as days since 1970. */
function firstDay({ account }: Ask, shown: Shown): SortKey {
  const { value } = account.figure(shown.address);
  const span = value?.type === 'date' ? parseDate(value.edtf) : undefined;
  return span?.ok ? earliestDay(span.value) : null;
}
