import type { Claim, Property, PropertyValue } from '../../vocabulary/index.ts';
import { isFamilyWithin } from '../../vocabulary/index.ts';
import { seriesSlugs } from '../link/slug.ts';
import { slugOf } from '../mentions/names.ts';
import { hits } from '../mentions/passage.ts';
import type { Reading, Sentence } from '../reading.ts';
import { checkDate } from './dates.ts';
import { checkFigure, type Finding } from './measures.ts';
import { stageHits } from './modality.ts';

/** What values are checked against. */
export interface Ground {
  readonly passage: readonly Sentence[];
  readonly document: Reading;
  readonly published: string;
}

const scalars = (value: PropertyValue): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : Object.values(value as Record<string, string>);

/** Whether every word of a text stands in its passage. */
function wordsStand(text: string, passage: readonly Sentence[]): boolean {
  const words = new Set(passage.flatMap((sentence) => slugOf(sentence.text).split('-')));
  return slugOf(text)
    .split('-')
    .every((word) => words.has(word));
}

const inWords = (text: string, passage: readonly Sentence[], code: Finding['code']): readonly Finding[] =>
  wordsStand(text, passage) ? [] : [{ code, fatal: false }];

function checkCode(list: string, code: string, passage: readonly Sentence[]): readonly Finding[] {
  if (list === 'family') {
    const named = passage.flatMap((sentence) => sentence.families.map(({ family }) => family));
    if (named.some((family) => family === code || isFamilyWithin(family, code))) return [];
  }
  return stageHits(passage, list, code).length > 0 ? [] : inWords(code, passage, 'code-not-in-passage');
}

function checkSeries(series: string, passage: readonly Sentence[]): readonly Finding[] {
  const named = passage.flatMap((sentence) => hits(sentence, 'measure.series').map((hit) => seriesSlugs[hit.value]));
  return named.includes(series) ? [] : [{ code: 'code-not-in-passage', fatal: false }];
}

function checkText(name: string, text: string, passage: readonly Sentence[]): readonly Finding[] {
  if (name === 'series') return checkSeries(text, passage);
  const event = name === 'type' && passage.some((sentence) => hits(sentence, 'events.events', text).length > 0);
  return event ? [] : inWords(text, passage, 'text-not-in-passage');
}

/** Checks one value of a property against the passage. Parties are looked at where they are found. */
function checkOne(property: Property, text: string, ground: Ground): readonly Finding[] {
  const { type, name } = property;
  if (text === 'withheld' || text === 'none') return [{ code: 'code-not-in-passage', fatal: false }];
  if (typeof type === 'object' && 'code' in type) return checkCode(type.code, text, ground.passage);
  if (typeof type === 'object')
    return type.orText === true && !text.includes('/') ? inWords(text, ground.passage, 'text-not-in-passage') : [];
  switch (type) {
    case 'date':
      return checkDate(text, ground.passage, ground.document, ground.published);
    case 'text':
      return checkText(name, text, ground.passage);
    case 'sharing':
      return text.includes('%') ? checkFigure(text, ground.passage, false) : [];
    default:
      return checkFigure(text, ground.passage, type === 'count');
  }
}

/** A finding with the field that it is of. */
export interface FieldFinding extends Finding {
  readonly field: string;
}

/** Checks every value of a claim, whatever its property: none is trusted because nobody thought of it. */
export function checkValues(
  claim: Claim,
  properties: Readonly<Record<string, Property>>,
  ground: Ground,
): readonly FieldFinding[] {
  const found = Object.entries(claim.properties).flatMap(([field, value]) => {
    const property = properties[field];
    return property === undefined
      ? []
      : scalars(value).flatMap((text) => checkOne(property, text, ground).map((finding) => ({ field, ...finding })));
  });
  const { when } = claim.qualifiers;
  const dated = when === undefined ? [] : checkDate(when, ground.passage, ground.document, ground.published);
  return [...found, ...dated.map((finding) => ({ field: 'when', ...finding }))];
}
