import { expect, test } from 'vitest';
import { readEvidence } from './read.ts';
import { encode, FILE, fileWith } from './testing/file.ts';

function warningsOf(content: string, file = FILE): string[] {
  const reading = readEvidence(file, encode(content));
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejections));
  return reading.warnings.map(({ line, message, remedy }) => `${line} ${message} → ${remedy}`);
}

test('an id that is not the name of the file', () => {
  const claim = '  - about: line/a\n    jobs: 5\n';
  expect(warningsOf(fileWith(claim), 'a/letter.yml')).toEqual([
    '1 Expected the id to be the file\'s name "letter", came "2025-06-24-pravda-letter". → Rename one of the two.',
  ]);
  expect(warningsOf(fileWith(claim, { published: '2025-06-25' }))).toEqual([
    expect.stringMatching(/^1 Expected the id to begin with the day of publication 2025-06-25, came 2025-06-24\./),
  ]);
});

test('a site that is placed closer than its region', () => {
  const site = (region: string) =>
    fileWith(`  - about: facility/gb-a\n    country: country/GB\n    region: ${region}\n`);
  expect(warningsOf(site('Suffolk'))).toEqual([]);
  expect(warningsOf(site('withheld'))).toEqual([]);
  expect(warningsOf(site('Ipswich, Suffolk'))).toEqual([
    '12 Expected a region, came "Ipswich, Suffolk", which may be closer; shown as "Suffolk". → Write "region: Suffolk".',
  ]);
  expect(warningsOf(site('Ipswich'))).toEqual([
    expect.stringMatching(/shown as its country alone\. → Name the county/),
  ]);
});

test('a claim that says nothing, and one that is made twice', () => {
  const twice = '  - about: line/a\n    jobs: 5\n  - about: line/a\n    jobs: 5\n';
  expect(warningsOf(fileWith(twice))).toEqual(['14 This claim stands already in line 12. → Take one of the two away.']);
  expect(warningsOf(fileWith('  - about: line/a\n    note: It is there.\n'))).toEqual([
    '12 The claim about line/a says nothing of it. → Give it a property, or take it away.',
  ]);
});

test('a unit that is nearly a known one', () => {
  const line = (output: string) => fileWith(`  - about: line/a\n    output: ${output}\n`);
  expect(warningsOf(line('1 000 unit/month'))).toEqual([]);
  expect(warningsOf(line('5 000 tonne/year'))).toEqual([]);
  expect(warningsOf(line('25 compny'))).toEqual([
    '12 Unusual unit "compny" in "25 compny". → Did you mean "company"? Units are written in the singular.',
  ]);
});
