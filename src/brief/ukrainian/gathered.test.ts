import { expect, test } from 'vitest';
import { namePart, type Phrase, say, textOf } from '../phrase.ts';
import { gathered } from './gathered.ts';

const company = (name: string): Phrase => namePart(`компанія ${name}`, `party/${name.toLowerCase()}`);

test('companies that follow each other share the word for what they are', () => {
  expect(textOf(gathered(say`${company('A')} та ${company('B')} мають виробляти дрони`))).toBe(
    'компанії A та B мають виробляти дрони',
  );
  expect(textOf(gathered(say`${company('A')}, ${company('B')} та ${company('C')} підписали контракт`))).toBe(
    'компанії A, B та C підписали контракт',
  );
});

test('a country before them ends its own list', () => {
  const denmark = namePart('Данія', 'country/DK');
  expect(textOf(gathered(say`${denmark}, ${company('A')} та ${company('B')} підписали контракт`))).toBe(
    'Данія та компанії A і B підписали контракт',
  );
});

test('one company, or companies apart, stay as they are', () => {
  const sentence = say`${company('A')} будує завод, ${namePart('Данія', 'country/DK')} та ${company('B')} домовилися`;
  expect(textOf(gathered(sentence))).toBe('компанія A будує завод, Данія та компанія B домовилися');
});
