import type { Account, AccountView } from '../../account/index.ts';
import { evidenceTables } from './evidence.ts';
import { figuresTable } from './figures.ts';
import { flowsTable } from './money.ts';
import { disagreementsTable, indicatorsTable, partnersTable, targetsTable } from './rest.ts';
import type { Table } from './table.ts';
import { workTables } from './works.ts';

/** Names of the tables, in their order. */
export const tableNames = [
  'subjects',
  'sources',
  'statements',
  'withdrawn',
  'partners',
  'agreements',
  'lines',
  'stages',
  'flows',
  'targets',
  'indicators',
  'figures',
  'disagreements',
] as const;

/**
 * The account as tables: what it concludes, and the statements, sources and subjects behind it. Tables stand before those that
 * refer to them. `view` is that account's; asked again with the same one, the tables are the same.
 */
export function accountTables(account: Account, view: AccountView): readonly Table[] {
  const tables = made.get(view) ?? tablesOf(account, view);
  made.set(view, tables);
  return tables;
}

/** Several forms of an export are made of the same tables, one after another. */
const made = new WeakMap<AccountView, readonly Table[]>();

function tablesOf(account: Account, view: AccountView): Table[] {
  return [
    ...evidenceTables(account),
    partnersTable(view.partners),
    ...workTables(view.agreements, view.lines),
    flowsTable(view.flows),
    targetsTable(view.targets),
    indicatorsTable(view.indicators),
    figuresTable(view),
    disagreementsTable(view),
  ];
}
