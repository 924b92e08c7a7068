import type { LineView } from '../../account/index.ts';
import { lineStages } from '../../vocabulary/index.ts';
import type { Ask } from '../ask.ts';
import { type Paging, paged } from './paging.ts';
import { type LineSort, sortLines } from './sorts.ts';

/** What lines are chosen by, as codes; empty where anything fits. */
export interface LineChoice {
  /** ISO 3166-1 code of the country in which the line stands. */
  readonly host: string;
  readonly stage: string;
  readonly family: string;
  readonly health: string;
}

const FIELDS = ['host', 'stage', 'family', 'health'] as const satisfies readonly (keyof LineChoice)[];

/** Lines in an order, and those of them that stand on one page of the list. */
export interface PageOfLines {
  readonly rows: readonly LineView[];
  readonly shown: readonly LineView[];
  readonly sort: LineSort;
  readonly paging: Paging;
}

/** The lines that the address chooses. The table and the chart beside it show the same page of them. */
export interface ChosenLines {
  readonly list: PageOfLines;
  readonly chosen: LineChoice;
  /** Everything that the page of the list depends on, as a query without `?`. */
  readonly query: string;
}

/** `lines` are all that the account has; making their views costs more than choosing among them. */
export function chosenLines(ask: Ask, lines: readonly LineView[] = ask.account.lines()): ChosenLines {
  const chosen: LineChoice = {
    host: ask.choices.get('host') ?? '',
    stage: ask.choices.get('stage') ?? '',
    family: ask.choices.get('family') ?? '',
    health: ask.choices.get('health') ?? '',
  };
  const fitting = lines.filter((line) => fits(line, chosen));
  return { list: pageOfLines(ask, fitting), chosen, query: queryOf(ask) };
}

function queryOf({ choices }: Ask): string {
  const given = [...FIELDS, 'sort', 'order', 'page'].map((name) => [name, choices.get(name) ?? ''] as const);
  return new URLSearchParams(
    given.filter(([, value]) => value !== '').map(([name, value]) => [name, value]),
  ).toString();
}

export function fits(line: LineView, { host, stage, family, health }: LineChoice): boolean {
  return (
    (host === '' || line.host === `country/${host}`) &&
    (stage === '' || line.stage === stage) &&
    (family === '' || line.family.includes(family)) &&
    (health === '' || line.health === health)
  );
}

export function pageOfLines(ask: Ask, lines: readonly LineView[], name = ''): PageOfLines {
  const { rows, sort } = sortLines(ask, furthestFirst(lines), name);
  const { rows: shown, paging } = paged(ask, rows, { name });
  return { rows, shown, sort, paging };
}

/** By how far they have come; what was halted or cancelled after what goes on, what is only planned last; then by name. */
function furthestFirst(lines: readonly LineView[]): LineView[] {
  const rank = ({ stage: code, planned }: LineView): number => {
    const place = lineStages.findIndex((stage) => stage.code === code);
    if (planned || place < 0) return place;
    return place + lineStages.length * (lineStages[place]?.undone === true ? 1 : 2);
  };
  return [...lines].sort((a, b) => rank(b) - rank(a) || (a.subject < b.subject ? -1 : 1));
}
