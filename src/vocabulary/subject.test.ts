import { expect, test } from 'vitest';
import { kindNames } from './property.ts';
import { readSubject } from './subject.ts';

function remedy(text: string, allowed = kindNames as readonly (typeof kindNames)[number][]): string {
  const reading = readSubject(text, allowed);
  if ('subject' in reading) throw new Error(`${text} was read`);
  return reading.defect.remedy;
}

test.each([
  'line/dk-fire-point-solid-fuel',
  'country/DK',
  'country/EU',
  'country/NATO',
  'country/XK',
  'target/lt-0-25-gdp',
])('%s is a subject', (name) => {
  expect(readSubject(name, kindNames)).toEqual({ subject: name });
});

test.each([
  ['country/UK', 'Write "country/GB".'],
  ['country/dk', 'Write "country/DK".'],
  ['country/Denmark', 'Write "country/DK".'],
  ['country/Україна', 'Write "country/UA".'],
  ['Denmark', 'Write "country/DK".'],
  ['line/DK_Fire Point', 'Write "line/dk-fire-point".'],
  ['person/Pål Jonson', 'Write "person/pal-jonson".'],
])('of %s it is said how to mend it: %s', (text, expected) => {
  expect(remedy(text)).toBe(expected);
});

test('a name where a subject is expected', () => {
  expect(remedy('Rustem Umerov', ['person', 'party'])).toBe('Write "person/rustem-umerov" and claim its name there.');
});

test('a Cyrillic letter in a slug is named, for nobody sees it', () => {
  expect(readSubject('line/dk-\u0430', kindNames)).toMatchObject({
    defect: { message: expect.stringContaining('with the letter "\u0430" (U+0430)') },
  });
});

test('only kinds that fit', () => {
  expect(readSubject('line/a', ['country', 'party'])).toMatchObject({
    defect: { message: 'expected a subject of kind country, party, came "line/a"' },
  });
  expect(remedy('constructor/a')).toContain('Kinds are');
});
