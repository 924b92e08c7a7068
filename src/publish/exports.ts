import type { Account } from '../account/index.ts';
import { accountFormats, type ExportFile, exportWhereItFits, ledgerLine, MarkedEntries } from '../exchange/index.ts';
import type { Entry } from '../ledger/index.ts';
import { sha256, sqliteFile } from '../session/index.ts';
import type { Distribution } from './dataset.ts';

/** A file to take away, by its path in a folder of such files. */
export interface Takeaway extends Distribution {
  readonly content: string | Uint8Array;
}

/**
 * The account in every form that it can be exported in, each form in a folder of its own, and whole as JSON. One form after
 * another, so that whoever writes them can let others work in between.
 */
export function* accountTakeaways(account: Account): Generator<readonly Takeaway[]> {
  const content = `${JSON.stringify(account.view())}\n`;
  yield [{ ...WHOLE, content }];
  for (const { format, title } of accountFormats()) {
    const files = exportWhereItFits(format, account, { sha256, sqlite: sqliteFile });
    yield files.map((file) => takeaway(format, title, file));
  }
}

const WHOLE = { name: 'The whole account as JSON', path: 'account.json', mediaType: 'application/json' };

/** Where a dataset can be had from, as machines are told: the forms that need no explanation. */
export const DISTRIBUTIONS: readonly Distribution[] = [
  { ...WHOLE, path: `data/${WHOLE.path}` },
  { name: 'Tables as a data package', path: 'data/datapackage/datapackage.json', mediaType: 'application/json' },
  { name: 'Tables in one SQLite file', path: 'data/sqlite/account.sqlite', mediaType: 'application/vnd.sqlite3' },
];

function takeaway(format: string, title: string, { name, mediaType, content }: ExportFile): Takeaway {
  return { name: `${title}: ${name}`, path: `${format}/${name}`, mediaType, content };
}

/** The ledger line by line; undefined where it holds what is not for the public, which cannot be left out of its chain. */
export function ledgerTakeaway(entries: readonly Entry[]): Takeaway | undefined {
  const marked = new MarkedEntries();
  for (const entry of entries) marked.take(entry);
  if (marked.found.entries > 0) return undefined;
  return {
    name: 'The whole ledger, one entry a line',
    path: 'ledger.jsonl',
    mediaType: 'application/jsonl',
    content: entries.map(ledgerLine).join(''),
  };
}
