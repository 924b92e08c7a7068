import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ImportOptions,
  type ImportReading,
  importNames,
  readImport,
  readMapped,
  readMapping,
  recognised,
} from '../../exchange/index.ts';
import type { ReferenceRow } from '../../reference/index.ts';
import { type HeldTables, heldTables, importInputs, planImport, WrongCall, writeImport } from '../../session/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import type { ImportCallOptions } from '../options.ts';
import { importJson, importText } from '../print/import.ts';
import type { Terminal } from '../terminal.ts';
import { importLedger } from './importLedger.ts';

/**
 * Takes an exported ledger in; or reads tables and contracts of others, shows what they would change, and writes that where the
 * call asks for it. What could not be read is told by cell.
 */
export async function importFiles(
  files: readonly string[],
  options: ImportCallOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [file, ...more] = files;
  if (file !== undefined && more.length === 0 && isLedger(file, options)) return importLedger(file, options, terminal);
  checkCall(options);
  const programme = programmeOf(options.into);
  const held = heldTables(programme);
  const reading = await readFiles(files, options, held);
  const plan = planImport(reading, programme, held);
  const sound = plan.rejected.length === 0;
  const written = options.write && sound ? writeImport(plan, held) : [];
  if (options.json) tellJson(terminal, importJson(plan, written));
  else terminal.out(importText(plan, { written, asked: options.write === true, columns: terminal.columns }));
  return sound && plan.unread.length === 0 ? EXIT.done : EXIT.rejected;
}

/** An exported ledger goes by its name, or by how it begins. */
function isLedger(file: string, { map, as }: ImportCallOptions): boolean {
  if (map !== undefined || as !== undefined) return false;
  if (/\.(?:jsonl|ndjson)$/i.test(file) || !existsSync(file) || !statSync(file).isFile()) return true;
  const start = Buffer.alloc(8);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  return start.toString('utf8').startsWith('{"body"');
}

function checkCall({ as, map }: ImportCallOptions): void {
  if (as !== undefined && map !== undefined) {
    throw new WrongCall(
      'A mapping file says by itself what the table is: expected --as or --map.',
      'Leave one of them out.',
    );
  }
  if (as !== undefined && !importNames.includes(as)) {
    throw new WrongCall(
      `Expected one of ${importNames.join(', ')} with --as, came "${as}".`,
      'Or describe the table in a mapping file: --map.',
    );
  }
}

/** The folder of the programme that is meant. Raises WrongCall where that is not clear. */
function programmeOf(into: string | undefined): string {
  if (into !== undefined) {
    if (existsSync(into) && statSync(into).isDirectory()) return into;
    throw new WrongCall(`Expected a programme folder at ${into}, found none.`, 'Make it first, or correct the path.');
  }
  const all = existsSync('programmes') ? readdirSync('programmes').map((name) => join('programmes', name)) : [];
  const [one, ...others] = all.filter((folder) => existsSync(join(folder, 'programme.yaml')));
  if (one !== undefined && others.length === 0) return one;
  throw new WrongCall(
    `Expected one programme folder in ./programmes, found ${one === undefined ? 'none' : others.length + 1}.`,
    'Name it: --into programmes/build-with-ukraine.',
  );
}

async function readFiles(
  files: readonly string[],
  options: ImportCallOptions,
  held: HeldTables,
): Promise<ImportReading> {
  const inputs = await importInputs(files);
  if (options.map !== undefined) return readMapped(inputs, mappingAt(options.map));
  const { countries, since } = options.all ? {} : reachOf(held);
  return readImport(options.as ?? recognised(inputs), inputs, { edition: options.edition, countries, since });
}

function mappingAt(file: string) {
  if (!existsSync(file))
    throw new WrongCall(`Expected a mapping file at ${file}, found none.`, 'Check the path after --map.');
  const reading = readMapping(file, readFileSync(file));
  if (reading.ok) return reading.value;
  const told = reading.rejections.map(
    ({ line, column, message, remedy }) => `${file}:${line}:${column}: ${message} ${remedy}`,
  );
  throw new WrongCall(told.join('\n'), 'docs/imports.md describes mapping files.');
}

/** Countries and years that the tables hold: what lies outside would only make them longer. */
function reachOf({ rows }: HeldTables): Pick<ImportOptions, 'countries' | 'since'> {
  const cells = (row: ReferenceRow): Readonly<Record<string, string>> => row;
  const nations = [...rows.values()].flat().flatMap((row) => cells(row).country ?? cells(row).donor ?? []);
  const years = (rows.get('gdp') ?? []).flatMap((row) => Number(cells(row).year));
  return {
    countries: nations.length === 0 ? undefined : new Set(nations),
    since: years.length === 0 ? undefined : Math.min(...years),
  };
}
