import { expect, test } from 'vitest';
import { keyOf } from './keys.ts';

const press = (key: string, code: string, held: object = {}) =>
  keyOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('a letter counts by what it is, and by its place under another layout', () => {
  expect(press('j', 'KeyJ')).toBe('j');
  expect(press('о', 'KeyJ')).toBe('j');
  // Dvorak: what is written on the key goes before where it lies.
  expect(press('j', 'KeyC')).toBe('j');
  expect(press('A', 'KeyA')).toBe('a');
});

test('keys held with others belong to browser and screen reader', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
    expect(press('a', 'KeyA', { [held]: true })).toBeUndefined();
  expect(press('?', 'Slash', { shiftKey: true })).toBe('?');
  expect(press('?', 'Digit7', { shiftKey: true })).toBe('?');
  expect(press('Enter', 'Enter')).toBeUndefined();
});
