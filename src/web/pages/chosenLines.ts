import type { LineView } from '../../account/index.ts';
import { lineStages } from '../../vocabulary/index.ts';
import type { Ask } from '../ask.ts';

/** The lines that the address chooses, and the choice as a query. */
export interface ChosenLines {
  readonly lines: readonly LineView[];
  readonly host: string;
  readonly health: string;
  readonly query: string;
}

/** Lines by country and health where the address names them, in the order of lists. */
export function chosenLines({ account, choices }: Pick<Ask, 'account' | 'choices'>): ChosenLines {
  const host = choices.get('host') ?? '';
  const health = choices.get('health') ?? '';
  const lines = account
    .lines()
    .filter((line) => (host === '' || line.host === `country/${host}`) && (health === '' || line.health === health));
  const query = new URLSearchParams({ ...(host === '' ? {} : { host }), ...(health === '' ? {} : { health }) });
  return { lines: inOrder(lines), host, health, query: query.toString() };
}

/** By how far they have come, what is only planned after what is, then by name. */
export function inOrder(lines: readonly LineView[]): LineView[] {
  const rank = (line: LineView): number =>
    lineStages.findIndex((stage) => stage.code === line.stage) + (line.planned ? 0 : lineStages.length);
  return [...lines].sort((a, b) => rank(b) - rank(a) || (a.subject < b.subject ? -1 : 1));
}
