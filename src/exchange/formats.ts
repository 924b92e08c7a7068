import type { Account } from '../account/index.ts';
import type { Sha256 } from '../ledger/index.ts';
import type { ExportFile } from './file.ts';
import { dataPackage } from './package/package.ts';

/** What the core has no machine for, passed in by the door. */
export interface ExportTools {
  readonly sha256: Sha256;
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
