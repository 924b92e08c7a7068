import { expect, test } from 'vitest';
import type { FormField } from '../../pages/desk/form.ts';
import { changesOf, textOfValue, valueOfText } from './fieldText.ts';

const line = { input: 'line', many: false } as const;
const lines = { input: 'line', many: true } as const;
const sharing = { input: 'sharing', many: false } as const;

test.each([
  [line, '500 000 000 DKK'],
  [lines, ['country/DK', 'country/UA']],
  [lines, 'withheld'],
  [sharing, { 'country/UA': '50 %', 'country/GB': '50 %' }],
  [sharing, ['country/UA']],
] as const)('a value comes back from its text as it was (%#)', (field, value) => {
  expect(valueOfText(field, textOfValue(value))).toEqual(value);
});

test('an emptied field takes the value away, and absent is not withheld', () => {
  expect(valueOfText(line, '  \n ')).toBeNull();
  expect(valueOfText(lines, 'withheld\r\n')).toBe('withheld');
});

test('a share that is missing beside others is sent as missing, for the check to tell', () => {
  expect(valueOfText(sharing, 'country/UA: 50 %\ncountry/GB')).toEqual({ 'country/UA': '50 %', 'country/GB': '' });
});

test('only what was touched is sent', () => {
  const field = (name: string, many = false): FormField => ({
    name,
    label: name,
    meaning: '',
    example: null,
    input: 'line',
    main: false,
    many,
  });
  const began = new Map([
    ['amount', '5 EUR'],
    ['from', 'country/DK\ncountry/NO'],
    ['purpose', 'x'],
  ]);
  const now = new Map([
    ['amount', '6 EUR'],
    ['from', 'country/DK\r\ncountry/NO'],
    ['purpose', ''],
  ]);
  expect(changesOf([field('amount'), field('from', true), field('purpose'), field('note')], began, now)).toEqual({
    amount: '6 EUR',
    purpose: null,
  });
});
