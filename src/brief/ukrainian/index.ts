import { say } from '../phrase.ts';
import type { Tongue } from '../tongue.ts';
import { agreement, expected, partners } from './agreements.ts';
import { euphonic } from './euphony.ts';
import { ukrainianCount, ukrainianDate, ukrainianDays, ukrainianMore, ukrainianValue } from './figures.ts';
import { gathered } from './gathered.ts';
import { headlines } from './headlines.ts';
import { gauge, sum, total } from './money.ts';
import { health, line, plan } from './production.ts';
import { conflict, count, indicator, launch, retraction, stand, target } from './state.ts';
import { publisherText, ukrainianSubject } from './words.ts';

export const ukrainian: Tongue = {
  language: 'uk',
  and: 'та',
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
  value: ukrainianValue,
  count: ukrainianCount,
  date: ukrainianDate,
  days: ukrainianDays,
  more: ukrainianMore,
  awkward: () => false,
  polish: (phrase) => euphonic(gathered(phrase)),
  publisher: publisherText,
  subject: ukrainianSubject,
  attribute(phrase, publisher, turn) {
    const ways = [
      say`${phrase}, повідомляє ${publisher}`,
      say`як повідомляє ${publisher}, ${phrase}`,
      say`${phrase}, пише ${publisher}`,
      say`як пише ${publisher}, ${phrase}`,
    ];
    return ways[turn % ways.length] ?? phrase;
  },
};
