import type { Account } from '../../account/index.ts';
import type { Sha256 } from '../../ledger/index.ts';
import type { ExportFile } from '../file.ts';
import { accountTables } from '../tables/tables.ts';
import { csvText } from './csv.ts';
import { descriptor } from './descriptor.ts';

/**
 * The account as a data package: `datapackage.json` and a CSV file for each table. `query` follows the name of each file where it
 * is fetched from an address that says which account is meant.
 */
export function dataPackage(account: Account, sha256: Sha256, query = ''): ExportFile[] {
  const view = account.view();
  const files = accountTables(account, view).map((table) => ({
    table,
    path: `${table.name}.csv`,
    text: csvText(table),
  }));
  const described = files.map((file) => ({ ...file, path: `${file.path}${query}` }));
  const content = `${JSON.stringify(descriptor(view, described, sha256), null, 2)}\n`;
  return [
    { name: 'datapackage.json', mediaType: 'application/json', content },
    ...files.map(({ path, text }) => ({ name: path, mediaType: 'text/csv; charset=utf-8', content: text })),
  ];
}
