import { type EdtfPart, edtfParts } from '../edtfParts.ts';

/** Months and seasons by the beginnings of their names in both languages, which cases do not change. */
const MONTHS: readonly RegExp[] = [
  /January|січ/,
  /February|лют/,
  /March|берез/,
  /April|квіт/,
  /May|трав/,
  /June|черв/,
  /July|лип/,
  /August|серп/,
  /September|верес/,
  /October|жовт/,
  /November|листопад/,
  /December|груд/,
];
const SEASONS: readonly RegExp[] = [/spring|весн/, /summer|літ/, /autumn|осін|восени|осені/, /winter|зим/];
const QUARTERS: readonly RegExp[] = [/first|перш/, /second|друг/, /third|трет/, /fourth|четверт/];

/** Whether a text names a date: every part that it names must be the date's, and at least one must be named. */
export function namesDate(text: string, edtf: string): boolean {
  const parts = edtfParts(edtf);
  if (parts === undefined) return false;
  const ends = [parts.start, parts.end].filter((end) => end !== null);
  const named = namedIn(text);
  const any =
    named.months.length + named.seasons.length + named.quarters.length + named.days.length + named.years.length > 0;
  return any && holds(named, ends);
}

interface Named {
  readonly months: readonly number[];
  readonly seasons: readonly number[];
  readonly quarters: readonly number[];
  readonly days: readonly number[];
  readonly years: readonly number[];
}

function namedIn(text: string): Named {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const which = (patterns: readonly RegExp[]): number[] =>
    patterns.flatMap((pattern, index) => (pattern.test(text) ? [index + 1] : []));
  return {
    months: which(MONTHS),
    seasons: which(SEASONS),
    quarters: /quarter|квартал/.test(text) ? which(QUARTERS) : [],
    days: numbers.filter((number) => number < 100),
    years: numbers.filter((number) => number >= 100),
  };
}

/** Both ways: nothing named that the date does not have, and none of its days, months or seasons left out. */
function holds(named: Named, ends: readonly EdtfPart[]): boolean {
  const same = (found: readonly number[], of: (end: EdtfPart) => number | undefined): boolean => {
    const expected = new Set(ends.map(of).filter((value) => value !== undefined));
    return found.every((value) => expected.has(value)) && [...expected].every((value) => found.includes(value));
  };
  const years = new Set(ends.map(({ year }) => year));
  return (
    same(named.months, ({ month }) => month) &&
    same(named.seasons, ({ season }) => season) &&
    same(named.quarters, ({ quarter }) => quarter) &&
    same(named.days, ({ day }) => day) &&
    named.years.every((year) => years.has(year))
  );
}
