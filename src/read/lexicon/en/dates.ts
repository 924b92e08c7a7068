import type { WordList } from '../matcher.ts';

export const months: WordList = {
  1: ['January', 'Jan'],
  2: ['February', 'Feb'],
  3: ['March'],
  4: ['April'],
  5: ['May'],
  6: ['June'],
  7: ['July'],
  8: ['August', 'Aug'],
  9: ['September', 'Sept', 'Sep'],
  10: ['October', 'Oct'],
  11: ['November', 'Nov'],
  12: ['December', 'Dec', 'Christmas'],
};
/** Days of the week; 1 is Monday. */
export const weekdays: WordList = {
  1: ['Monday'],
  2: ['Tuesday'],
  3: ['Wednesday'],
  4: ['Thursday'],
  5: ['Friday'],
  6: ['Saturday', '(at|over) the weekend'],
  7: ['Sunday'],
};
/** Seasons under their EDTF numbers: 21 spring, 22 summer, 23 autumn, 24 winter. */
export const seasons: WordList = { 21: ['spring'], 22: ['summer'], 23: ['autumn', 'the fall'], 24: ['winter'] };

/** Phrases counted from the day of publication: unit and step. */
export const relative: WordList = {
  'day 0': ['this morning', 'this afternoon', 'this evening', 'today', 'tonight'],
  'day -1': ['the day before', 'the previous day', 'last night', 'yesterday'],
  'day 1': ['tomorrow'],
  'week 0': [
    'earlier this week',
    '(earlier|later) in the week',
    'later this week',
    'in the past few days',
    'on the day',
    'this week',
    '(in recent|in the last few|these) days',
    'the other day',
    'a few days ago',
  ],
  'week -1': ['last week'],
  'week 1': ['next week', 'within days', '(in|within) (the|) coming days', 'in the next few days'],
  'month 0': [
    'earlier this month',
    'later this month',
    'in recent weeks',
    'over recent weeks',
    'in the past weeks',
    'these weeks',
    'this month',
    'of the month',
  ],
  'month -1': ['last month'],
  'month 1': ['next month', 'the coming month', '(in|within) (the|) coming weeks'],
  'year 0': [
    'this (calendar|budget|financial) year',
    'the year so far',
    'the current (budget|financial) year',
    'this year',
    'the current year',
    'so far this year',
  ],
  'year -1': ['last year', 'the previous year', 'the past year'],
  'year 1': [
    'next (calendar|budget|financial) year',
    'the year ahead',
    'the year to come',
    'next year',
    'the coming year',
    'the new year',
    'the following year',
  ],
  'end 0': [
    'the end of this calendar year',
    'year end',
    'the turn of the year',
    "New Year's Eve",
    'the New Year',
    'the end of the year',
    'the year is out',
    'the year is over',
    'the year ends',
    'the year has ended',
    'year-end',
    'the end of this year',
  ],
  'end 1': ['the end of next year'],
  'year -2': ['the year before last', 'the year before that'],
  'year 2': ['the year after next', 'the year after'],
};
/** Steps counted from the date spoken of last. */
export const anaphoric: WordList = {
  same: [
    'at that time',
    'back then',
    'that very day',
    'that same (day|week|month)',
    '(on|) the very same day',
    'that autumn',
    'that spring',
    'that summer',
    'that winter',
    'on that occasion',
    'that day',
    '(on|) the same day',
    'that month',
    'the same month',
    'then',
    'at the time',
    'the same week',
  ],
};
export const units: WordList = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};
export const ago: WordList = {
  ago: ['ago', 'after', 'since'],
  before: ['earlier', 'before'],
  later: ['later', 'on'],
};
/** Parts of a month or year. */
export const parts: WordList = {
  early: ['early', '(at|) (the|) (beginning|start|turn|opening) of', 'early in', 'the first days of', 'at the turn of'],
  mid: ['mid', 'mid-*', '(in|by|) (the|) middle of', 'halfway through'],
  late: [
    'late',
    '(at|by|before|until|) (the|) end of',
    'late in',
    'the close of',
    'shortly before',
    '(the|) last days of',
  ],
  'first half': ['(the|) first half of', '(the|) first six months of'],
  'second half': ['(the|) second half of'],
  'quarter 1': ['(the|) (first) quarter (of|)', '(the|) first three months of', 'Q1'],
  'quarter 2': ['(the|) (second) quarter (of|)', 'Q2'],
  'quarter 3': ['(the|) (third) quarter (of|)', 'Q3'],
  'quarter 4': ['(the|) (fourth|last) quarter (of|)', 'Q4'],
};
export const modifiers: WordList = {
  '-1': ['last', 'previous', 'past'],
  0: ['this', 'the current', 'the'],
  1: ['next', 'the coming', 'coming', 'the following'],
};
/** Words before a date that say how the claim stands to it. */
export const directions: WordList = {
  by: ['by', 'until', 'before', 'till', 'no later than', 'through'],
  since: ['since', 'from', 'starting', 'as of', 'between'],
};
/** The year that a number alone stands for needs one of these before it, or a place in a range. */
export const now: WordList = {
  yes: ['now', 'currently', 'at present', 'so far', 'at the moment', 'to date', 'already', 'as yet'],
};
/** Days with a name, as month and day. */
export const holidays: WordList = {
  '08-24': ["(Ukraine's|Ukrainian|) Independence Day"],
  '12-25': ['Christmas Day'],
  '01-01': ["New Year's Day"],
  '05-09': ['Europe Day'],
};
/** Starts of long spans that are known by name. */
export const spans: WordList = {
  '2022-02': [
    'the war began',
    'the invasion began',
    'the beginning of the (invasion|war|full-scale invasion|full-scale war)',
    'the outbreak of the war',
    'the full-scale war began',
    'the start of the full-scale (war|invasion)',
    '(the|) full-scale (invasion|war) (began|started|)',
    'the start of the (invasion|war)',
    'the (invasion|war) began',
    'start of the full-scale (war|invasion)',
  ],
};
