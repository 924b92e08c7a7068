import type { Passage } from './claim.ts';
import { type Checked, type ClaimProblem, came, cameIn, didYouMean, finding, isTable, type Raw } from './problem.ts';
import { one, type Property } from './property.ts';

/** The passage as the tables of the vocabulary list it. */
export const passageProperty: Property = {
  name: 'passage',
  ...one(
    'text',
    ['passage', 'уривок'],
    [
      'The words that it rests on: `exact`, what stands before and after them in `prefix` and `suffix`, and their place in the text as `start` and `end`.',
      'Слова, на яких це ґрунтується: `exact`, що стоїть перед ними й після них у `prefix` і `suffix`, та їхнє місце в тексті як `start` і `end`.',
    ],
  ),
};

/** Most characters of the quote: a few sentences, not the document. */
const LONGEST_QUOTE = 1500;
/** Most characters on each side of it. */
const LONGEST_CONTEXT = 100;
/** Control characters other than tab and line break. */
const UNSEEN = /[\p{Cc}--[\t\n\r]]/v;
const TEXTS = ['exact', 'prefix', 'suffix'] as const;
const PLACES = ['start', 'end'] as const;
const NAMES: readonly string[] = [...TEXTS, ...PLACES];

/** Checks the passage of a claim. Its texts are kept to the letter, white space too: the quote is found again by them. */
export function checkPassage(raw: Raw): Checked<Passage> {
  if (!isTable(raw)) {
    return fail([], `expected a table with the quote, ${came(raw)}`, 'Write it as in "passage: { exact: … }".');
  }
  const problems = Object.entries(raw).flatMap(([name, value]) => problemsOf(name, value));
  if (raw.exact === undefined)
    problems.push(problem([], 'expected the quote, came none', 'Add "exact:".', finding('quote-missing')));
  const { start, end } = raw;
  if ((start === undefined) !== (end === undefined) || Number(start) >= Number(end)) {
    problems.push(
      problem(
        [],
        'expected a start before an end, or neither',
        'Give both as numbers of code points, or leave both out.',
        finding('place-backwards'),
      ),
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  const texts = TEXTS.filter((name) => raw[name] !== undefined).map((name) => [name, raw[name]]);
  const places = PLACES.filter((name) => raw[name] !== undefined).map((name) => [name, Number(raw[name])]);
  return { ok: true, value: Object.fromEntries([...texts, ...places]) as Passage };
}

function problemsOf(name: string, value: Raw): ClaimProblem[] {
  if (!NAMES.includes(name)) {
    const remedy = `${didYouMean(name, NAMES)}A passage has ${NAMES.join(', ')}.`;
    return [{ ...problem([name], `unknown part "${name}"`, remedy), key: true }];
  }
  if (typeof value !== 'string')
    return [
      problem(
        [name],
        `expected one value, ${came(value)}`,
        'Write it on one line.',
        finding('several-values', cameIn(value)),
      ),
    ];
  if (name === 'start' || name === 'end') {
    return /^\d{1,9}$/.test(value.trim())
      ? []
      : [
          problem(
            [name],
            `expected a number, ${came(value)}`,
            'Count code points from 0.',
            finding('no-place', cameIn(value)),
          ),
        ];
  }
  const most = name === 'exact' ? LONGEST_QUOTE : LONGEST_CONTEXT;
  if (name === 'exact' && value.trim() === '')
    return [
      problem([name], 'expected the quote, came nothing', 'Copy the words of the source.', finding('quote-missing')),
    ];
  if (value.length > most)
    return [
      problem(
        [name],
        `expected at most ${most} characters, came ${value.length}`,
        'Quote what the claim rests on, no more.',
        finding('quote-too-long', { most: String(most), came: String(value.length) }),
      ),
    ];
  if (!value.isWellFormed() || UNSEEN.test(value)) {
    return [
      problem(
        [name],
        'expected a text that people can read, came one with control characters',
        'Copy the text again.',
        finding('control-characters'),
      ),
    ];
  }
  return [];
}

function problem(
  path: readonly string[],
  message: string,
  remedy: string,
  found?: NonNullable<ClaimProblem['finding']>,
): ClaimProblem {
  const whole = ['passage', ...path];
  const told = { path: whole, message: `"${whole.join('.')}": ${message}`, remedy };
  return found === undefined ? told : { ...told, finding: found };
}

function fail(path: readonly string[], message: string, remedy: string): Checked<Passage> {
  return { ok: false, problems: [problem(path, message, remedy)] };
}

/** JSON Schema of a passage. */
export const passageSchema = {
  type: 'object',
  description: passageProperty.meaning.en,
  required: ['exact'],
  additionalProperties: false,
  properties: {
    exact: { type: 'string', pattern: '\\S', maxLength: LONGEST_QUOTE },
    prefix: { type: 'string', maxLength: LONGEST_CONTEXT },
    suffix: { type: 'string', maxLength: LONGEST_CONTEXT },
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 0 },
  },
};
