import { expect, test } from 'vitest';
import { WrittenLedger } from '../../../scripts/testing/written-ledger.ts';
import type { Figure } from '../../account/index.ts';
import { claimedText, showStanding, urlOf } from './claim.ts';
import { show } from './figure.ts';

const figure: Figure = {
  address: 'money/committed',
  state: 'known',
  value: { type: 'money', currency: 'EUR', minor: 215_977_660_652, comparator: 'exactly' },
  modality: 'fact',
  inferred: false,
  conflict: false,
  denied: false,
  rules: [],
};
const english = { language: 'en', name: (subject: string) => subject } as const;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('a figure carries only the marks that it has', () => {
  expect(Object.keys(show(figure, english))).toEqual(['address', 'text']);
  const doubtful = show({ ...figure, modality: 'plan', conflict: true, inferred: true, when: '2025-22' }, english);
  expect(doubtful).toMatchObject({ modality: 'plan', conflict: true, inferred: true, when: 'summer 2025' });
});

test('cents are left out of a sum of thousands, and kept in a small one', () => {
  expect(plain(show(figure, english, { whole: true }).text)).toBe('EUR 2,159,776,607');
  const small: Figure = { ...figure, value: { type: 'money', currency: 'EUR', minor: 12_345, comparator: 'exactly' } };
  expect(plain(show(small, english, { whole: true }).text)).toBe('EUR 123.45');
});

test('unknown, withheld, none and not applicable are four words', () => {
  const { value: _value, ...bare } = figure;
  const words = (['unknown', 'withheld', 'zero', 'not applicable'] as const).map(
    (state) => show({ ...bare, state }, english).text,
  );
  expect(new Set(words).size).toBe(4);
});

test('an address that is no web page is never a link', () => {
  expect(urlOf('https://example.org/a')).toEqual({ url: 'https://example.org/a' });
  for (const address of ['javascript:alert(1)', 'data:text/html,x', ' https://example.org', null, undefined])
    expect(urlOf(address)).toEqual({});
});

test('a claimed value is read by the type of its property', () => {
  const text = (about: string, property: string, value: unknown): string =>
    plain(claimedText(about, property, value, english));
  expect(text('flow/x', 'amount', 'over 47 000 000 USD')).toBe('over USD 47 million');
  expect(text('line/x', 'start_of_production', '2026-23')).toBe('autumn 2026');
  expect(text('line/x', 'recipients', { 'country/UA': '100 %' })).toBe('country/UA 100%');
  expect(text('agreement/x', 'parties', ['country/DK', 'country/UA'])).toBe('country/DK and country/UA');
  expect(text('line/x', 'capacity', 'withheld')).toBe('withheld');
});

test('a claim that kept its passage shows it with what stands around it', () => {
  const account = new WrittenLedger()
    .load('2025-06-25', {
      paper: {
        published: '2025-06-24',
        claims: [
          {
            about: 'agreement/dk-ua',
            parties: ['country/DK', 'country/UA'],
            stage: 'signed',
            passage: { exact: 'The two signed <b>it</b>', prefix: 'In Kyiv. ' },
          },
        ],
      },
    })
    .account();
  const claims = account.explain('agreement/dk-ua/stage').inputs.filter((input) => input.type === 'claim');
  expect(claims.map((input) => showStanding(input, english).passage)).toEqual([
    { before: '… In Kyiv. ', exact: 'The two signed <b>it</b>', after: '' },
  ]);
});
