import { type SourceSummary, sourceViews } from '../../account/index.ts';
import { codeText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { dayText } from '../show/day.ts';
import { type Paging, paged } from './paging.ts';
import { type PublisherData, type PublisherList, publisherData, publisherList } from './publishers.ts';
import { type SourceSort, sortSources } from './sorts.ts';

export interface SourceItem {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly kind: string;
  readonly reliability: string;
  readonly claims: number;
}

export interface SourcesData {
  readonly items: readonly SourceItem[];
  readonly paging: Paging;
  readonly all: number;
  readonly publishers: readonly { readonly name: string; readonly count: number }[];
  readonly chosen: { readonly text: string; readonly publisher: string; readonly kind: string };
  readonly kinds: readonly { readonly code: string; readonly label: string; readonly count: number }[];
  readonly sort: SourceSort;
  /** Every publisher with how it stands beside the others; null where one is chosen, and before the first source. */
  readonly standings: PublisherList | null;
  readonly publisher: PublisherData | null;
}

export function sourcesPage(ask: Ask): SourcesData {
  const { language } = ask;
  const all = sourceViews(ask.account);
  const { rows: found, sort } = sortSources(ask, fitting(ask, all));
  const { rows, paging } = paged(ask, found);
  const publisher = publisherData(ask);
  return {
    items: rows.map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published: dayText(source.published, language),
      kind: codeText('source kind', source.kind, language),
      reliability: source.reliability,
      claims: source.claims,
    })),
    paging,
    all: all.length,
    publishers: publishers(all, language),
    chosen: chosen(ask),
    kinds: kinds(all, language),
    sort,
    standings: publisher === null && all.length > 0 ? publisherList(ask) : null,
    publisher,
  };
}

function chosen({ choices }: Ask): SourcesData['chosen'] {
  return {
    text: choices.get('text')?.trim() ?? '',
    publisher: choices.get('publisher') ?? '',
    kind: choices.get('kind') ?? '',
  };
}

/** Every source that fits what was chosen, in the order chosen, on whatever page of the list it stands. */
export function foundSources(ask: Ask): SourceSummary[] {
  return sortSources(ask, fitting(ask, sourceViews(ask.account))).rows;
}

function fitting(ask: Ask, all: readonly SourceSummary[]): SourceSummary[] {
  const { text, publisher, kind } = chosen(ask);
  return all.filter(
    (source) =>
      (publisher === '' || source.publisher === publisher) &&
      (kind === '' || source.kind === kind) &&
      holds(`${source.title} ${source.publisher} ${source.id}`, text),
  );
}

/** Whether a text holds every word that was typed, whatever the case and the accents. */
export function holds(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function kinds(sources: readonly SourceSummary[], language: Ask['language']): SourcesData['kinds'] {
  return [...new Set(sources.map(({ kind }) => kind))].sort().map((code) => ({
    code,
    label: codeText('source kind', code, language),
    count: sources.filter(({ kind }) => kind === code).length,
  }));
}

function publishers(sources: readonly { readonly publisher: string }[], language: string): SourcesData['publishers'] {
  const counted = new Map<string, number>();
  for (const { publisher } of sources) counted.set(publisher, (counted.get(publisher) ?? 0) + 1);
  const { compare } = new Intl.Collator(language);
  return [...counted]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
