import type { WordList } from '../lexicon/matcher.ts';
import { parties as starterParties, products as starterProducts } from './parties.ts';
import { people as starterPeople } from './people.ts';

/** Someone or something with a name, known before reading. */
export interface Named {
  /** `person/…`, `party/…` or `product/…`. */
  readonly subject: string;
  readonly names: readonly string[];
  /** ISO 3166-1 code of the country that it belongs to. */
  readonly country?: string;
  /** Office of a person, as in the word list of offices. */
  readonly office?: string;
  readonly woman?: boolean;
  /** Family of a product. */
  readonly family?: string;
}

/** All names that a reader knows. */
export type Gazetteer = ReadonlyMap<string, Named>;

const cells = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());
const names = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

function starter(): Named[] {
  const rows = (table: string): readonly string[] => table.trim().split('\n');
  const persons = rows(starterPeople).map((line): Named => {
    const [slug = '', latin, cyrillic, country = '', office = '', woman] = cells(line);
    return {
      subject: `person/${slug}`,
      names: [...names(latin), ...names(cyrillic)],
      country,
      office,
      woman: woman === 'f',
    };
  });
  const firms = rows(starterParties).map((line): Named => {
    const [slug = '', known, country = ''] = cells(line);
    return { subject: `party/${slug}`, names: names(known), country };
  });
  const weapons = rows(starterProducts).map((line): Named => {
    const [known, family = ''] = cells(line);
    const all = names(known);
    return { subject: `product/${slugOf(all[0] ?? '')}`, names: all, family };
  });
  return [...persons, ...firms, ...weapons];
}

/** The names of the starter programme together with those that the caller knows, for instance from the ledger. */
export function gazetteerOf(known: readonly Named[] = []): Gazetteer {
  const all = new Map<string, Named>();
  for (const named of [...starter(), ...known]) {
    const there = all.get(named.subject);
    all.set(
      named.subject,
      there === undefined ? named : { ...there, ...named, names: [...new Set([...there.names, ...named.names])] },
    );
  }
  return all;
}

const CYRILLIC = /[\u0400-\u04FF]/u;
/** A Ukrainian name in any case: its last vowel or soft sign gives way to any ending. */
function declined(word: string): string {
  if (!CYRILLIC.test(word) || word.endsWith('*') || word === word.toLowerCase()) return word;
  const stem = word.replace(/(?:ий|ій|[аяоіїеєьюиу])$/u, '');
  return stem.length < 4
    ? `(${[word, ...['', 'а', 'у', 'ом', 'ем', 'і', 'ю', 'ові', 'єві', 'ою'].map((ending) => stem + ending)].join('|')})`
    : `${stem}*`;
}

/** Phrases for a person: full names, and the family name alone. */
function personPhrases(named: Named): readonly string[] {
  return named.names.flatMap((name) => {
    const words = name.split(' ').map(declined);
    const last = words.at(-1) ?? '';
    return last.replace('*', '').length < 3 ? [words.join(' ')] : [words.join(' '), last];
  });
}

/** "Bohdanas": weapons are counted by their name, so that its plural stands for it. */
function withPlural(name: string): readonly string[] {
  return /[a-z]$/u.test(name) && !/s$/u.test(name) ? [name, `${name}s`] : [name];
}

/** Word lists of a gazetteer, one topic per kind; the value is the subject. */
export function gazetteerLists(gazetteer: Gazetteer): Readonly<Record<string, WordList>> {
  const lists: Record<string, Record<string, readonly string[]>> = { person: {}, company: {}, product: {} };
  for (const named of gazetteer.values()) {
    const [kind] = named.subject.split('/');
    if (kind === 'person') lists.person = { ...lists.person, [named.subject]: personPhrases(named) };
    if (kind === 'party') lists.company = { ...lists.company, [named.subject]: named.names };
    if (kind === 'product') lists.product = { ...lists.product, [named.subject]: named.names.flatMap(withPlural) };
  }
  return lists;
}
