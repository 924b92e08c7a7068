import type { AccountView } from '../../account/index.ts';
import type { Sha256 } from '../../ledger/index.ts';
import type { Column, ColumnType, Table } from '../tables/table.ts';

/** Types of Table Schema 1.0. A map is an object in JSON, a list an array. */
const TYPES: Readonly<Record<ColumnType, { readonly type: string; readonly format?: string }>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  address: { type: 'string', format: 'uri' },
  list: { type: 'array' },
  map: { type: 'object' },
};

/** A table with the text of its file. */
export interface Written {
  readonly table: Table;
  readonly path: string;
  readonly text: string;
}

/** What `datapackage.json` says (Data Package 1.0, profile tabular-data-package). */
export function descriptor(
  view: Pick<AccountView, 'asOf' | 'programme'>,
  files: readonly Written[],
  sha256: Sha256,
): object {
  const { asOf, programme } = view;
  const name = programme?.name.en ?? 'Weapons co-production';
  return {
    profile: 'tabular-data-package',
    name: programme === null ? 'kuznia' : programme.id.slice(programme.id.indexOf('/') + 1),
    title: `${name}: the open record`,
    description: `The account of ${name} as it was on ${asOf.at}, as the public knew it on ${asOf.known}, from entries 1 to ${asOf.sequence} of the ledger. docs/exchange.md says what the tables hold and what they leave out. What a source says belongs to its publisher.`,
    asOf,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: files.map((file) => resource(file, sha256)),
  };
}

function resource({ table, path, text }: Written, sha256: Sha256): object {
  const { name, title, description, columns, key, references } = table;
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${sha256(text)}`,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => field(column, key)),
      missingValues: [''],
      primaryKey: key,
      ...(references.length === 0 ? {} : { foreignKeys: references.map(foreignKey) }),
    },
  };
}

function field({ name, type, description, required }: Column, key: readonly string[]): object {
  const unique = key.length === 1 && key[0] === name;
  const constraints = { ...(required ? { required } : {}), ...(unique ? { unique } : {}) };
  return { name, ...TYPES[type], description, ...(required || unique ? { constraints } : {}) };
}

function foreignKey({ column, table, to }: Table['references'][number]): object {
  return { fields: column, reference: { resource: table, fields: to } };
}
