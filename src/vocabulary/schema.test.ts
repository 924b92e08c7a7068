import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { evidenceSchema } from './schema.ts';

const ajv = new Ajv2020({ allowUnionTypes: true, strict: true, strictRequired: false });
const validate = ajv.compile(evidenceSchema());

const SOURCE = {
  id: '2025-06-24-pravda-letter',
  title: 'Denmark to invest',
  publisher: 'Ukrainska Pravda',
  url: 'https://www.pravda.com.ua/eng/news/2025/06/24/7518548/',
  published: '2025-06-24',
  language: 'en',
  kind: 'news',
  reliability: 'B',
};

function isValid(claim: object, source: object = SOURCE): boolean {
  return validate({ source, claims: [claim] });
}

test('every file of the starter programme is valid as an editor reads it', () => {
  const folder = new URL('../../programmes/build-with-ukraine/evidence/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const invalid = names.filter((name) => !validate(parse(readFileSync(new URL(name, folder), 'utf8'))));
  expect(invalid).toEqual([]);
});

test.each([
  [{ about: 'line/a', jobs: 80, start_of_production: 2026, family: ['drone'], recipients: { 'country/UA': '100 %' } }],
  [{ about: 'line/a', product: 'long-range drones', recipients: ['country/UA'], credibility: 2, at: 3 }],
  [{ about: 'flow/a', from: 'DK', amount: 'withheld', covers_years: '2025-09/2026-03', when: '2025-06-24/..' }],
  [{ about: 'flow/a', amount: '1 500 000 000..2 000 000 000 USD', by: 'withheld', marking: 'TLP:AMBER' }],
  [{ about: 'indicator/a', value: 'over 25', unit: 'company' }],
  [{ about: 'country/DK', name: 'Denmark' }],
])('valid: %j', (claim) => {
  expect(isValid(claim)).toBe(true);
});

test.each([
  [{ about: 'lines/a' }],
  [{ name: 'x' }],
  [{ about: 'flow/a', ammount: '5 EUR' }],
  [{ about: 'flow/a', amount: '5' }],
  [{ about: 'flow/a', amount: '-5 EUR' }],
  [{ about: 'flow/a', stage: 'given' }],
  [{ about: 'flow/a', from: 'product/a' }],
  [{ about: 'flow/a', when: '24 June 2025' }],
  [{ about: 'line/a', host: ['country/DK'], jobs: true }],
  [{ about: 'line/a', credibility: 7 }],
  [{ about: 'person/a', amount: '5 EUR' }],
])('invalid: %j', (claim) => {
  expect(isValid(claim)).toBe(false);
});

test('the source needs what it needs', () => {
  const { url: _, ...unlinked } = SOURCE;
  expect(isValid({ about: 'line/a', jobs: 5 }, unlinked)).toBe(false);
  expect(isValid({ about: 'line/a', jobs: 5 }, { ...unlinked, kind: 'official' })).toBe(true);
  expect(isValid({ about: 'line/a', jobs: 5 }, { ...SOURCE, auther: 'x' })).toBe(false);
});
