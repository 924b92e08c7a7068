import type { WordList } from '../matcher.ts';

/** Numbers in words. The value is the number; words that stand side by side are added or multiplied. */
export const numberWords: WordList = {
  1: ['one'],
  2: ['two'],
  3: ['three'],
  4: ['four'],
  5: ['five'],
  6: ['six'],
  7: ['seven'],
  8: ['eight'],
  9: ['nine'],
  10: ['ten'],
  11: ['eleven'],
  12: ['twelve', 'a dozen'],
  13: ['thirteen'],
  14: ['fourteen'],
  15: ['fifteen'],
  16: ['sixteen'],
  17: ['seventeen'],
  18: ['eighteen'],
  19: ['nineteen'],
  20: ['twenty'],
  30: ['thirty'],
  40: ['forty'],
  50: ['fifty'],
  60: ['sixty'],
  70: ['seventy'],
  80: ['eighty'],
  90: ['ninety'],
  1.5: ['one and a half'],
  2.5: ['two and a half'],
  3.5: ['three and a half'],
  4.5: ['four and a half'],
  5.5: ['five and a half'],
  0.5: ['half a', 'half an', 'a half'],
  0.25: ['a quarter of a', 'quarter of a', 'a quarter of one', 'a quarter', 'quarter'],
};

/** Words and letters that multiply the number before them. */
export const scales: WordList = {
  100: ['hundred'],
  1000: ['thousand', 'k'],
  1e6: ['million', 'millions', 'm', 'mn', 'mln', 'mio'],
  1e9: ['billion', 'billions', 'bn', 'bln', 'milliard'],
  1e12: ['trillion', 'trn', 'tn'],
};

/** Parts of a whole, in per cent. */
export const fractions: WordList = {
  50: ['every second', 'every other', 'half', 'one half', 'the halfway mark', 'halfway mark'],
  33: ['every third', 'a third', 'one third', 'one-third', 'one in three'],
  67: ['two thirds', 'two-thirds'],
  25: ['a quarter', 'one quarter', 'one-quarter', 'one in four'],
  75: ['three quarters', 'three-quarters', 'three in four'],
  20: ['a fifth', 'one fifth', 'one-fifth', 'one in five'],
  40: ['two fifths', 'two-fifths'],
  60: ['three fifths', 'three-fifths'],
  80: ['four fifths', 'four-fifths'],
  10: ['a tenth', 'one tenth', 'one-tenth'],
};

/** Words before (or after) a number that say how exactly it is meant. */
export const comparators: WordList = {
  over: [
    'more than',
    'over',
    'upwards of',
    'in excess of',
    'above',
    'passed the mark of',
    'exceed*',
    '(slightly|well|just|a little) (more than|over)',
    'topped',
    'surpass*',
    'greater than',
    'north of',
    'the better part of',
    'passed',
    'beyond',
    'passing',
  ],
  'at least': ['at least', 'no (fewer|less) than', 'not (fewer|less) than', 'a minimum of'],
  'up to': [
    'up to',
    'as (much|many) as',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'less than',
    'fewer than',
    'under',
    'below',
    'a ceiling of',
  ],
  about: [
    'barely',
    'hardly',
    'scarcely',
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'nearly',
    'almost',
    '(close|near) to',
    'just under',
    'just short of',
    'an estimated',
    'circa',
    'approaching',
    'in the region of',
    'in the order of',
    'a little under',
    'or so',
    'or thereabouts',
    'more or less',
    'not quite',
    'close on',
  ],
  exact: ['exactly', 'precisely'],
};
/** Words after a number that change how it is meant. */
export const comparatorsAfter: WordList = {
  'at least': ['or more', 'or higher', 'at the least', 'at a minimum', 'upwards'],
  about: ['or so', 'or thereabouts', 'approximately'],
  over: ['plus', 'and more', 'and counting'],
  'up to': ['at most', 'at best', 'or less'],
};

/** Words between the two ends of a range; the value says what has to stand before the first end. */
export const ranges: WordList = {
  open: ['between', 'from', 'anywhere between', 'somewhere between'],
  middle: ['to', 'and', '-', 'or'],
};
