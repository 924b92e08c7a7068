import { healthCodes, type LineView } from '../../account/index.ts';
import { lineStages } from '../../vocabulary/index.ts';
import { codeText, ownWords } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type Shown, show } from '../show/figure.ts';
import { chosenLines, fits, type LineChoice, type PageOfLines, pageOfLines } from './chosenLines.ts';
import type { Paging } from './paging.ts';
import type { LineSort } from './sorts.ts';
import { country, named, toldApart } from './view.ts';

/** A line as lists show it. */
export interface LineItem extends Named {
  readonly host: Named | null;
  readonly region: string | null;
  readonly operators: readonly Named[];
  readonly family: readonly string[];
  readonly stage: Shown;
  readonly health: Shown;
  readonly healthCode: string;
  /** The start that happened, else the one that is planned. */
  readonly start: Shown;
  readonly started: boolean;
  readonly conflict: boolean;
}

/** A page of lines, with the order and the place in the list that the address asks for. */
export interface LineList {
  readonly items: readonly LineItem[];
  readonly sort: LineSort;
  readonly paging: Paging;
}

/** One thing to choose by, and how many lines have it among those that fit the other choices. */
interface Option {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

export interface LinesData extends LineList {
  readonly all: number;
  readonly chosen: LineChoice;
  readonly options: Readonly<Record<keyof LineChoice, readonly Option[]>>;
}

export function linesPage(ask: Ask): LinesData {
  const lines = ask.account.lines();
  const { list, chosen } = chosenLines(ask, lines);
  const from = { ask, lines, chosen };
  return {
    ...itemsOf(ask, list),
    all: lines.length,
    chosen,
    options: {
      host: options(from, 'host', ({ host }) => (host === null ? [] : [host.slice('country/'.length)])),
      stage: options(from, 'stage', ({ stage }) => (stage === null ? [] : [stage])),
      family: options(from, 'family', ({ family }) => family),
      health: options(from, 'health', ({ health }) => [health]),
    },
  };
}

/** What can be chosen in a field, with how many lines each choice would show; what is chosen is always among it. */
function options(
  { ask, lines, chosen }: { readonly ask: Ask; readonly lines: readonly LineView[]; readonly chosen: LineChoice },
  field: keyof LineChoice,
  codesOf: (line: LineView) => readonly string[],
): Option[] {
  const counts = new Map<string, number>(chosen[field] === '' ? [] : [[chosen[field], 0]]);
  for (const line of lines) {
    if (!fits(line, { ...chosen, [field]: '' })) continue;
    for (const code of codesOf(line)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const found = [...counts].map(([code, count]) => ({ code, count, label: labels[field](ask, code) }));
  const order: readonly string[] = orders[field];
  if (order.length > 0) return found.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  const { compare } = new Intl.Collator(ask.language);
  return found.sort((a, b) => compare(a.label, b.label));
}

const labels: Readonly<Record<keyof LineChoice, (ask: Ask, code: string) => string>> = {
  host: (ask, code) => country(code, ask).name,
  stage: (ask, code) => codeText('line stage', code, ask.language),
  family: (ask, code) => codeText('family', code, ask.language),
  health: (ask, code) => codeText('line health', code, ask.language),
};

/** Codes that have an order of their own; the others stand by name. */
const orders: Readonly<Record<keyof LineChoice, readonly string[]>> = {
  host: [],
  stage: lineStages.map(({ code }) => code),
  family: [],
  health: healthCodes,
};

/** Lines ready for a list: by how far they have come, unless the address asks for another order. */
export function lineList(ask: Ask, lines: readonly LineView[], name = ''): LineList {
  return itemsOf(ask, pageOfLines(ask, lines, name));
}

function itemsOf(ask: Ask, { rows, shown, sort, paging }: PageOfLines): LineList {
  return {
    items: toldApart(
      ask,
      shown.map((line) => lineItem(ask, line)),
      rows,
    ),
    sort,
    paging,
  };
}

/** One line as lists show it. */
export function lineItem(ask: Ask, line: LineView): LineItem {
  const { figures, host, region } = line;
  const started = figures.actualStart.state === 'known';
  return {
    ...named(line.subject, ask),
    host: host === null ? null : named(host, ask),
    region: region === null ? null : ownWords(region, ask.language),
    operators: line.operators.map((operator) => named(operator, ask)),
    family: line.family.map((family) => codeText('family', family, ask.language)),
    stage: show(figures.stage, ask),
    health: show(figures.health, ask),
    healthCode: line.health,
    start: show(started ? figures.actualStart : figures.plannedStart, ask),
    started,
    conflict: line.conflict,
  };
}
