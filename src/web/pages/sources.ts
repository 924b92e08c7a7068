import { type SourceSummary, sourceViews } from '../../account/index.ts';
import { codeText, dateText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';

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
  readonly found: number;
  readonly all: number;
  readonly publishers: readonly { readonly name: string; readonly count: number }[];
  readonly chosen: { readonly text: string; readonly publisher: string };
  readonly page: number;
  readonly pages: number;
}

const PER_PAGE = 60;

export function sourcesPage(ask: Ask): SourcesData {
  const { choices, language } = ask;
  const { text, publisher } = chosen(ask);
  const all = sourceViews(ask.account);
  const found = foundSources(ask, all);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(choices.get('page'))) || 1));
  return {
    items: found.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published: dateText(source.published, language),
      kind: codeText('source kind', source.kind, language),
      reliability: source.reliability,
      claims: source.claims,
    })),
    found: found.length,
    all: all.length,
    publishers: publishers(all, language),
    chosen: { text, publisher },
    page,
    pages,
  };
}

function chosen({ choices }: Ask): SourcesData['chosen'] {
  return { text: choices.get('text')?.trim() ?? '', publisher: choices.get('publisher') ?? '' };
}

/** Every source that fits what was chosen, on whatever page of the list it stands. */
export function foundSources(ask: Ask, all: readonly SourceSummary[] = sourceViews(ask.account)): SourceSummary[] {
  const { text, publisher } = chosen(ask);
  return all.filter(
    (source) =>
      (publisher === '' || source.publisher === publisher) &&
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

function publishers(sources: readonly { readonly publisher: string }[], language: string): SourcesData['publishers'] {
  const counted = new Map<string, number>();
  for (const { publisher } of sources) counted.set(publisher, (counted.get(publisher) ?? 0) + 1);
  const { compare } = new Intl.Collator(language);
  return [...counted].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
