import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const AGREEMENT = 'agreement/first-group';
const talks = (...parties: string[]) => ({
  about: AGREEMENT,
  parties: ['country/UA', ...parties.map((code) => `country/${code}`)],
  stage: 'talks',
  when: '2025-06-21',
  programme: 'programme/build-with-ukraine',
});
const day = { published: '2025-06-21' };

test('a country that one good source names and others leave out is contested, not counted (R8)', () => {
  const account = sample()
    .source('a', day, talks('DK', 'NO'))
    .source('b', day, talks('DK', 'NO', 'CA'))
    .source('c', { ...day, reliability: 'D' }, talks('DK', 'NO', 'CA'))
    .account();
  expect(account.figure('overview/partners/talks').value).toEqual({ type: 'count', count: 2 });
  expect(account.figure('partner/CA/stage')).toMatchObject({ conflict: true, value: { codes: ['talks'] } });
});

test('two independent good sources make a party count, though others leave it out (R8)', () => {
  const account = sample()
    .source('a', day, talks('DK', 'NO'))
    .source('b', day, talks('DK', 'NO', 'CA'))
    .source('c', day, talks('DK', 'NO', 'CA'))
    .account();
  expect(account.figure('overview/partners/talks').value).toEqual({ type: 'count', count: 3 });
});

test('a partner stands where the claim that names it puts it, not where the agreement has come to (R8)', () => {
  const account = sample()
    .source('a', day, talks('DK'))
    .source('b', day, { ...talks(), stage: 'agreed' })
    .account();
  expect(account.figure('partner/DK/stage').value).toMatchObject({ codes: ['talks'] });
  expect(account.figure(`${AGREEMENT}/stage`).value).toMatchObject({ codes: ['agreed'] });
});

test('a ministry stands for its country, a company does not (R8)', () => {
  const account = sample()
    .source(
      'a',
      day,
      { about: 'party/mod-dk', type: 'government', country: 'country/DK' },
      { about: 'party/builder', type: 'company', country: 'country/NO' },
      { ...talks(), parties: ['party/mod-dk', 'party/builder'], stage: 'signed' },
    )
    .account();
  expect(account.figure('partner/DK/stage').value).toMatchObject({ codes: ['signed'] });
  expect(account.figure('partner/NO/stage').state).toBe('unknown');
});

test('an agreement outside the programme does not move the stage in it (R8)', () => {
  const account = sample()
    .source('a', day, talks('DK'))
    .source('b', day, {
      about: 'agreement/other',
      parties: ['country/DK', 'country/UA'],
      stage: 'signed',
      when: '2024-06-13',
    })
    .account();
  expect(account.figure('partner/DK/stage').value).toMatchObject({ codes: ['talks'] });
  expect(account.figure('partner/DK/stage/outside').value).toMatchObject({ codes: ['signed'] });
});
