import { isEcb, readEcb } from './ecb.ts';
import { gridIn } from './grid.ts';
import { isDataMapper, isImfTable, readImf } from './imf.ts';
import { jsonIn, looksLikeJson } from './json.ts';
import { isKiel, readKiel } from './kiel.ts';
import { isOcdsPackage, readOcds } from './ocds.ts';
import { type ImportInput, type ImportOptions, type ImportReading, NotImportable } from './types.ts';
import { isWorldBankJson, isWorldBankTable, readWorldBank } from './worldBank.ts';

/** What files can be, beside tables that a mapping file describes. */
export const importNames = ['world-bank-gdp', 'imf-gdp', 'ecb-rates', 'kiel-tracker', 'ocds'] as const;
export type ImportName = (typeof importNames)[number];

const READERS: Readonly<Record<ImportName, (inputs: readonly ImportInput[], options: ImportOptions) => ImportReading>> =
  {
    'world-bank-gdp': readWorldBank,
    'imf-gdp': readImf,
    'ecb-rates': readEcb,
    'kiel-tracker': readKiel,
    ocds: readOcds,
  };

/** Reads files of one kind. Raises NotImportable where they are not what they were taken for. */
export function readImport(name: ImportName, inputs: readonly ImportInput[], options: ImportOptions): ImportReading {
  return READERS[name](inputs, options);
}

/** What files are, told by what is in them. Raises NotImportable where they are nothing known, or of two kinds. */
export function recognised(inputs: readonly ImportInput[]): ImportName {
  const names = [...new Set(inputs.map(nameOf))];
  const [name, other] = names;
  if (name !== undefined && other === undefined) return name;
  throw new NotImportable(
    `Expected files of one kind, came ${names.join(' and ')}.`,
    'Import each kind in a call of its own.',
  );
}

function nameOf(input: ImportInput): ImportName {
  const name = input.content.kind === 'workbook' ? workbookName(input) : textName(input);
  if (name !== undefined) return name;
  throw new NotImportable(
    `${input.file}: expected GDP of the World Bank or the Monetary Fund, rates of the European Central Bank, the workbook of Kiel's tracker or a package of OCDS; it looks like none of them.`,
    'Give the file as it was published, or say how to read it with a mapping file: --map. docs/imports.md describes both.',
  );
}

function workbookName(input: ImportInput): ImportName | undefined {
  if (isKiel(input)) return 'kiel-tracker';
  const { content } = input;
  if (content.kind !== 'workbook') return undefined;
  if (content.sheets.some(isImfTable)) return 'imf-gdp';
  return content.sheets.some(isWorldBankTable) ? 'world-bank-gdp' : undefined;
}

function textName(input: ImportInput): ImportName | undefined {
  if (looksLikeJson(input)) return jsonName(input);
  const grid = gridIn(input);
  if (isEcb(grid)) return 'ecb-rates';
  if (isImfTable(grid)) return 'imf-gdp';
  return isWorldBankTable(grid) ? 'world-bank-gdp' : undefined;
}

function jsonName(input: ImportInput): ImportName | undefined {
  const value = jsonIn(input);
  if (isWorldBankJson(value)) return 'world-bank-gdp';
  if (isDataMapper(value)) return 'imf-gdp';
  return isOcdsPackage(value) ? 'ocds' : undefined;
}
