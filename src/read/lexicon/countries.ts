import * as english from './en/countries.ts';
import type { WordList } from './matcher.ts';
import { adjectiveForms, nameForms, nounForms } from './uk/cases.ts';
import * as ukrainian from './uk/countries.ts';

interface Line {
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

const list = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function lines(table: string): readonly Line[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', names, adjectives, people, capitals] = line.split('|').map((cell) => cell.trim());
      return { code, names: list(names), adjectives: list(adjectives), people: list(people), capitals: list(capitals) };
    });
}

function byCode(table: readonly Line[], words: (line: Line) => readonly string[]): WordList {
  return Object.fromEntries(table.map((line) => [line.code, words(line)]));
}

/** `Київ/Києв`: the nominative, then the stem of the other cases. */
function declined(name: string): readonly string[] {
  const [nominative = '', ...stems] = name.split('/');
  return stems.length === 0
    ? nameForms(nominative)
    : [
        nominative,
        ...stems.flatMap((stem) => [
          stem,
          ...nounForms(stem),
          `${stem}я`,
          `${stem}ю`,
          `${stem}ем`,
          `${stem}и`,
          `${stem}ою`,
        ]),
      ];
}

/** "Danish", "Danish-made". */
const madeThere = (adjective: string): readonly string[] =>
  adjective.includes('-')
    ? [adjective]
    : [adjective, ...['made', 'built', 'assembled'].map((how) => `${adjective}-${how}`)];

const lowered = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);

/** "Finnish-Ukrainian", "українсько-фінський": an adjective of two countries, one of them Ukraine; the value is the other one. */
function compounds(table: readonly Line[], uk: boolean): WordList {
  const others = table.filter((line) => line.code !== 'UA');
  return byCode(others, (line) =>
    line.adjectives.flatMap((adjective) => {
      if (!uk) return [`${adjective}-Ukrainian`, `Ukrainian-${adjective}`];
      const stem = adjective.replace(/ий$/u, '');
      return lowered([`${stem}о-українськ*`, `українсько-${stem}*`]);
    }),
  );
}

/** Country words of a language as five word lists: names, adjectives, people, capitals; the value is the ISO 3166-1 code. */
export function countryLists(language: 'en' | 'uk'): Readonly<Record<string, WordList>> {
  const table = lines(language === 'en' ? english.countries : ukrainian.countries);
  const places = lines(language === 'en' ? english.places : ukrainian.places);
  const uk = language === 'uk';
  return {
    'country.name': byCode(table, (line) => (uk ? line.names.flatMap(declined) : line.names)),
    'country.adjective': byCode(table, (line) =>
      uk ? lowered(line.adjectives.flatMap(adjectiveForms)) : line.adjectives.flatMap(madeThere),
    ),
    'country.people': byCode(table, (line) => (uk ? lowered(line.people) : line.people)),
    'country.capital': byCode(table, (line) => (uk ? line.capitals.flatMap(declined) : line.capitals)),
    'country.compound': compounds(table, uk),
    'country.place': byCode(places, (line) => line.names),
  };
}
