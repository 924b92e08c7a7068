import { expect, test } from 'vitest';
import { readYaml } from './read.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function rejectionsOf(bytes: Uint8Array) {
  const reading = readYaml('file.yaml', bytes);
  return reading.ok ? [] : reading.rejections;
}

test('finds where a value and a key stand', () => {
  const reading = readYaml('file.yaml', encode('a:\n  - b: 1\n    c: 2\n'));
  if (!reading.ok) throw new Error('not read');
  expect(reading.file.value).toEqual({ a: [{ b: 1, c: 2 }] });
  expect(reading.file.position(['a', 0, 'c'])).toEqual({ line: 3, column: 8 });
  expect(reading.file.keyPosition(['a', 0], 'c')).toEqual({ line: 3, column: 5 });
  expect(reading.file.position(['a', 0, 'missing'])).toEqual({ line: 2, column: 5 });
});

test('refuses a key that stands twice, with its place', () => {
  expect(rejectionsOf(encode('a: 1\nb: 2\na: 3\n'))).toMatchObject([
    { line: 3, column: 1, message: 'The key "a" stands twice in one table, first in line 1.' },
  ]);
});

test('refuses broken YAML, several documents and an empty file', () => {
  expect(rejectionsOf(encode('a: [1\nb: 2\n')).length).toBeGreaterThan(0);
  expect(rejectionsOf(encode('a: 1\n---\nb: 2\n'))).toMatchObject([
    { message: 'Expected one YAML document, came several.' },
  ]);
  expect(rejectionsOf(encode('# nothing\n'))).toMatchObject([{ line: 1, column: 1 }]);
});

test('refuses anchors and aliases before they unfold', () => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';
  expect(rejectionsOf(encode(bomb))[0]).toMatchObject({
    line: 1,
    message: 'Anchors and aliases are not allowed here.',
  });
});

test('refuses bytes that are no UTF-8, and a file of over 1 MiB', () => {
  expect(rejectionsOf(new Uint8Array([0x61, 0x3a, 0x20, 0xff]))).toMatchObject([
    { remedy: 'Save the file in the encoding UTF-8.' },
  ]);
  expect(rejectionsOf(new Uint8Array(1024 * 1024 + 1))).toMatchObject([{ line: 1 }]);
});
