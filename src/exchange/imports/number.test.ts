import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsOf, isAbsent, shifted } from './number.ts';

test('what stands for no figure is absent, and zero is not among it', () => {
  for (const text of ['', '..', '...', 'NA', 'n/a', 'N/A', '#N/A', '--', '-', '–', 'null', undefined]) {
    expect(isAbsent(text), text).toBe(true);
  }
  for (const text of ['0', '0.0', '5', 'x']) expect(isAbsent(text), text).toBe(false);
});

test('digits come through whole, whatever marks they are written with', () => {
  expect(digitsOf('1,234.50')).toBe('1234.50');
  expect(digitsOf(' 429457000000 ')).toBe('429457000000');
  expect(digitsOf('1.234,50', { decimal: ',', thousands: '.' })).toBe('1234.50');
  expect(digitsOf('1\u00a0234,5', { decimal: ',', thousands: ' ' })).toBe('1234.5');
  expect(digitsOf('4.29457e+11')).toBe('429457000000');
  expect(digitsOf('\u22125')).toBe('-5');
});

test('a number in other marks than told is refused, not read as another number', () => {
  for (const text of ['1,5', '1.234,50', '12,34', '1,2345', '1 234', '5 %', '0x10', '1e999999', '']) {
    expect(digitsOf(text), text).toBeUndefined();
  }
  for (const thousands of ['.', ' ', undefined] as const) {
    expect(digitsOf('1.5', { decimal: ',', thousands })).toBeUndefined();
  }
  expect(digitsOf('1.234', { decimal: ',' })).toBeUndefined();
  expect(digitsOf('1,234', { decimal: '.' })).toBeUndefined();
});

test('moving the point loses and makes up no digit', () => {
  expect(shifted('429457000000.5', -9)).toBe('429.4570000005');
  expect(shifted('3', -9)).toBe('0.000000003');
  expect(shifted('1.25', 9)).toBe('1250000000');
  expect(shifted('-0.5', 1)).toBe('-5');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: -12, max: 12 }), (whole, power) => {
      expect(shifted(shifted(String(whole), power), -power)).toBe(String(whole));
    }),
  );
});
