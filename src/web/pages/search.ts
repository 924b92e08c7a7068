import { type Hit, LONGEST_QUERY, searchIndexOf } from '../../search/index.ts';
import { isKind, kinds } from '../../vocabulary/index.ts';
import { capital, codeText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { pageOf } from '../parts/frame.ts';
import { dayText } from '../show/day.ts';

/** Something that was found, ready for a list. */
export interface FoundItem {
  /** Path of its page, without the language. */
  readonly to: string;
  readonly name: string;
  /** What it is; of a source also who published it and when. */
  readonly about: string;
  /** The name is in our own English words, whatever the language of the page. */
  readonly own: boolean;
}

export interface SearchData {
  readonly query: string;
  readonly items: readonly FoundItem[];
  readonly count: number;
  readonly allWords: boolean;
}

/** As many as a reader looks through; more words find better. */
const MOST_ITEMS = 50;

export function searchPage(ask: Ask): SearchData {
  const query = (ask.choices.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
  // The page before anything is asked needs no index.
  if (query === '') return { query, items: [], count: 0, allWords: true };
  const { hits, count, allWords } = searchIndexOf(ask.account).search(query, MOST_ITEMS);
  return { query, items: hits.map((hit) => itemOf(hit, ask)), count, allWords };
}

function itemOf(hit: Hit, ask: Ask): FoundItem {
  const name = hit.name[ask.language];
  return { to: pathOf(hit), name, about: aboutOf(hit, ask), own: hit.type === 'source' };
}

function pathOf({ type, id }: Hit): string {
  switch (type) {
    case 'subject':
      return pageOf(id);
    case 'source':
      return `/source/${id}`;
    case 'indicator':
      return `/indicators#${id}`;
    case 'rule':
      return `/method#${id}`;
  }
}

function aboutOf({ type, id, kind, publisher, published }: Hit, { language, words }: Ask): string {
  switch (type) {
    case 'subject': {
      const label = isKind(kind) ? kinds[kind].label : undefined;
      return capital(label === undefined ? kind : (label[language] ?? label.en));
    }
    case 'source': {
      const parts = [
        capital(codeText('source kind', kind, language)),
        publisher,
        published && dayText(published, language),
      ];
      return parts.filter((part) => part !== undefined).join(', ');
    }
    case 'indicator':
      return words.find.series;
    case 'rule':
      return words.find.rule(id);
  }
}
