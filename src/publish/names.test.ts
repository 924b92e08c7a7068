import { expect, test } from 'vitest';
import { saysTheSame } from './names.ts';

const flow = 'flow/dk-2025';
const before = { [flow]: ['Denmark: 5 m', 'Данія: 5 млн'], 'country/DK': ['Denmark', 'Данія'] } as const;

test('names that stay leave Ukrainian pages to the English ones', () => {
  expect(saysTheSame(before, before)).toBe(true);
});

test('a name that changes in both languages has changed the English page as well', () => {
  expect(saysTheSame(before, { ...before, [flow]: ['Denmark: 6 m', 'Данія: 6 млн'] })).toBe(true);
});

test('a name that changes in Ukrainian alone is to be looked for on every page', () => {
  expect(saysTheSame(before, { ...before, [flow]: ['Denmark: 5 m', 'Данія: 5 мільйонів'] })).toBe(false);
});

test('a name that is gone is to be looked for, since its subject may be named by its slug now', () => {
  expect(saysTheSame(before, { 'country/DK': before['country/DK'] })).toBe(false);
});

test('a subject that no page can have named before changes none', () => {
  expect(saysTheSame(before, { ...before, 'flow/se-2025': ['Sweden: 1 m', 'Швеція: 1 млн'] })).toBe(true);
});

test('a person whom pages may have named by a slug changes none that named them so', () => {
  const slug = ['Some Body', 'Some Body'] as const;
  expect(saysTheSame(before, { ...before, 'person/some-body': slug })).toBe(true);
  const ukrainian = [slug[0], 'Дехто Хтось'] as const;
  expect(saysTheSame(before, { ...before, 'person/some-body': ukrainian })).toBe(false);
  const both = ['S. Body', 'Дехто Хтось'] as const;
  expect(saysTheSame(before, { ...before, 'person/some-body': both })).toBe(true);
});
