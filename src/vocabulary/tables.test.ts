import { expect, test } from 'vitest';
import type { Translated } from '../values/index.ts';
import { markings, modalities } from './claim.ts';
import { countries, isCountryCode, likelyCountryCode } from './codes/countries.ts';
import { families, isFamilyWithin } from './codes/families.ts';
import { codeLists, findCode } from './codes/lists.ts';
import { agreementStages, flowStages, lineStages } from './codes/stages.ts';
import { kinds } from './kinds/kinds.ts';
import { kindNames } from './property.ts';
import { qualifiers } from './qualifiers.ts';
import { sourceProperties } from './source.ts';

function isTranslated(text: Translated): boolean {
  return text.en.trim() !== '' && (text.uk ?? '').trim() !== '';
}

test('every kind, property, qualifier and code has its words in English and Ukrainian', () => {
  const properties = [
    ...Object.values(kinds).flatMap((kind) => Object.values(kind.properties)),
    ...Object.values(qualifiers),
    ...Object.values(sourceProperties),
  ];
  const texts = [
    ...Object.values(kinds).flatMap(({ label, plural, meaning }) => [label, plural, meaning]),
    ...properties.flatMap(({ label, meaning }) => [label, meaning]),
    ...Object.values(codeLists).flatMap((list) =>
      list.flatMap(({ label, meaning }) => (meaning === undefined ? [label] : [label, meaning])),
    ),
    ...countries.map(({ label }) => label),
  ];
  expect(texts.filter((text) => !isTranslated(text))).toEqual([]);
});

test('properties have the names and kinds that the vocabulary gives them', () => {
  const described = kindNames.map((name) => [
    name,
    kinds[name].name,
    Object.entries(kinds[name].properties).every(([key, { name: own }]) => key === own),
  ]);
  expect(described).toEqual(kindNames.map((name) => [name, name, true]));
});

test('no property has the name of a qualifier', () => {
  const clashes = Object.values(kinds).flatMap((kind) =>
    Object.keys(kind.properties).filter((name) => Object.hasOwn(qualifiers, name)),
  );
  expect(clashes).toEqual([]);
});

test('codes of a list differ, and a stage that undoes comes after all steps', () => {
  for (const list of Object.values(codeLists)) expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
  for (const stages of [agreementStages, lineStages, flowStages]) {
    expect(stages.map(({ order }) => order)).toEqual(stages.map((_, index) => index + 1));
    expect(stages.findLastIndex(({ undone }) => !undone)).toBe(stages.filter(({ undone }) => !undone).length - 1);
  }
});

test('lists of names hold what the code lists hold', () => {
  expect(codeLists.modality.map(({ code }) => code)).toEqual(modalities);
  expect(codeLists.marking.map(({ code }) => code)).toEqual(markings);
  expect(findCode('flow stage', 'pledge')?.standard).toEqual({ name: 'IATI 2.03 TransactionType', code: '12' });
  expect(findCode('flow stage', 'constructor')).toBeUndefined();
});

test('families: the finer is within the wider, all are within weapons, and the list names real families', () => {
  expect(isFamilyWithin('strike drone', 'drone')).toBe(true);
  expect(isFamilyWithin('drone', 'strike drone')).toBe(false);
  expect(isFamilyWithin('air-defence missile', 'missile')).toBe(true);
  expect(isFamilyWithin('missile', 'drone')).toBe(false);
  for (const { code } of families)
    expect([code, isFamilyWithin(code, 'weapons'), isFamilyWithin(code, code)]).toEqual([code, true, true]);
});

test('countries are those of ISO 3166-1, with the organisations', () => {
  expect(countries).toHaveLength(249 + 3);
  expect(countries.find(({ code }) => code === 'DK')?.label).toEqual({ en: 'Denmark', uk: 'Данія' });
  expect([isCountryCode('GB'), isCountryCode('UK'), isCountryCode('EU'), isCountryCode('NATO')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect([likelyCountryCode('UK'), likelyCountryCode('germany'), likelyCountryCode('Narnia')]).toEqual([
    'GB',
    'DE',
    undefined,
  ]);
});
