import { comparators } from '../values/index.ts';
import { codeLists } from './codes/lists.ts';
import { kinds, specialValues } from './kinds/kinds.ts';
import { passageSchema } from './passage.ts';
import { type Kind, type KindName, kindNames, type Property, type PropertyType } from './property.ts';
import { qualifiers } from './qualifiers.ts';
import { requiredOfSource, sourceKindsWithoutAddress, sourceProperties } from './source.ts';

/** A JSON Schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/**
 * JSON Schema (draft 2020-12) of an evidence file, for editors: it completes names and codes and marks slips while one types.
 * It knows the form of values, not the calendar or the currencies; `checkClaim` is the judge. Editors read bare numbers as
 * numbers, so that texts may be numbers here.
 */
export function evidenceSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Evidence file of Kuznia',
    description:
      'What one source document says, claim by claim. Made from src/vocabulary; described in docs/vocabulary.md.',
    type: 'object',
    required: ['source', 'claims'],
    additionalProperties: false,
    properties: { source: { $ref: '#/$defs/source' }, claims: { type: 'array', items: { $ref: '#/$defs/claim' } } },
    $defs: {
      source: sourceSchema(),
      claim: claimSchema(),
      ...Object.fromEntries(kindNames.map(kindEntry)),
      ...Object.fromEntries(Object.values(qualifiers).map(qualifierEntry)),
      'qualifier.passage': passageSchema,
    },
  };
}

function kindEntry(name: KindName): readonly [string, Schema] {
  return [name, kindSchema(kinds[name])];
}

/** Forms that the type of a property of the source leaves open. */
const SOURCE_FORMS: Readonly<Record<string, Schema>> = {
  id: { pattern: '^[a-z0-9]+(?:[-._][a-z0-9]+)*$' },
  url: { pattern: '^https?://\\S+$' },
  published: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  language: { pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
};

function sourceSchema(): Schema {
  const properties = Object.values(sourceProperties).map((property): readonly [string, Schema] => {
    const form = SOURCE_FORMS[property.name];
    const value = form === undefined ? itemSchema(property.type) : { type: 'string', ...form };
    return [property.name, { ...value, description: property.meaning.en }];
  });
  return {
    description: 'Who published what and when.',
    type: 'object',
    required: requiredOfSource,
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    if: { required: ['kind'], properties: { kind: { enum: sourceKindsWithoutAddress } } },
    else: { required: ['url'] },
  };
}

function claimSchema(): Schema {
  return {
    description: 'One thing that the source says.',
    type: 'object',
    required: ['about'],
    properties: {
      about: { type: 'string', pattern: referencePattern(kindNames), description: 'The subject: kind/slug.' },
    },
    allOf: kindNames.map((name) => ({
      if: {
        properties: { about: { type: 'string', pattern: name === 'country' ? '^(?:country/|[A-Z])' : `^${name}/` } },
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/$defs/${name}` },
    })),
  };
}

function kindSchema(kind: Kind): Schema {
  const rows = [
    ...Object.values(kind.properties).map(withSpecial),
    ...[...Object.keys(qualifiers), 'passage'].map(toQualifier),
  ];
  return {
    description: kind.meaning.en,
    type: 'object',
    required: ['about'],
    additionalProperties: false,
    properties: { about: { type: 'string' }, ...Object.fromEntries(rows) },
  };
}

function withSpecial(property: Property): readonly [string, Schema] {
  const alternatives = [...valueSchemas(property), { enum: Object.keys(specialValues) }];
  return [property.name, { description: property.meaning.en, anyOf: alternatives }];
}

function toQualifier(name: string): readonly [string, Schema] {
  return [name, { $ref: `#/$defs/qualifier.${name}` }];
}

function qualifierEntry(property: Property): readonly [string, Schema] {
  const { name, type, meaning } = property;
  if (name === 'by' || name === 'when') return [`qualifier.${name}`, withSpecial(property)[1]];
  const value = name === 'at' ? { type: 'integer', minimum: 1 } : itemSchema(type);
  return [`qualifier.${name}`, { ...value, description: meaning.en }];
}

function valueSchemas({ type, many }: Property): Schema[] {
  if (type === 'sharing') return sharingSchemas();
  const item = itemSchema(type);
  return many ? [item, { type: 'array', minItems: 1, items: item }] : [item];
}

function sharingSchemas(): Schema[] {
  const party = { type: 'string', pattern: referencePattern(['country', 'party', 'programme']) };
  const shares = {
    type: 'object',
    minProperties: 1,
    propertyNames: party,
    additionalProperties: { type: 'string', pattern: `^${FIGURE}\\s*%$` },
  };
  return [shares, { type: 'array', minItems: 1, items: party }, party];
}

function itemSchema(type: PropertyType): Schema {
  if (typeof type === 'object') return 'code' in type ? codeSchema(type.code) : referenceSchema(type);
  switch (type) {
    case 'date':
      return { type: ['string', 'integer'], pattern: `^(?:${DATE}|(?:${DATE}|\\.\\.)?/(?:${DATE}|\\.\\.)?)$` };
    case 'money':
      return { type: 'string', pattern: `^${FIGURE}\\s*[A-Z]{3}$` };
    case 'measure':
    case 'quantity':
      return { type: ['string', 'number'], pattern: `^${FIGURE}(?:\\s*\\S.*)?$`, minimum: 0 };
    case 'count':
      return { type: ['string', 'integer'], pattern: `^${FIGURE}(?:\\s*\\S.*)?$`, minimum: 0 };
    default:
      return { type: ['string', 'number'], pattern: '\\S' };
  }
}

/** Codes that are digits are numbers to an editor. */
function codeSchema(list: keyof typeof codeLists): Schema {
  const codes = codeLists[list].map(({ code }) => code);
  return { enum: codes.every((code) => /^\d$/.test(code)) ? [...codes.map(Number), ...codes] : codes };
}

function referenceSchema(type: Extract<PropertyType, { reference: unknown }>): Schema {
  const pattern = referencePattern(type.reference);
  return { type: 'string', pattern: type.orText ? `(?:${pattern})|^[^/]+$` : pattern };
}

function referencePattern(allowed: readonly KindName[]): string {
  const others = allowed.filter((kind) => kind !== 'country');
  const alternatives = [
    ...(allowed.includes('country') ? ['(?:country/)?(?:[A-Z]{2}|NATO)'] : []),
    ...(others.length > 0 ? [`(?:${others.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*`] : []),
  ];
  return `^(?:${alternatives.join('|')})$`;
}

const NUMBER = '\\d+(?:[\\s\\u00a0\\u2009\\u202f]\\d{3})*(?:\\.\\d+)?';
const FIGURE = `(?:(?:${comparators.filter((word) => word !== 'between').join('|')})\\s+)?${NUMBER}(?:\\s*\\.\\.\\s*${NUMBER})?`;
const DATE = '[0-9X]{4}(?:-[0-9X]{2}){0,2}[~?%]?';
