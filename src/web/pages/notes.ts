import type { Account, Citation } from '../../account/index.ts';
import type { Ask } from '../ask.ts';
import { urlOf } from '../show/claim.ts';
import { dayText } from '../show/day.ts';
import type { Shown } from '../show/figure.ts';

/** A document that a page rests on, as a footnote of the printed page names it. */
export interface NotedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url?: string;
}

/** The documents behind the figures of a page: footnote 1 is the first of `sources`. */
export interface PageNotes {
  readonly sources: readonly NotedSource[];
  /** Footnotes of each figure, by its address. */
  readonly of: Readonly<Record<string, readonly number[]>>;
}

/** Footnotes that one figure gets at most: a total rests on dozens of documents, which its explanation lists. */
const MOST = 6;

/** Numbers the documents that the figures of a page rest on, in the order in which the page shows them. */
export function notesOn(ask: Ask, page: unknown): PageNotes {
  const numbers = new Map<string, number>();
  const sources: NotedSource[] = [];
  const of: Record<string, readonly number[]> = {};
  for (const address of addressesIn(page)) {
    const behind = [...sourcesBehind(ask.account, address).values()].slice(0, MOST);
    for (const source of behind) {
      if (numbers.has(source.id)) continue;
      sources.push(noted(ask, source));
      numbers.set(source.id, sources.length);
    }
    if (behind.length > 0) of[address] = behind.map(({ id }) => numbers.get(id) as number).sort((a, b) => a - b);
  }
  return { sources, of };
}

function noted({ language }: Ask, { id, title, publisher, published, url }: Citation['source']): NotedSource {
  return { id, title, publisher, published: dayText(published, language), ...urlOf(url ?? null) };
}

/** Addresses of all figures in what a page shows, each once, in its order. */
function addressesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('address' in value && 'text' in value) found.add((value as Shown).address);
  else for (const part of Object.values(value)) addressesIn(part, found);
  return found;
}

type Sources = ReadonlyMap<string, Citation['source']>;

/** Worked out once for an account: totals share what they rest on. */
const kept = new WeakMap<Account, Map<string, Sources>>();

/** Documents whose claims stand behind a figure, by id. What was not chosen is left to the explanation of the figure. */
function sourcesBehind(account: Account, address: string): Sources {
  const known = kept.get(account) ?? new Map<string, Sources>();
  kept.set(account, known);
  const found = known.get(address);
  if (found !== undefined) return found;
  const made = new Map<string, Citation['source']>();
  for (const input of account.explain(address).inputs) {
    if (input.type === 'claim' && input.standing === 'chosen')
      made.set(input.citation.source.id, input.citation.source);
    if (input.type === 'figure')
      for (const [id, source] of sourcesBehind(account, input.figure.address)) made.set(id, source);
  }
  known.set(address, made);
  return made;
}
