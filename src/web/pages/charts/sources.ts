import type { Input } from '../../../account/index.ts';
import { dateText } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import { listed } from '../../show/figure.ts';

const MOST_NAMED = 4;

/** The source line of a chart: the publishers behind its figures, those with the most documents first, and the day that counts. */
export function sourceLine(ask: Ask, addresses: Iterable<string>): string {
  const publishers = new Map<string, Set<string>>();
  for (const address of addresses) gather(ask, address, publishers);
  const ranked = [...publishers].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const rest = ranked.length - MOST_NAMED;
  const named = rest > 1 ? [...ranked.slice(0, MOST_NAMED), ask.words.charts.morePublishers(rest)] : ranked;
  const day = dateText(dayOfAnswer(ask), ask.language);
  return ask.words.charts.source(listed(named, ask.language), day);
}

/** The last day that an answer speaks of: the earlier of the days as it was and as it was known. */
export function dayOfAnswer({ account }: Pick<Ask, 'account'>): string {
  const { at, known } = account.asOf;
  const [earlier = at] = [at, known].sort();
  return earlier.slice(0, 10);
}

function gather(ask: Ask, address: string, publishers: Map<string, Set<string>>): void {
  for (const input of ask.account.explain(address).inputs) take(ask, input, publishers);
}

function take(ask: Ask, input: Input, publishers: Map<string, Set<string>>): void {
  if (input.type === 'figure') {
    gather(ask, input.figure.address, publishers);
    return;
  }
  const [publisher, document] =
    input.type === 'claim' ? [input.citation.source.publisher, input.citation.source.id] : [input.source, input.table];
  const documents = publishers.get(publisher);
  if (documents === undefined) publishers.set(publisher, new Set([document]));
  else documents.add(document);
}
