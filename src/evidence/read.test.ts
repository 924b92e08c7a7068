import { expect, test } from 'vitest';
import { readEvidence } from './read.ts';
import { encode, FILE, fileWith } from './testing/file.ts';

const LETTER = `  - about: agreement/dk-ua-2025-06-letter-of-intent
    parties: [country/DK, country/UA]
    stage: signed
    when: 2025-06-24
    credibility: 2
  - about: flow/dk-2025-500m-kroner
    amount: 500 000 000 DKK
    covers_years: 2025
`;

function documentOf(content: string, file = FILE) {
  const reading = readEvidence(file, encode(content));
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejections));
  return reading;
}

test('gives the source, the claims as they are written, and where each stands', () => {
  const { document, warnings } = documentOf(fileWith(LETTER, { language: 'no' }));
  expect(warnings).toEqual([]);
  expect(document.file).toBe(FILE);
  expect(document.source).toMatchObject({ id: '2025-06-24-pravda-letter', published: '2025-06-24', language: 'no' });
  expect(document.claims).toEqual([
    {
      about: 'agreement/dk-ua-2025-06-letter-of-intent',
      properties: { parties: ['country/DK', 'country/UA'], stage: 'signed' },
      qualifiers: { when: '2025-06-24', modality: 'fact', credibility: 2 },
    },
    {
      about: 'flow/dk-2025-500m-kroner',
      properties: { amount: '500 000 000 DKK', covers_years: '2025' },
      qualifiers: { modality: 'fact' },
    },
  ]);
  expect(document.positions).toEqual([
    { line: 12, column: 5 },
    { line: 17, column: 5 },
  ]);
});

test('reads files with a byte order mark and with line ends of Windows alike', () => {
  const plain = documentOf(fileWith(LETTER)).document;
  expect(documentOf(`\ufeff${fileWith(LETTER)}`).document).toEqual(plain);
  expect(documentOf(fileWith(LETTER).replaceAll('\n', '\r\n')).document).toEqual(plain);
});

test('a source may take back all that it claimed', () => {
  expect(documentOf(fileWith('').replace('claims:', 'claims: []')).document.claims).toEqual([]);
});

test('YAML words for nothing are nothing, and the same words in quotes are words', () => {
  const claim = (note: string) => fileWith(`  - about: line/a\n    jobs: 5\n    note: ${note}\n`);
  expect(documentOf(claim('"null"')).document.claims[0]?.qualifiers.note).toBe('null');
  for (const nothing of ['', '~', 'null']) {
    const reading = readEvidence(FILE, encode(claim(nothing)));
    expect(reading).toMatchObject({ ok: false, rejections: [{ message: '"note": expected a value, came nothing.' }] });
  }
});
