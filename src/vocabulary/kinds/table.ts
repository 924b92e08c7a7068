import type { CodeListName } from '../codes/lists.ts';
import type { Kind, KindName, Property, PropertyType } from '../property.ts';

type Text = readonly [en: string, uk: string];

/** One row: name, type, label, meaning, and whether it takes a list. */
export function row(name: string, type: PropertyType, label: Text, meaning: Text, many = false): Property {
  return { name, type, many, label: { en: label[0], uk: label[1] }, meaning: { en: meaning[0], uk: meaning[1] } };
}

export function list(name: string, type: PropertyType, label: Text, meaning: Text): Property {
  return row(name, type, label, meaning, true);
}

export function reference(...kinds: KindName[]): PropertyType {
  return { reference: kinds };
}

/** A subject by its slug, or plain words. */
export function referenceOrText(...kinds: KindName[]): PropertyType {
  return { reference: kinds, orText: true };
}

export function codes(listName: CodeListName): PropertyType {
  return { code: listName };
}

export function kind(name: KindName, label: Text, meaning: Text, rows: readonly Property[]): Kind {
  return {
    name,
    label: { en: label[0], uk: label[1] },
    meaning: { en: meaning[0], uk: meaning[1] },
    properties: Object.fromEntries(rows.map((item) => [item.name, item])),
  };
}
