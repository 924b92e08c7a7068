import { found, type ValueFinding } from './finding.ts';
import { type Failure, problem } from './result.ts';

/** A slip that people make when they write a figure, how it shows, and how to mend it. */
interface Slip {
  readonly code: ValueFinding;
  readonly shows: RegExp;
  readonly expected: string;
  readonly remedy: string;
}

const SLIPS: readonly Slip[] = [
  {
    code: 'invisible-character',
    shows: /[\u200b-\u200d\u2060\ufeff\u00ad]/,
    expected: 'a figure without invisible characters',
    remedy: 'Type the figure again: a character without width, such as U+200B, stands in it.',
  },
  {
    code: 'negative',
    shows: /(?:^|[^\d ]\s*)[-−–]\s*\d/,
    expected: 'a figure of zero or more',
    remedy: 'Take the minus sign away; claim the opposite flow if money came back.',
  },
  {
    code: 'separators',
    shows: /\d,\d/,
    expected: 'spaces between thousands and a point before decimals',
    remedy: 'Write "1 500 000" for 1,500,000 and "0.25" for 0,25.',
  },
  {
    code: 'scale-word',
    shows: /\d[\s.]*(?:thousand|million|billion|trillion|bn|mn|mln|k|тис|млн|млрд|трлн)(?!\p{L})/iu,
    expected: 'a figure with all of its digits',
    remedy: 'Write "1 500 000 EUR" for 1.5 million euro.',
  },
  {
    code: 'currency-sign',
    shows: /[$€£¥₴]/,
    expected: 'a currency by its ISO 4217 code after the figure',
    remedy: 'Write "500 000 EUR" for €500 000.',
  },
  {
    code: 'range-dash',
    shows: /\d\s*[-–—]\s*\d/,
    expected: 'a range with two points between its ends',
    remedy: 'Write "600..800 unit/day".',
  },
];

const OTHER: Omit<Slip, 'shows'> = {
  code: 'no-figure',
  expected: 'a figure such as "500 000 000 DKK", "over 40 %" or "600..800 unit/day"',
  remedy:
    'Write digits in groups of three and a space before the unit; put about, over, at least, up to or under before it where the source does.',
};

/** Says why a text is no figure, by the slip that shows first. */
export function refuse(text: string): Failure {
  const { code, expected, remedy } = SLIPS.find(({ shows }) => shows.test(text)) ?? OTHER;
  return problem(`expected ${expected}, came "${text}"`, remedy, found(code, text));
}
