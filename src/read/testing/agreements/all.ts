import { type Banked, bankOf } from './bank.ts';
import { english } from './en.ts';
import { englishInContext } from './enContext.ts';
import { ukrainian } from './uk.ts';
import { ukrainianInContext } from './ukContext.ts';

/** All texts of the bank of agreements. */
export const bank: readonly Banked[] = [
  ...[english, englishInContext].flatMap((lines) => bankOf(lines, 'en')),
  ...[ukrainian, ukrainianInContext].flatMap((lines) => bankOf(lines, 'uk')),
];
