import { healthCodes, type LineView } from '../../account/index.ts';
import { codeText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type Shown, show } from '../show/figure.ts';
import { chosenLines, inOrder } from './chosenLines.ts';
import { type LineSort, sortLines } from './sorts.ts';
import { byName, named, toldApart } from './view.ts';

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

export interface LinesData {
  readonly items: readonly LineItem[];
  readonly all: number;
  readonly hosts: readonly Named[];
  readonly healths: readonly { readonly code: string; readonly label: string; readonly count: number }[];
  readonly chosen: { readonly host: string; readonly health: string };
  readonly sort: LineSort;
}

export function linesPage(ask: Ask): LinesData {
  const lines = ask.account.lines();
  const { lines: shown, host, health } = chosenLines(ask);
  const hosts = [...new Set(lines.flatMap((line) => (line.host === null ? [] : [line.host])))];
  return {
    ...sortLines(ask, lineItems(ask, shown)),
    all: lines.length,
    hosts: hosts.map((subject) => named(subject, ask)).sort(byName(ask.language)),
    healths: healthCodes
      .map((code) => ({
        code,
        label: codeText('line health', code, ask.language),
        count: lines.filter((line) => line.health === code).length,
      }))
      .filter(({ count }) => count > 0),
    chosen: { host, health },
  };
}

/** Lines ready for lists: by how far they have come, what is only planned after what is, then by name. */
export function lineItems(ask: Ask, lines: readonly LineView[]): LineItem[] {
  return toldApart(inOrder(lines).map((line) => lineItem(ask, line)));
}

function lineItem(ask: Ask, line: LineView): LineItem {
  const { figures, host, region } = line;
  const started = figures.actualStart.state === 'known';
  return {
    ...named(line.subject, ask),
    host: host === null ? null : named(host, ask),
    region,
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
