import { say, textOf } from '../phrase.ts';
import type { Tongue } from '../tongue.ts';
import { agreement, expected, partners } from './agreements.ts';
import { englishCount, englishDate, englishDays, englishValue } from './figures.ts';
import { headlines } from './headlines.ts';
import { gauge, sum, total } from './money.ts';
import { health, line, plan } from './production.ts';
import { conflict, count, indicator, launch, retraction, stand, target } from './state.ts';
import { englishSubject, publisherText } from './words.ts';

export const english: Tongue = {
  language: 'en',
  and: 'and',
  sentences: {
    launch,
    partners,
    target,
    agreement,
    line,
    plan,
    sum,
    total,
    indicator,
    conflict,
    expected,
    count,
    gauge,
    stand,
    health,
    retraction,
  },
  headlines,
  value: englishValue,
  count: englishCount,
  date: englishDate,
  days: englishDays,
  more: englishValue,
  // No sentence begins with digits.
  awkward: (phrase) => /^[\d€$£]/.test(textOf(phrase)),
  polish: (phrase) => phrase,
  publisher: publisherText,
  subject: englishSubject,
  attribute(phrase, publisher, turn) {
    const after = [say`${phrase}, ${publisher} reports`, say`${phrase}, according to ${publisher}`];
    // Two openings in a row would pile up: "According to UNN, for Ukrainian makers, …".
    const opened = /^(for|on|in|of|from|the same day)\b/.test(textOf(phrase));
    const ways = opened
      ? after
      : [after[0], say`according to ${publisher}, ${phrase}`, after[1], say`${publisher} reports that ${phrase}`];
    return ways[turn % ways.length] ?? phrase;
  },
};
