import { expect, test } from 'vitest';
import { readEvidence } from './read.ts';
import { encode, FILE, fileWith } from './testing/file.ts';

/** Where and why a file is refused, as "line:column message → remedy". */
function refusals(content: string | Uint8Array): string[] {
  const reading = readEvidence(FILE, typeof content === 'string' ? encode(content) : content);
  if (reading.ok) return [];
  return reading.rejections.map((told) => {
    expect(told.file).toBe(FILE);
    return `${told.line}:${told.column} ${told.message} → ${told.remedy}`;
  });
}

function flow(line: string): string {
  return fileWith(`  - about: flow/dk-2025-500m-kroner\n    from: country/DK\n    ${line}\n`);
}

test('no YAML', () => {
  expect(refusals('source: [1\nclaims: 2\n')[0]).toMatch(/^\d+:\d+ No valid YAML: .+\. → .+/);
  expect(refusals('source:\n\tid: a\n')[0]).toMatch(/^2:1 No valid YAML: .*[Tt]ab.* → Indent with spaces\.$/);
});

test('a text with a colon that needs quotes', () => {
  expect(refusals(fileWith('  - about: line/a\n    note: Denmark: a first\n'))[0]).toMatch(
    /^13:\d+ No valid YAML: .+ → Put the text in quotes if it holds a colon and a space/,
  );
});

test('a key that stands twice', () => {
  expect(refusals(flow('from: country/NO'))).toEqual([
    '14:5 The key "from" stands twice in one table, first in line 13. → Keep one of the two.',
  ]);
});

test('an unknown property, with the one that was meant', () => {
  expect(refusals(flow('ammount: 500 000 000 DKK'))).toEqual([
    expect.stringMatching(
      /^14:5 Unknown property "ammount" of flow\. → Did you mean "amount"\? A flow has name, from, /,
    ),
  ]);
});

test('an unknown code, with the one that was meant', () => {
  expect(refusals(flow('stage: comitment'))).toEqual([
    '14:12 "stage": unknown flow stage "comitment". → Did you mean "commitment"? ' +
      'Codes are pledge · commitment · allocation · disbursement.',
  ]);
});

test('a date that is no EDTF', () => {
  expect(refusals(flow('when: 24 June 2025'))).toEqual([
    expect.stringMatching(/^14:11 "when": expected .*EDTF.*, came "24 June 2025"\. → Write 2025-06-24/),
  ]);
  expect(refusals(flow('covers_years: 2025-02-30'))).toHaveLength(1);
});

test('money without its currency', () => {
  expect(refusals(flow('amount: 500 000 000'))).toEqual([
    expect.stringMatching(/^14:13 "amount": expected .*currency.*, came "500 000 000"\. → /),
  ]);
});

test('money in a currency that is none', () => {
  expect(refusals(flow('amount: 500 000 000 KRN'))).toEqual([
    expect.stringMatching(/^14:13 "amount": .*ISO 4217.* → /),
  ]);
});

test('a negative sum', () => {
  expect(refusals(flow('amount: -500 000 000 DKK'))).toEqual([
    expect.stringMatching(
      /^14:13 "amount": expected a figure of zero or more, came "-500 000 000 DKK"\. → Take the minus/,
    ),
  ]);
});

test('an absurdly large sum', () => {
  expect(refusals(flow('amount: 900 000 000 000 000 000 DKK'))).toEqual([
    expect.stringMatching(/^14:13 "amount": .* → Check the number of zeros\.$/),
  ]);
});

test('a file of 50 MB, without parsing it', () => {
  expect(refusals(new Uint8Array(50 * 1024 * 1024))).toEqual([
    '1:1 Expected at most 1 MiB, came 50.0 MiB. → Check that this is the file you mean; split it if it is.',
  ]);
});

