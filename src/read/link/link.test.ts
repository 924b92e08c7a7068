import { expect, test } from 'vitest';
import { wholeClaims } from '../testing/claims.ts';
import { type KnownSubject, link, linkName, nameKey } from './link.ts';

const letter: KnownSubject = {
  subject: 'agreement/dk-ua-2025-06-letter-of-intent',
  properties: { parties: ['country/DK', 'country/UA'], instrument: 'letter of intent', stage: 'signed' },
  when: '2025-06-24',
};
const memorandum: KnownSubject = {
  subject: 'agreement/dk-ua-2025-10-memorandum',
  properties: { parties: ['country/DK', 'country/UA'], instrument: 'memorandum of understanding', stage: 'signed' },
  when: '2025-10-06',
};
const sum: KnownSubject = {
  subject: 'flow/dk-2025-500m',
  properties: { from: 'country/DK', amount: '500 000 000 DKK', stage: 'allocation' },
  when: '2025-06-24',
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
  expect(linkName('Danish ministry of defence', known)).toBe('party/mod-dk');
  expect(
    linkName('Danish ministry of defence', [
      ...known,
      { subject: 'party/other', properties: {}, aliases: ['Danish Ministry of Defence'] },
    ]),
  ).toBeUndefined();
});
