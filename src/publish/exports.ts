import type { Account } from '../account/index.ts';
import { accountFormats, type ExportFile, exportWhereItFits, ledgerLine, MarkedEntries } from '../exchange/index.ts';
import type { Entry } from '../ledger/index.ts';
import { sha256, sqliteFile } from '../session/index.ts';
import type { Distribution } from './dataset.ts';

/** A file to take away, by its path in a folder of such files. */
export interface Takeaway extends Distribution {
  readonly content: string | Uint8Array;
}

/** The account in every form that it can be exported in, each form in a folder of its own, and whole as JSON. */
export function accountTakeaways(account: Account): Takeaway[] {
  const forms = accountFormats().flatMap(({ format, title }) =>
    exportWhereItFits(format, account, { sha256, sqlite: sqliteFile }).map((file) => takeaway(format, title, file)),
  );
  const whole = {
    name: 'The whole account as JSON',
    path: 'account.json',
    mediaType: 'application/json',
    content: `${JSON.stringify(account.view())}\n`,
  };
  return [whole, ...forms];
}

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
