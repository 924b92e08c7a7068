import { Readable } from 'node:stream';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Account, closest } from '../account/index.ts';
import {
  accountFormats,
  type ExportFile,
  exportAccount,
  isAccountFormat,
  ledgerLine,
  MarkedEntries,
} from '../exchange/index.ts';
import { type OpenLedger, sha256, sqliteFile } from '../session/index.ts';
import { asOf } from '../values/index.ts';
import { BASE } from './base.ts';
import { addQuestionRoute, describedProblems, problem, times } from './questionRoute.ts';
import { exportsSchema } from './schemas/export.ts';

const EXPORT = `${BASE}/export`;
const LEDGER = `${EXPORT}/jsonl/ledger.jsonl`;

/** Raised where a format or one of its files is not there. */
class UnknownExport extends Error {
  override readonly name = 'UnknownExport';
  readonly nearest: readonly string[];

  constructor(format: string, file: string) {
    super(`There is no file "${file}" in format "${format}".`);
    const known = accountFormats().flatMap((item) => item.names.map((name) => `${item.format}/${name}`));
    this.nearest = closest(`${format}/${file}`, known, 2);
  }
}

/** Raised where the ledger holds what is not for the public. */
class MarkedLedger extends Error {
  override readonly name = 'MarkedLedger';
}

/** Adds downloads: the account in each form, and the ledger line by line. */
export function addExportRoutes(api: OpenAPIHono, ledger: OpenLedger): void {
  addQuestionRoute(api, ledger, {
    path: EXPORT,
    id: 'exports',
    summary: 'Downloads',
    description:
      'Formats in which the account can be had, with the addresses of their files. docs/exchange.md tells what each holds.',
    answer: exportsSchema,
    handle: (account) => ({ asOf: account.asOf, formats: listed(account) }),
  });
  addLedgerRoute(api, ledger);
  addFileRoute(api, ledger);
}

function listed(account: Account) {
  const query = queryOf(account);
  const forms = accountFormats().map(({ format, title, names }) => ({
    format,
    title,
    files: names.map((name) => ({ name, address: `${EXPORT}/${format}/${name}${query}` })),
  }));
  const { recorded } = account.asOf;
  const whole = { name: 'ledger.jsonl', address: `${LEDGER}?${new URLSearchParams({ recorded })}` };
  return [{ format: 'jsonl', title: 'The whole ledger, one entry a line', files: [whole] as const }, ...forms];
}

/** The question of an account as part of an address, so that files fetched one by one belong together. */
function queryOf({ asOf: { at, known, recorded } }: Account): string {
  return `?${new URLSearchParams({ at, known, recorded })}`;
}

function addLedgerRoute(api: OpenAPIHono, ledger: OpenLedger): void {
  const route = createRoute({
    method: 'get',
    path: LEDGER,
    operationId: 'ledger',
    summary: 'The ledger',
    description:
      'Every entry in order, as canonical JSON with its hash, one a line. A ledger that holds anything marked above TLP:CLEAR is not given out.',
    request: { query: z.strictObject({ recorded: times.recorded }) },
    responses: {
      200: { description: 'Entries.', content: { 'application/jsonl': { schema: z.string() } } },
      ...describedProblems,
      403: problem('The ledger holds what is not for the public.'),
    },
  });
  api.openapi(route, async (c) => {
    const { recorded } = c.req.valid('query');
    const until = recorded === undefined ? Number.POSITIVE_INFINITY : asOf(recorded).millisecondsExclusive;
    const last = await lastPublic(ledger, until);
    const lines = Readable.toWeb(Readable.from(linesTo(ledger, last), { objectMode: true }));
    return new Response(lines as ReadableStream, { headers: download('ledger.jsonl', 'application/jsonl') }) as never;
  });
}

/** Last entry recorded before an instant. Raises MarkedLedger where one up to it is marked above TLP:CLEAR. */
async function lastPublic(ledger: OpenLedger, until: number): Promise<number> {
  const marked = new MarkedEntries();
  let last = 0;
  for await (const entry of ledger.entries()) {
    if (Date.parse(entry.recorded) >= until) break;
    marked.take(entry);
    last = entry.sequence;
  }
  // How many there are, and how they are marked, is not for the public either.
  if (marked.found.entries > 0) throw new MarkedLedger('This ledger holds entries that are not for the public.');
  return last;
}

async function* linesTo(ledger: OpenLedger, last: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (last === 0) return;
  for await (const entry of ledger.entries()) {
    yield encoder.encode(ledgerLine(entry));
    if (entry.sequence === last) return;
  }
}

function addFileRoute(api: OpenAPIHono, ledger: OpenLedger): void {
  const route = createRoute({
    method: 'get',
    path: `${EXPORT}/{format}/{file}`,
    operationId: 'export',
    summary: 'One file of an export',
    description: 'A file of the account in one of the formats that /api/v1/export lists.',
    request: {
      params: z.object({
        format: z.string().openapi({ example: 'datapackage' }),
        file: z.string().openapi({ example: 'datapackage.json' }),
      }),
      query: z.strictObject(times),
    },
    responses: {
      200: { description: 'The file.', content: { 'application/octet-stream': { schema: z.string() } } },
      ...describedProblems,
    },
  });
  api.openapi(route, (c) => {
    const { format, file } = c.req.valid('param');
    const found = filesOf(ledger.account(c.req.valid('query')), format).find(({ name }) => name === file);
    if (found === undefined) throw new UnknownExport(format, file);
    return new Response(found.content as string | Uint8Array<ArrayBuffer>, {
      headers: download(found.name, found.mediaType),
    }) as never;
  });
}

const made = new WeakMap<Account, Map<string, readonly ExportFile[]>>();

/** The files of a format, made once for each account, since a package is fetched file by file. */
function filesOf(account: Account, format: string): readonly ExportFile[] {
  if (!isAccountFormat(format)) return [];
  const known = made.get(account) ?? new Map<string, readonly ExportFile[]>();
  made.set(account, known);
  const files =
    known.get(format) ?? exportAccount(format, account, { sha256, sqlite: sqliteFile, query: queryOf(account) });
  known.set(format, files);
  return files;
}

function download(name: string, mediaType: string): Record<string, string> {
  return { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"` };
}
