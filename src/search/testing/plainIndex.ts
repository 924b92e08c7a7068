import MiniSearch from 'minisearch';
import { type Account, sourceViews } from '../../account/index.ts';
import { subjectNames } from '../../wording/index.ts';
import { type Hit, ruleEntries, type SearchEntry, seriesEntries, sourceEntry, subjectEntry } from '../entries.ts';
import { fold, wordsIn } from '../fold.ts';
import { rankOf } from '../rank.ts';

const BOOST = { name: 3, slug: 2, joined: 1, publisher: 1.5, kind: 0.7, text: 0.4 };

/** What the plain way finds: each hit with its score. */
interface Scored {
  readonly scores: ReadonlyMap<string, number>;
  readonly allWords: boolean;
}

/**
 * The search in the plain way: an index of MiniSearch, made for one account of what that account tells, with nothing kept from another date.
 */
export function plainIndex(account: Account): (text: string) => Scored {
  const entries = entriesOf(account);
  const index = new MiniSearch<SearchEntry & { readonly id: number }>({
    fields: Object.keys(BOOST),
    tokenize: wordsIn,
    processTerm: fold,
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const hit = (id: number): Hit => (entries[id] as SearchEntry).hit;
  const find = (text: string, combineWith: 'AND' | 'OR') =>
    index.search(text, {
      combineWith,
      boost: BOOST,
      prefix: (term) => term.length > 1,
      fuzzy: wrongLetters,
      boostDocument: (id) => rankOf(hit(id)),
    });
  return (text) => {
    const once = onceEach(text);
    const strict = find(once, 'AND');
    const found = strict.length > 0 ? strict : find(once, 'OR');
    const scores = new Map(found.map(({ id, score }) => [keyOf(hit(id)), score]));
    return { scores, allWords: strict.length > 0 || found.length === 0 };
  };
}

/** Tells a hit from every other one, and from itself under another name. */
export function keyOf(hit: Hit): string {
  return JSON.stringify(hit);
}

function entriesOf(account: Account): SearchEntry[] {
  const [en, uk] = [subjectNames(account, 'en'), subjectNames(account, 'uk')];
  return [
    ...subjectsSeen(account).map((subject) => subjectEntry(subject, { en: en(subject), uk: uk(subject) })),
    ...sourceViews(account).map(sourceEntry),
    ...seriesEntries(account),
    ...ruleEntries(),
  ];
}

function subjectsSeen({ core: { log, reader, resolution } }: Account): string[] {
  const found = new Set<number>();
  for (let slot = 0; slot < log.slots.length; slot++) {
    const owner = resolution.canonical(log.slots.subject.values[slot] as number);
    if (resolution.exists(owner)) found.add(owner);
    const row = resolution.chosen(owner, log.slots.facet.values[slot] as number);
    if (row < 0) continue;
    for (const member of log.values.members(log.rows.value.values[row] as number)) {
      found.add(resolution.canonical(member));
    }
  }
  return Array.from(found, (subject) => reader.name(subject));
}

/** MiniSearch counts a word twice that was typed twice. */
function onceEach(text: string): string {
  return [...new Map(wordsIn(text).map((word) => [fold(word), word])).values()].join(' ');
}

function wrongLetters(term: string): number | false {
  if (/\d/.test(term) || term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}
