import { expect, test } from 'vitest';
import { rules } from '../src/account/index.ts';
import { methodIsCurrent } from './write-method.ts';

test('docs/method.md is what the rules say; `npm run docs` writes it anew', () => {
  expect(methodIsCurrent()).toBe(true);
});

test('rules are numbered in order and said in both languages', () => {
  expect(rules.map((rule) => rule.id)).toEqual(rules.map((_rule, index) => `R${index + 1}`));
  for (const { title, text } of rules) for (const said of [title, text]) expect(said.uk, said.en).toBeTruthy();
});