test('an alias bomb, without unfolding it', () => {
  const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]\n`);
  const found = refusals(`l0: &l0 [x, x]\n${levels.join('')}`);
  const told = '1:9 Anchors and aliases are not allowed here. → Write the value out in each place.';
  expect(found.filter((line) => line.includes('aliases'))).toEqual([told]);
});

test('bytes that are no UTF-8, at their line and column', () => {
  const bytes = encode(fileWith('  - about: line/a\n    note: caf?\n'));
  bytes[bytes.lastIndexOf('?'.charCodeAt(0))] = 0xe9;
  expect(refusals(bytes)).toEqual([
    expect.stringMatching(/^13:14 Expected UTF-8 text, came bytes that are none: 0xE9 at byte \d+\. → Save the file/),
  ]);
});

test('control characters, in the file and by their number', () => {
  expect(refusals(fileWith('  - about: line/a\n    note: a\u0000b\n'))).toEqual([
    '13:12 Expected text, came the control character U+0000. → Take the character out; check that the file is a text file.',
  ]);
  expect(refusals(fileWith('  - about: line/a\n    note: "a\\u0000b"\n'))).toEqual([
    expect.stringMatching(/^13:11 "note": expected a text that people can read/),
  ]);
  expect(refusals(fileWith('  - about: line/a\n    note: "a\\ud800b"\n'))).toHaveLength(1);
});

test('an empty file, several documents, and a file that is no table', () => {
  expect(refusals('')).toEqual([
    '1:1 Expected a YAML document, came an empty file. → Write the document, or remove the file.',
  ]);
  expect(refusals('source: {}\n---\nclaims: []\n')[0]).toMatch(/^2:1 Expected one YAML document, came several\./);
  expect(refusals('- a\n')[0]).toMatch(/^1:1 Expected the tables "source:" and "claims:", came a list\./);
});

test('thousands of levels, whatever the stack holds', () => {
  expect(refusals('['.repeat(50_000))).toEqual([
    '1:1 Expected a few levels of lists and tables, came thousands. → Check that this is the file you mean.',
  ]);
});

test('a source that says too little or too much', () => {
  const found = refusals('source:\n  id: A B\n  auther: x\n  published: 2025-06\n  kind: news\nclaims: []\n');
  expect(found).toEqual([
    expect.stringMatching(/^2:3 Expected the source's title, came none\. → Add "title:" to the source\./),
    expect.stringMatching(/^2:3 Expected the source's publisher/),
    expect.stringMatching(/^2:3 Expected the source's language/),
    expect.stringMatching(/^2:3 Expected the source's reliability/),
    expect.stringMatching(/^2:3 Expected the source's url/),
    expect.stringMatching(/^2:7 "id": expected small Latin letters/),
    expect.stringMatching(/^3:3 Unknown property "auther" of a source\./),
    expect.stringMatching(
      /^4:14 "published": expected the day of publication, came "2025-06"\. → Write year, month and day/,
    ),
  ]);
});

test('an address that would run something when it is clicked', () => {
  expect(refusals(fileWith('  - about: line/a\n    jobs: 5\n', { url: 'javascript:alert(1)' }))).toEqual([
    '6:8 "url": expected a web address, came "javascript:alert(1)". → Write it whole, with https:// and without spaces.',
  ]);
});

test('claims that are missing, or no claims', () => {
  const file = fileWith('');
  expect(refusals(file)).toEqual([
    expect.stringMatching(/^11:1 Expected "claims:" with a list, came nothing\. → List the claims/),
  ]);
  expect(refusals(file.replace('claims:\n', ''))).toEqual([
    expect.stringMatching(/^2:1 Expected "claims:" with a list, came a file/),
  ]);
  expect(refusals(fileWith('  - line/a\n'))).toEqual([
    expect.stringMatching(/^12:5 Expected a claim, came "line\/a"\./),
  ]);
  expect(refusals(fileWith('  - stage: agreed\n'))).toEqual([
    expect.stringMatching(/^12:5 Expected "about: kind\/slug"/),
  ]);
});

test('another table than source and claims', () => {
  expect(refusals(`${fileWith('  - about: line/a\n    jobs: 5\n')}claim: []\n`)).toEqual([
    '14:1 Unknown table "claim". → Did you mean "claims"? An evidence file has "source:" and "claims:".',
  ]);
});

test('all problems of a file are told, in the order of lines', () => {
  const found = refusals(
    fileWith(
      '  - about: flow/a\n    amount: 5\n    stage: given\n  - about: lines/b\n  - about: line/c\n    host: UK\n',
      {
        reliability: 'G',
      },
    ),
  );
  expect(found.map((told) => told.split(' ')[0])).toEqual(['10:16', '13:13', '14:12', '15:12', '17:11']);
});

test('a file with more than a hundred problems says how many more there are', () => {
  const claims = Array.from({ length: 150 }, () => '  - about: line/a\n    jobs: many\n').join('');
  const found = refusals(fileWith(claims));
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toMatch(/ And 50 more problems\. → /);
});
