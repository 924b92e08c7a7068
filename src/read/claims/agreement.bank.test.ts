import { expect, test } from 'vitest';
import { bank } from '../testing/agreements/all.ts';
import { outcomeOf } from '../testing/agreements/bank.ts';
import { knownMisses } from '../testing/agreements/misses.ts';

test.each(bank)('text $number of the bank comes out as it is known to', (banked) => {
  expect(`${outcomeOf(banked)} | ${banked.text}`).toBe(`${knownMisses[banked.number] ?? 'right'} | ${banked.text}`);
});

test('the bank numbers each text once, and every known miss is one of them', () => {
  const numbers = bank.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Object.keys(knownMisses).filter((number) => !numbers.includes(Number(number)))).toEqual([]);
});
