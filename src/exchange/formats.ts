import type { Account } from '../account/index.ts';
import type { Sha256 } from '../ledger/index.ts';
import { entityLines } from './entities/entities.ts';
import type { ExportFile } from './file.ts';
import { dataPackage } from './package/package.ts';
import { provenance } from './provenance/provenance.ts';
import { iatiActivities } from './standards/iati.ts';
import { oc4idsPackage } from './standards/oc4ids.ts';
import { ocdsPackage } from './standards/ocds.ts';
import { NothingFits } from './standards/shared.ts';
import { parquetBytes } from './tables/parquet.ts';
import { type SqlTable, sqlTable } from './tables/sql.ts';
import { accountTables, tableNames } from './tables/tables.ts';

/** What the core has no machine for, passed in by the door. */
export interface ExportTools {
  readonly sha256: Sha256;
  /** The bytes of an SQLite file that holds tables. */
  readonly sqlite: (tables: readonly SqlTable[]) => Uint8Array;
  /** What follows the name of a file in its address, such as `?at=2025-06-24`, where files lie at addresses that need it. */
  readonly query?: string;
}

interface Format {
  readonly title: string;
  /** Names of its files, in the order in which they come. */
  readonly names: readonly string[];
  readonly files: (account: Account, tools: ExportTools) => ExportFile[];
}

const formats = {
  datapackage: {
    title: 'CSV tables with datapackage.json (Data Package 1.0)',
    names: ['datapackage.json', ...tableNames.map((name) => `${name}.csv`)],
    files: (account, { sha256, query = '' }) => dataPackage(account, sha256, query),
  },
  sqlite: {
    title: 'The same tables in one SQLite file',
    names: ['account.sqlite'],
    files: (account, { sqlite }) => {
      const content = sqlite(accountTables(account, account.view()).map(sqlTable));
      return [{ name: 'account.sqlite', mediaType: 'application/vnd.sqlite3', content }];
    },
  },
  parquet: {
    title: 'The same tables as Parquet files',
    names: tableNames.map((name) => `${name}.parquet`),
    files: (account) =>
      accountTables(account, account.view()).map((table) => ({
        name: `${table.name}.parquet`,
        mediaType: 'application/vnd.apache.parquet',
        content: parquetBytes(table),
      })),
  },
  followthemoney: {
    title: 'Entities of FollowTheMoney, one a line',
    names: ['entities.ftm.json'],
    files: (account) => [entityLines(account)],
  },
  prov: {
    title: 'Where every figure comes from, as PROV-O in JSON-LD',
    names: ['provenance.jsonld'],
    files: (account) => [provenance(account)],
  },
  iati: {
    title: 'Money as activities of IATI 2.03 in XML',
    names: ['activities.iati.xml'],
    files: (account) => [iatiActivities(account)],
  },
  ocds: {
    title: 'Contracts as a release package of OCDS 1.1',
    names: ['releases.ocds.json'],
    files: (account) => [ocdsPackage(account)],
  },
  oc4ids: {
    title: 'Production lines as projects of OC4IDS 0.9.5',
    names: ['projects.oc4ids.json'],
    files: (account) => [oc4idsPackage(account)],
  },
} as const satisfies Readonly<Record<string, Format>>;

/** Forms that an account can be written in. The ledger itself is written line by line: see `ledgerLine`. */
export type AccountFormat = keyof typeof formats;

export function isAccountFormat(name: string): name is AccountFormat {
  return Object.hasOwn(formats, name);
}

/** What each form is and how its files are called. */
export function accountFormats(): { format: AccountFormat; title: string; names: readonly string[] }[] {
  return Object.entries(formats).map(([format, { title, names }]) => ({
    format: format as AccountFormat,
    title,
    names,
  }));
}

/**
 * The files of an account in one form. Raises where the account is not one for the public: no file may hold what is marked above
 * TLP:CLEAR (R20), not even inside a sum. Raises NothingFits where a standard has no place for anything that the account holds.
 */
export function exportAccount(format: AccountFormat, account: Account, tools: ExportTools): ExportFile[] {
  if (account.core.question.marking > 0) {
    throw new Error(
      'Expected an account of what is marked TLP:CLEAR, came one that may hold more. It is never exported.',
    );
  }
  return formats[format].files(account, tools);
}

/** The files of an account in one form, and none where the form is a standard that has no place for anything that the account holds. */
export function exportWhereItFits(format: AccountFormat, account: Account, tools: ExportTools): ExportFile[] {
  try {
    return exportAccount(format, account, tools);
  } catch (error) {
    if (error instanceof NothingFits) return [];
    throw error;
  }
}
