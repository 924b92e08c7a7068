import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, wordsIn } from './fold.ts';

test.each([
  ['Умєров', 'Umierov'],
  ['Умєров', 'Umyerov'],
  ['Зеленський', 'Zelenskyy'],
  ['Зеленський', 'Zelensky'],
  ['Зеленський', 'Zelenskii'],
  ['Харків', 'Harkiv'],
  ['Україна', 'Ukrayina'],
  ['об’єкт', "об'єкт"],
  ['Élysée', 'elysee'],
  ['Kværndrup', 'kvaerndrup'],
  ['Køge', 'koge'],
  ['Ukraine’s', 'ukraine'],
])('%s is found as %s', (one, other) => expect(fold(one)).toBe(fold(other)));

test.each([
  ['Данія', 'Дакія'],
  ['2024', '2025'],
  ['line', 'lion'],
])('%s is not %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));

test('case and the form of accents do not matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяabcxyzwéøñ0123') }), (word) => {
      expect(fold(word.toUpperCase().toLowerCase())).toBe(fold(word));
      expect(fold(word.normalize('NFD'))).toBe(fold(word));
    }),
  );
});

test('only small Latin letters and digits are left of a Ukrainian word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’0123') }), (word) => {
      expect(fold(word)).toMatch(/^[a-z0-9]*$/);
    }),
  );
});

test('hyphens and signs part words, apostrophes do not', () => {
  expect(wordsIn('dk-fire-point: 0.25 % об’єкта, R7')).toEqual(['dk', 'fire', 'point', '0', '25', 'об’єкта', 'R7']);
  expect(wordsIn(' … – ')).toEqual([]);
});
