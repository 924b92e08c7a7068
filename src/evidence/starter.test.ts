import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rejectDoubles } from './doubles.ts';
import { readEvidence } from './read.ts';

const FOLDER = new URL('../../programmes/build-with-ukraine/evidence/', import.meta.url);

const readings = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readEvidence(name, readFileSync(new URL(name, FOLDER))));

test('every file of the starter programme is read without a warning', () => {
  expect(readings.length).toBeGreaterThan(290);
  expect(readings.flatMap((reading) => (reading.ok ? reading.warnings : reading.rejections))).toEqual([]);
});

test('no two of its files describe one source', () => {
  const documents = readings.flatMap((reading) => (reading.ok ? [reading.document] : []));
  expect(rejectDoubles(documents)).toEqual({ kept: documents, rejections: [] });
});
