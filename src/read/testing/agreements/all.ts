import { type Banked, bankOf } from './bank.ts';
import { english } from './en.ts';
import { englishInContext } from './enContext.ts';
import { englishLater } from './enLater.ts';
import { englishNewsroom } from './enNewsroom.ts';
import { englishSeveral } from './enSeveral.ts';
import { englishSides } from './enSides.ts';
import { ukrainian } from './uk.ts';
import { ukrainianInContext } from './ukContext.ts';
import { ukrainianLater } from './ukLater.ts';
import { ukrainianNewsroom } from './ukNewsroom.ts';
import { ukrainianSeveral } from './ukSeveral.ts';
import { ukrainianSides } from './ukSides.ts';

/** All texts of the bank of agreements. */
export const bank: readonly Banked[] = [
  ...[english, englishInContext, englishLater, englishNewsroom, englishSeveral, englishSides].flatMap((lines) =>
    bankOf(lines, 'en'),
  ),
  ...[ukrainian, ukrainianInContext, ukrainianLater, ukrainianNewsroom, ukrainianSeveral, ukrainianSides].flatMap(
    (lines) => bankOf(lines, 'uk'),
  ),
];
