import type { Account } from '../account/index.ts';
import type { Sha256 } from '../ledger/index.ts';
import { entityLines } from './entities/entities.ts';
import type { ExportFile } from './file.ts';
import { dataPackage } from './package/package.ts';
import { provenance } from './provenance/provenance.ts';
import { parquetBytes } from './tables/parquet.ts';
import { type SqlTable, sqlTable } from './tables/sql.ts';
import { accountTables } from './tables/tables.ts';

/** What the core has no machine for, passed in by the door. */
export interface ExportTools {
  readonly sha256: Sha256;
  /** The bytes of an SQLite file that holds tables. */
  readonly sqlite: (tables: readonly SqlTable[]) => Uint8Array;
}

interface Format {
  readonly title: string;
  readonly files: (account: Account, tools: ExportTools) => ExportFile[];
}

const formats = {
  datapackage: {
    title: 'CSV tables with datapackage.json (Data Package 1.0)',
    files: (account, { sha256 }) => dataPackage(account, sha256),
  },
  sqlite: {
    title: 'The same tables in one SQLite file',
    files: (account, { sqlite }) => {
      const content = sqlite(accountTables(account, account.view()).map(sqlTable));
      return [{ name: 'account.sqlite', mediaType: 'application/vnd.sqlite3', content }];
    },
  },
  parquet: {
    title: 'The same tables as Parquet files',
    files: (account) =>
      accountTables(account, account.view()).map((table) => ({
        name: `${table.name}.parquet`,
        mediaType: 'application/vnd.apache.parquet',
        content: parquetBytes(table),
      })),
  },
  followthemoney: {
    title: 'Entities of FollowTheMoney, one a line',
    files: (account) => [entityLines(account)],
  },
  prov: {
    title: 'Where every figure comes from, as PROV-O in JSON-LD',
    files: (account) => [provenance(account)],
  },
} as const satisfies Readonly<Record<string, Format>>;

/** Forms that an account can be written in. The ledger itself is written line by line: see `ledgerLine`. */
export type AccountFormat = keyof typeof formats;

export function isAccountFormat(name: string): name is AccountFormat {
  return Object.hasOwn(formats, name);
}

/**
 * The files of an account in one form. Raises where the account is not one for the public: no file may hold what is marked above
 * TLP:CLEAR (R20), not even inside a sum.
 */
export function exportAccount(format: AccountFormat, account: Account, tools: ExportTools): ExportFile[] {
  if (account.core.question.marking > 0) {
    throw new Error(
      'Expected an account of what is marked TLP:CLEAR, came one that may hold more. It is never exported.',
    );
  }
  return formats[format].files(account, tools);
}
