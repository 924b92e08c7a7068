import { type Account, rules, sourceViews, subjectSummaries } from '../account/index.ts';
import { languages, pick, type Translated } from '../values/index.ts';
import { isKind, kinds } from '../vocabulary/index.ts';
import { codeText, seriesName, subjectNames } from '../wording/index.ts';
import { wordsIn } from './fold.ts';

/** What can be found: subjects, the sources that speak of them, series of an indicator, and rules of the method. */
export const hitTypes = ['subject', 'source', 'indicator', 'rule'] as const;
export type HitType = (typeof hitTypes)[number];

/** Something that was found, named in both languages. */
export interface Hit {
  readonly type: HitType;
  /** `country/DK`, the id of a source, the slug of a series, or the number of a rule such as `R7`. */
  readonly id: string;
  /** Kind of a subject, or of a source; the type again for series and rules. */
  readonly kind: string;
  readonly name: { readonly en: string; readonly uk: string };
  /** Of a source only. */
  readonly publisher?: string;
  /** Day on which a source was published. */
  readonly published?: string;
}

/** A hit with the texts by which it is found. */
export interface SearchEntry {
  readonly hit: Hit;
  readonly name: string;
  readonly slug: string;
  /** Each two neighbours of the name as one word: "firepoint". */
  readonly joined: string;
  readonly publisher: string;
  readonly kind: string;
  readonly text: string;
}

/** Everything that can be found at the question of an account. What only marked claims speak of is not among it (R20). */
export function entriesOf(account: Account): SearchEntry[] {
  return [...subjects(account), ...sources(account), ...series(account), ...ruleEntries()];
}

function subjects(account: Account): SearchEntry[] {
  const english = subjectNames(account, 'en');
  const ukrainian = subjectNames(account, 'uk');
  return subjectSummaries(account).map(({ subject, kind }) => {
    const name = { en: english(subject), uk: ukrainian(subject) };
    const slug = subject.slice(kind.length + 1);
    // Readers know countries by their codes too.
    const code = kind === 'country' ? [slug] : [];
    return {
      hit: { type: 'subject', id: subject, kind, name },
      ...texts(name, code),
      slug,
      kind: isKind(kind) ? inBoth(kinds[kind].label) : kind,
    };
  });
}

function sources(account: Account): SearchEntry[] {
  return sourceViews(account).map(({ id, title, publisher, published, kind }) => ({
    hit: { type: 'source', id, kind, name: { en: title, uk: title }, publisher, published },
    ...texts({ en: title, uk: '' }),
    slug: id,
    publisher,
    kind: languages.map((language) => codeText('source kind', kind, language)).join(' '),
  }));
}

function series(account: Account): SearchEntry[] {
  const { programme } = account.core;
  return account.core.series.map((item) => {
    const name = { en: seriesName(account, item.series, 'en'), uk: seriesName(account, item.series, 'uk') };
    const definition = programme?.indicators.find((defined) => defined.series === item.series)?.definition;
    return {
      hit: { type: 'indicator', id: item.series, kind: 'indicator', name },
      ...texts(name),
      slug: item.series,
      kind: inBoth(kinds.indicator.label),
      text: definition === undefined ? '' : inBoth(definition),
    };
  });
}

function ruleEntries(): SearchEntry[] {
  return rules.map(({ id, title, text }) => {
    const name = { en: pick(title, 'en'), uk: pick(title, 'uk') };
    return { hit: { type: 'rule', id, kind: 'rule', name }, ...texts(name), slug: id, text: inBoth(text) };
  });
}

function texts(name: Hit['name'], more: readonly string[] = []): Omit<SearchEntry, 'hit' | 'slug'> {
  const names = [...new Set([name.en, name.uk])];
  const joined = names.flatMap((each) => pairsOf(wordsIn(each)));
  return { name: [...names, ...more].join(' '), joined: joined.join(' '), publisher: '', kind: '', text: '' };
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]}${word}`);
}

function inBoth(text: Translated): string {
  return languages.map((language) => pick(text, language)).join(' ');
}
