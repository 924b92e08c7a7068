import type { Translated } from '../values/index.ts';
import type { CodeListName } from './codes/lists.ts';

export const kindNames = [
  'programme',
  'country',
  'party',
  'person',
  'agreement',
  'facility',
  'line',
  'product',
  'flow',
  'target',
  'indicator',
  'delivery',
  'event',
] as const;
export type KindName = (typeof kindNames)[number];

/**
 * What may stand for a property.
 * - `measure`: money, a share or a quantity, told apart by the unit; `count`: a whole number of things.
 * - `reference`: a subject of one of the kinds; a bare country code stands for that country. With `orText`, something that
 *   has no subject of its own may be named in words.
 * - `sharing`: shares by party, or parties without shares.
 */
export type PropertyType =
  | 'text'
  | 'date'
  | 'money'
  | 'quantity'
  | 'measure'
  | 'count'
  | 'sharing'
  | { readonly reference: readonly KindName[]; readonly orText?: true }
  | { readonly code: CodeListName };

/** One property of a kind. */
export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  /** Unit in which the property is usually told. */
  readonly unit?: string;
  /** Holds a list; one value alone is a list of one. */
  readonly many: boolean;
  readonly label: Translated;
  readonly meaning: Translated;
}

/** One kind of subject. */
export interface Kind {
  readonly name: KindName;
  readonly label: Translated;
  /** For headings over several. */
  readonly plural: Translated;
  readonly meaning: Translated;
  readonly properties: Readonly<Record<string, Property>>;
}

/** Whoever can agree, make, own or be cited. */
export const actors: PropertyType = { reference: ['country', 'party', 'programme', 'person'] };

/** Whoever or whatever can give, channel or receive. */
export const endsOfFlow: PropertyType = {
  reference: ['country', 'party', 'programme', 'person', 'line', 'facility', 'agreement', 'flow'],
};

type Words = readonly [en: string, uk: string];

type Row = Omit<Property, 'name'>;

/** Row of a property that holds one value. */
export function one(type: PropertyType, label: Words, meaning: Words, unit?: string): Row {
  return row(type, false, label, meaning, unit);
}

/** Row of a property that holds a list. */
export function many(type: PropertyType, label: Words, meaning: Words): Row {
  return row(type, true, label, meaning, undefined);
}

function row(type: PropertyType, holdsList: boolean, label: Words, meaning: Words, unit: string | undefined): Row {
  return { type, many: holdsList, label: translated(label), meaning: translated(meaning), ...(unit ? { unit } : {}) };
}

/** Rows with their names. */
export function named(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Property>> {
  return Object.fromEntries(Object.entries(rows).map(([name, rest]) => [name, { name, ...rest }]));
}

/** A kind from its rows, in the order in which properties are to be shown. */
export function kindOfSubject(
  name: KindName,
  told: { readonly label: Words; readonly plural: Words; readonly meaning: Words },
  rows: Readonly<Record<string, Row>>,
): Kind {
  const { label, plural, meaning } = told;
  return {
    name,
    label: translated(label),
    plural: translated(plural),
    meaning: translated(meaning),
    properties: named(rows),
  };
}

function translated([en, uk]: Words): Translated {
  return { en, uk };
}
