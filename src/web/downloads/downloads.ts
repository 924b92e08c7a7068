import type { Ask } from '../ask.ts';
import { unpaged } from '../pages/paging.ts';
import type { Download } from './table.ts';
import { agreementTable, lineTable, partnerTable } from './tables/details.ts';
import { agreementsTable, linesTable, partnersTable, publishersTable, sourcesTable } from './tables/lists.ts';
import { flowsTable, fundersTable, yearsTable } from './tables/money.ts';
import { disagreementsTable, indicatorsTable } from './tables/points.ts';

/** The tables that can be taken away, by the path of the page they stand on, without language and ending. */
const whole: Readonly<Record<string, (ask: Ask) => Download>> = {
  partners: partnersTable,
  agreements: agreementsTable,
  lines: linesTable,
  money: flowsTable,
  'money/years': yearsTable,
  'money/funders': fundersTable,
  indicators: indicatorsTable,
  sources: sourcesTable,
  'sources/publishers': publishersTable,
  disagreements: disagreementsTable,
};

/** Those about one thing; the rest of the path names it. */
const one: Readonly<Record<string, (ask: Ask, slug: string) => Download>> = {
  partner: partnerTable,
  agreement: agreementTable,
  line: lineTable,
};

/** The table at a path such as `partners` or `partner/DK`; undefined where there is none. */
export function downloadAt(asked: Ask, path: string): Download | undefined {
  // A file holds the whole list, whatever page of it is on the screen.
  const ask = unpaged(asked);
  if (Object.hasOwn(whole, path)) return whole[path]?.(ask);
  const [kind = '', slug, ...more] = path.split('/');
  if (slug === undefined || more.length > 0 || !Object.hasOwn(one, kind)) return undefined;
  return one[kind]?.(ask, slug);
}
