import { type PublisherStanding, type PublisherView, publisherStandings, publisherViews } from '../../account/index.ts';
import { figureTitle } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type Paging, paged } from './paging.ts';
import { type Sort, sorted, sortOf } from './sorting.ts';
import { named } from './view.ts';

/** A publisher as the list shows it. */
export interface PublisherItem {
  readonly publisher: string;
  readonly sources: number;
  readonly questions: number;
  readonly counts: Readonly<Record<PublisherStanding, number>>;
}

const COLUMNS = ['publisher', 'sources', 'questions', 'corroborated', 'alone', 'contradicted'] as const;

export interface PublisherList {
  readonly items: readonly PublisherItem[];
  readonly sort: Sort<(typeof COLUMNS)[number]>;
  readonly paging: Paging;
}

/** Publishers of one page. */
const PUBLISHERS = 30;

/** Every publisher and how often it is alone or borne out by others (R23), those with most to compare first. */
export function publisherList(ask: Ask): PublisherList {
  const sort = sortOf(ask, COLUMNS, 'publishers-');
  const count = (standing: PublisherStanding) => (view: PublisherView) => view.counts[standing];
  const keys = {
    publisher: (view: PublisherView) => view.publisher,
    sources: (view: PublisherView) => view.sources,
    questions: (view: PublisherView) => view.questions.length,
    corroborated: count('corroborated'),
    alone: count('alone'),
    contradicted: count('contradicted'),
  };
  const views = sorted(publisherViews(ask.account), sort, keys, ask.language);
  const { rows, paging } = paged(ask, views, { name: 'publishers-', per: PUBLISHERS });
  return {
    items: rows.map(({ publisher, sources, questions, counts }) => ({
      publisher,
      sources,
      questions: questions.length,
      counts,
    })),
    sort,
    paging,
  };
}

/** What one publisher says, question by question. */
export interface PublisherData extends PublisherItem {
  /** The standing that the address asks for; empty where all are shown. */
  readonly standing: PublisherStanding | '';
  readonly list: readonly {
    readonly address: string;
    readonly subject: Named;
    readonly what: string;
    readonly standing: PublisherStanding;
  }[];
  readonly paging: Paging;
}

/** The publisher that the address names; null where it names none, or one of whom nothing can be seen. */
export function publisherData(ask: Ask): PublisherData | null {
  const name = ask.choices.get('publisher') ?? '';
  const view = publisherViews(ask.account).find(({ publisher }) => publisher === name);
  if (view === undefined) return null;
  const standing = publisherStandings.find((each) => each === ask.choices.get('standing')) ?? '';
  const fitting = view.questions.filter((question) => standing === '' || question.standing === standing);
  const { rows, paging } = paged(ask, fitting, { name: 'questions-' });
  return {
    publisher: view.publisher,
    sources: view.sources,
    questions: view.questions.length,
    counts: view.counts,
    standing,
    list: rows.map((question) => ({
      address: question.address,
      subject: named(question.subject, ask),
      what: figureTitle(question.address, ask.language, () => '').replace(/^: /, ''),
      standing: question.standing,
    })),
    paging,
  };
}
