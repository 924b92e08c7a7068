import { expect, test } from 'vitest';
import { asOf, NotAnInstant } from './instant.ts';

test('a bare date takes in its whole UTC day', () => {
  expect(asOf('2025-06-24')).toEqual({
    day: 20263,
    millisecondsExclusive: Date.parse('2025-06-25T00:00:00Z'),
    text: '2025-06-24',
  });
});

test('an instant takes in itself and nothing after it', () => {
  expect(asOf('2025-06-24T12:00:00Z')).toEqual({
    day: 20263,
    millisecondsExclusive: Date.parse('2025-06-24T12:00:00.001Z'),
    text: '2025-06-24T12:00:00.000Z',
  });
});

test('an instant with an offset falls on its UTC day', () => {
  expect(asOf('2025-06-24T01:00+03:00')).toMatchObject({ day: 20262, text: '2025-06-23T22:00:00.000Z' });
});

test.each(['2025-02-30', '2025-02-30T00:00:00Z', '2025-06-24T12:00:00', '2025-06', 'now', '', '2025-06-24T25:00Z'])(
  '"%s" is neither',
  (text) => {
    expect(() => asOf(text)).toThrow(NotAnInstant);
  },
);
