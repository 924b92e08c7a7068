import { type Account, rules, type SourceSummary } from '../account/index.ts';
import { languages, pick, type Translated } from '../values/index.ts';
import { isKind, kinds } from '../vocabulary/index.ts';
import { codeText, seriesName } from '../wording/index.ts';
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

export function subjectEntry(subject: string, name: Hit['name']): SearchEntry {
  const kind = subject.slice(0, subject.indexOf('/'));
  const slug = subject.slice(kind.length + 1);
  // Readers know countries by their codes too.
  const code = kind === 'country' ? [slug] : [];
  return {
    hit: { type: 'subject', id: subject, kind, name },
    ...texts(name, code),
    slug,
    kind: isKind(kind) ? inBoth(kinds[kind].label) : kind,
  };
}

export function sourceEntry(
  source: Pick<SourceSummary, 'id' | 'title' | 'publisher' | 'published' | 'kind'>,
): SearchEntry {
  const { id, title, publisher, published, kind } = source;
  return {
    hit: { type: 'source', id, kind, name: { en: title, uk: title }, publisher, published },
    ...texts({ en: title, uk: '' }),
    slug: id,
    publisher,
    kind: languages.map((language) => codeText('source kind', kind, language)).join(' '),
  };
}

/** The series of which the account has points. */
export function seriesEntries(account: Account): SearchEntry[] {
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

export function ruleEntries(): SearchEntry[] {
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
