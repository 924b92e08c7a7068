import { type Account, KeptBySight } from '../../../account/index.ts';
import type { Log } from '../../../ledger/index.ts';
import { dateText } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import { listed } from '../../show/figure.ts';

const MOST_NAMED = 4;

/** The source line of a chart: the publishers behind its figures, those with the most documents first, and the day that counts. */
export function sourceLine(ask: Ask, addresses: Iterable<string>): string {
  const publishers = new Map<string, Set<string>>();
  for (const address of addresses) {
    for (const [publisher, documents] of documentsOf(ask.account, address)) add(publishers, publisher, documents);
  }
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

type Documents = ReadonlyMap<string, ReadonlySet<string>>;

/** What each figure rests on, worked out once for an account: charts of one page share most of it. */
const workedOut = new WeakMap<Account, Map<string, Documents>>();

function documentsOf(account: Account, address: string): Documents {
  const ofAccount = workedOut.get(account) ?? new Map<string, Documents>();
  workedOut.set(account, ofAccount);
  const ofSubject = keptFor(account, address);
  const found = ofAccount.get(address) ?? ofSubject?.get(address);
  if (found !== undefined) return found;
  const made = new Map<string, Set<string>>();
  const { inputs } = account.explain(address);
  // What rests on figures may rest on those of other subjects.
  if (inputs.every(({ type }) => type !== 'figure')) ofSubject?.set(address, made);
  for (const input of inputs) {
    if (input.type === 'claim') add(made, input.citation.source.publisher, [input.citation.source.id]);
    else if (input.type === 'reference') add(made, input.source, [input.table]);
    else
      for (const [publisher, documents] of documentsOf(account, input.figure.address)) add(made, publisher, documents);
  }
  ofAccount.set(address, made);
  return made;
}

/** What figures of single subjects rest on, which stays from one date to the next unless more is seen of the subject. */
const keptOf = new WeakMap<Log, KeptBySight<Map<string, Documents>>>();

/** What is kept of the subject that an address begins with; undefined where it begins with none. */
function keptFor(account: Account, address: string): Map<string, Documents> | undefined {
  const { log } = account.core;
  const [kind, slug] = address.split('/');
  const subject = log.subjects.find(`${kind}/${slug}`);
  if (subject < 0) return undefined;
  const kept = keptOf.get(log) ?? new KeptBySight();
  keptOf.set(log, kept);
  return kept.of(account, subject, () => ({ made: new Map(), from: [subject] }));
}

function add(to: Map<string, Set<string>>, publisher: string, documents: Iterable<string>): void {
  const before = to.get(publisher) ?? new Set();
  for (const document of documents) before.add(document);
  to.set(publisher, before);
}
