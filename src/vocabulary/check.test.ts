import { expect, test } from 'vitest';
import { checkClaim } from './check.ts';
import type { RawClaim } from './problem.ts';

function claimed(raw: RawClaim) {
  const checked = checkClaim(raw);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

function problems(raw: RawClaim): string[] {
  const checked = checkClaim(raw);
  return checked.ok
    ? []
    : checked.problems.map(({ path, key, message }) => `${path.join('.')}${key ? '!' : ''} ${message}`);
}

function remedies(raw: RawClaim): string[] {
  const checked = checkClaim(raw);
  return checked.ok ? [] : checked.problems.map(({ remedy }) => remedy);
}

test('values are kept as they are written, without the white space around them', () => {
  expect(claimed({ about: 'flow/a', amount: '  over 1 500 000.50 EUR ', covers_years: '2025' }).properties).toEqual({
    amount: 'over 1 500 000.50 EUR',
    covers_years: '2025',
  });
});

test('one value where a list may stand is a list of one; what is said twice counts once', () => {
  expect(claimed({ about: 'line/a', family: 'drone', operator: ['party/a', 'party/b', 'party/a'] }).properties).toEqual(
    {
      family: ['drone'],
      operator: ['party/a', 'party/b'],
    },
  );
});

test('a list of one stands for the one; a list of several does not', () => {
  expect(claimed({ about: 'line/a', host: ['country/DK'] }).properties).toEqual({ host: 'country/DK' });
  expect(problems({ about: 'line/a', host: ['country/DK', 'country/NO'] })).toEqual([
    'host "host": expected one value, came a list of 2',
  ]);
});

test('withheld and none stand for any property, and only for the whole of it', () => {
  const special = { about: 'flow/a', amount: 'withheld', to: 'none', covers_years: 'withheld' };
  expect(claimed(special).properties).toEqual({ to: 'none', amount: 'withheld', covers_years: 'withheld' });
  expect(claimed({ about: 'line/a', recipients: 'withheld' }).properties).toEqual({ recipients: 'withheld' });
  expect(problems({ about: 'agreement/a', parties: ['country/DK', 'withheld'] })).toEqual([
    'parties.1 "parties": expected "withheld" for the whole property, came it among others',
  ]);
});

test('who said it and when may be withheld; other qualifiers may not', () => {
  expect(claimed({ about: 'line/a', jobs: '5', by: 'withheld', when: 'withheld' }).qualifiers).toEqual({
    by: 'withheld',
    when: 'withheld',
    modality: 'fact',
  });
  expect(problems({ about: 'line/a', jobs: '5', marking: 'none', at: 'withheld' })).toEqual([
    'marking "marking": expected a value, came "none"',
    'at "at": expected a value, came "withheld"',
  ]);
});

test('qualifiers are read with their types, and a claim is a fact where it does not say', () => {
  const told = {
    by: 'person/a',
    when: '2025-22',
    modality: 'plan',
    marking: 'TLP:AMBER',
    credibility: '2',
    note: 'x',
    at: '3',
  };
  expect(claimed({ about: 'line/a', jobs: '5', ...told }).qualifiers).toEqual({ ...told, credibility: 2, at: 3 });
  expect(claimed({ about: 'line/a', jobs: '5' }).qualifiers).toEqual({ modality: 'fact' });
  expect(problems({ about: 'line/a', jobs: '5', credibility: '7', at: '0', modality: 'maybe' })).toEqual([
    'modality "modality": unknown modality "maybe"',
    'credibility "credibility": unknown credibility "7"',
    'at "at": expected the number of a paragraph, came "0"',
  ]);
});

test('properties that another kind has are unknown to this one', () => {
  expect(problems({ about: 'person/a', amount: '5 EUR' })).toEqual(['amount! unknown property "amount" of person']);
  expect(problems({ about: 'line/a', constructor: 'x', __proto__x: 'y' })).toHaveLength(2);
});

test('a bare country code stands for the country where one may stand', () => {
  const properties = { about: 'flow/a', from: 'DK', to: ['UA', 'party/x'] };
  expect(claimed(properties).properties).toEqual({ from: ['country/DK'], to: ['country/UA', 'party/x'] });
  expect(claimed({ about: 'EU', name: 'European Union' }).about).toBe('country/EU');
  expect(problems({ about: 'line/a', operator: 'DK' })).toEqual([]);
  expect(problems({ about: 'line/a', agreement: 'DK' })).toHaveLength(1);
});

test('products without a subject of their own are named in words', () => {
  expect(claimed({ about: 'line/a', product: ['product/lynx', 'long-range drones'] }).properties).toEqual({
    product: ['product/lynx', 'long-range drones'],
  });
  expect(problems({ about: 'line/a', product: 'products/lynx' })).toHaveLength(1);
});

test('shares are kept by party, parties may stand without shares, and more than the whole is refused', () => {
  const shares = { 'country/UA': '50 %', 'country/GB': 'up to 50 %' };
  expect(claimed({ about: 'line/a', recipients: shares }).properties).toEqual({ recipients: shares });
  expect(claimed({ about: 'line/a', recipients: { UA: '100 %' } }).properties).toEqual({
    recipients: { 'country/UA': '100 %' },
  });
  expect(claimed({ about: 'line/a', recipients: ['country/UA', 'party/a'] }).properties).toEqual({
    recipients: ['country/UA', 'party/a'],
  });
  expect(problems({ about: 'line/a', recipients: { 'country/UA': 'over 60 %', 'country/GB': '50 %' } })).toEqual([
    'recipients "recipients": expected shares of at most 100 % together, came 110 %',
  ]);
  expect(problems({ about: 'line/a', recipients: { UA: '50 %', 'country/UA': '50 %' } })).toEqual([
    'recipients "recipients": expected each party once, came one twice',
  ]);
  expect(problems({ about: 'line/a', recipients: { 'country/UA': 'half', 'land/GB': '1 %' } })).toEqual([
    expect.stringMatching(/^recipients.country\/UA "recipients": /),
    expect.stringMatching(/^recipients.land\/GB! "recipients": /),
  ]);
});

test.each([
  ['output', 'about 100 000 unit/year'],
  ['output', '50 %'],
  ['capacity', '600 000 000 EUR/year'],
  ['jobs', 'about 200'],
  ['start_of_production', '2025-12-01'],
])('a line may have as %s: %s', (property, value) => {
  expect(claimed({ about: 'line/a', [property]: value }).properties).toEqual({ [property]: value });
});

test.each([
  ['line/a', 'jobs', '2.5'],
  ['line/a', 'jobs', '50 %'],
  ['product/a', 'range', '5 EUR'],
  ['flow/a', 'amount', '5'],
  ['flow/a', 'amount', '40 %'],
  ['flow/a', 'amount', '1 000 000 EUR/year'],
  ['line/a', 'output', '5 unit/week'],
])('%s may not have as %s: %s', (about, property, value) => {
  expect(problems({ about, [property]: value })).toEqual([
    expect.stringMatching(new RegExp(`^${property} "${property}": `)),
  ]);
});

test('a value takes its unit from beside it, and the two may not contradict each other', () => {
  expect(claimed({ about: 'indicator/a', value: 'over 25', unit: 'company' }).properties).toEqual({
    value: 'over 25',
    unit: 'company',
  });
  expect(claimed({ about: 'indicator/a', value: '800 000 000 EUR', unit: 'EUR/year' }).properties.value).toBe(
    '800 000 000 EUR',
  );
  expect(claimed({ about: 'indicator/a', value: '33 %', unit: 'share of capacity' }).properties.value).toBe('33 %');
  expect(problems({ about: 'indicator/a', value: '5 USD', unit: 'EUR' })).toEqual([
    'value "value": expected one unit, came "USD" in "5 USD" and "EUR" beside it',
  ]);
  expect(problems({ about: 'indicator/a', value: '5 USD', unit: '%' })).toHaveLength(1);
});

test('nothing, an empty list and a table are no values', () => {
  expect(problems({ about: 'line/a', stage: '', family: [], host: { a: 'b' } })).toEqual([
    'family "family": expected a value, came an empty list',
    'host "host": expected one value, came a table',
    'stage "stage": expected a value, came nothing',
  ]);
  expect(remedies({ about: 'line/a', stage: '' })).toEqual([
    'Take the line away if the source does not say, or write "stage: withheld" or "stage: none" if it says so.',
  ]);
});

test('problems of qualifiers are told even where the subject is wrong', () => {
  expect(problems({ about: 'lines/a', when: 'soon' })).toEqual([
    expect.stringMatching(/^about "about": expected a subject as kind\/slug, came "lines\/a"$/),
    expect.stringMatching(/^when "when": /),
  ]);
  expect(remedies({ about: 'lines/a' })[0]).toMatch(/^Did you mean "line"\? Kinds are programme, /);
});
