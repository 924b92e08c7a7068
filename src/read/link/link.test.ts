import { expect, test } from 'vitest';
import { wholeClaims } from '../testing/claims.ts';
import type { KnownSubject } from './likeness.ts';
import { link, nameFinder, nameKey } from './link.ts';

const letter: KnownSubject = {
  subject: 'agreement/dk-ua-2025-06-letter-of-intent',
  properties: { parties: ['country/DK', 'country/UA'], instrument: 'letter of intent', stage: 'signed' },
  times: ['2025-06-24'],
};
const memorandum: KnownSubject = {
  subject: 'agreement/dk-ua-2025-10-memorandum',
  properties: { parties: ['country/DK', 'country/UA'], instrument: 'memorandum of understanding', stage: 'signed' },
  times: ['2025-10-06'],
};
const sum: KnownSubject = {
  subject: 'flow/dk-2025-500m',
  properties: { from: 'country/DK', amount: '500 000 000 DKK', stage: 'allocation' },
  times: ['2025-06-24'],
};

test('a second report of a signing belongs to the agreement that is known', () => {
  const [claim] = wholeClaims(
    'Ukraine and Denmark signed a letter of intent in The Hague on Tuesday.',
    'agreement',
    'en',
    '2025-06-26',
  );
  if (claim === undefined) throw new Error('Expected a claim.');
  const { about, evidence, confidence, flags, ...properties } = claim;
  expect(link({ about, properties, when: String(claim.when) }, [letter, memorandum])).toEqual({
    outcome: 'known',
    subject: letter.subject,
  });
});

test('the same sum from the same giver in the same month is one flow; in another month it is asked', () => {
  const claim = {
    about: 'flow/dk-2025-500m-dkk',
    properties: { from: ['country/DK'], amount: 'about 500 000 000 DKK' },
  };
  expect(link({ ...claim, when: '2025-06' }, [sum])).toEqual({ outcome: 'known', subject: sum.subject });
  expect(link(claim, [sum])).toMatchObject({ outcome: 'doubtful', candidates: [sum.subject] });
});

test('another instrument between the same parties is not the same agreement', () => {
  const claim = {
    about: 'agreement/dk-ua-2025-06-licence',
    properties: { parties: ['country/DK', 'country/UA'], instrument: 'licence' },
    when: '2025-06',
  };
  expect(link(claim, [letter])).toEqual({ outcome: 'new', subject: claim.about });
});

test('a new subject whose slug is taken is numbered', () => {
  expect(link({ about: sum.subject, properties: { from: ['country/DK'], amount: '900 000 000 DKK' } }, [sum])).toEqual({
    outcome: 'new',
    subject: `${sum.subject}-2`,
  });
});

test('two likely subjects are a person’s choice', () => {
  const twin: KnownSubject = { ...sum, subject: 'flow/dk-2025-500m-again' };
  expect(
    link({ about: 'flow/x', properties: { from: ['country/DK'], amount: '500 000 000 DKK' }, when: '2025-06-24' }, [
      sum,
      twin,
    ]),
  ).toMatchObject({ outcome: 'doubtful', candidates: [sum.subject, twin.subject] });
});

test.each([
  ['Šakalienė', 'Шакалєне'],
  ['Zelenskyy', 'Zelensky'],
  ['Sybiha', 'Сибіга'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('a mention finds its subject by any alias, unless two have it', () => {
  const known: KnownSubject[] = [
    { subject: 'party/mod-dk', properties: {}, aliases: ['Danish Ministry of Defence', 'Міністерство оборони Данії'] },
  ];
  expect(nameFinder(known)('Danish ministry of defence')).toBe('party/mod-dk');
  expect(
    nameFinder([...known, { subject: 'party/other', properties: {}, aliases: ['Danish Ministry of Defence'] }])(
      'Danish ministry of defence',
    ),
  ).toBeUndefined();
});

test('a paper of the same day and parties under another name is asked about, not made a second one', () => {
  const claim = {
    about: 'agreement/dk-ua-2025-06-memorandum',
    properties: { parties: ['country/UA', 'country/DK'], instrument: 'memorandum of understanding' },
    when: '2025-06-24',
  };
  expect(link(claim, [letter])).toMatchObject({ outcome: 'doubtful', candidates: [letter.subject] });
});

test('a report that does not say what was signed is of the one paper of that month', () => {
  const properties = { parties: ['country/DK', 'country/UA'] };
  const claim = { about: 'agreement/dk-ua-2025-06-agreement', properties, when: '2025-06' };
  expect(link(claim, [letter, memorandum])).toEqual({ outcome: 'known', subject: letter.subject });
  expect(link(claim, [letter, { ...letter, subject: 'agreement/dk-ua-second' }])).toMatchObject({
    outcome: 'doubtful',
  });
});

test('a sum told in another currency is the flow whose sum in euro is the same', () => {
  const claim = { about: 'flow/x', properties: { from: ['country/DK'], amount: '67 000 000 EUR' }, when: '2025-06' };
  expect(link({ ...claim, euro: [67e6] }, [{ ...sum, euro: [67.02e6] }])).toEqual({
    outcome: 'known',
    subject: sum.subject,
  });
  expect(link({ ...claim, euro: [80e6] }, [{ ...sum, euro: [67.02e6] }])).toMatchObject({ outcome: 'new' });
});

test('a report that names no time may be of its own month; published later, it is asked about', () => {
  const claim = { about: 'flow/x', properties: { from: ['country/DK'], amount: '500 000 000 DKK' } };
  expect(link({ ...claim, published: '2025-06-30' }, [sum])).toMatchObject({ outcome: 'known' });
  expect(link({ ...claim, published: '2025-12-30' }, [sum])).toMatchObject({ outcome: 'doubtful' });
});

test('one sum of one time from a group and from its member is asked about; from two countries it is two flows', () => {
  const claim = { about: 'flow/x', properties: { amount: '500 000 000 DKK' }, when: '2025-06' };
  const from = (giver: string) => link({ ...claim, properties: { ...claim.properties, from: [giver] } }, [sum]);
  expect(from('party/danish-model-donors')).toMatchObject({ outcome: 'doubtful', candidates: [sum.subject] });
  expect(from('country/NO')).toMatchObject({ outcome: 'new' });
  expect(link(claim, [sum])).toMatchObject({ outcome: 'doubtful' });
  expect(link({ ...claim, when: '2024-01' }, [sum])).toMatchObject({ outcome: 'new' });
});

test('a company under a longer name is asked about, and a later word on what a company agreed, too', () => {
  const properties = { parties: ['country/GB', 'party/thales-uk'], instrument: 'contract' };
  const contract: KnownSubject = { subject: 'agreement/gb-thales', properties, times: ['2025-03'] };
  const told = { about: 'agreement/x', properties: { ...properties, parties: ['country/GB', 'party/thales'] } };
  expect(link({ ...told, when: '2025-03-02' }, [contract])).toMatchObject({ outcome: 'doubtful' });
  expect(link({ about: 'agreement/x', properties, when: '2025-07' }, [contract])).toMatchObject({
    outcome: 'doubtful',
  });
  expect(link({ about: 'agreement/x', properties: letter.properties, when: '2026-03' }, [letter])).toMatchObject({
    outcome: 'new',
  });
});
